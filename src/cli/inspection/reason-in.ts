import type { InspectedTable } from '../../inspect-sheets.ts';
import { reasons } from '../../messages/reasons.ts';
import type { Language } from '../../messages/render-message.ts';

/** Why a reading was taken, in a language: what speaks against it and what is no share; all where that is nothing. */
export function reasonIn(lang: Language, factors: InspectedTable['reasons']): string {
  const weighty = factors.filter(({ share, values }) => share < 1 || values === undefined);
  return (weighty.length > 0 ? weighty : factors)
    .map(({ reason, values = {} }) =>
      reasons[reason][lang].replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? ''),
    )
    .join(lang === 'ja' ? '、' : ', ');
}
