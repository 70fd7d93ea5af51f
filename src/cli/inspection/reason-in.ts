import type { InspectedTable } from '../../inspect-sheets.ts';
import { reasons } from '../../messages/reasons.ts';
import type { Language } from '../../messages/render-message.ts';

/** Why a reading was taken, in a language: its reasons, the weightiest first. */
export function reasonIn(lang: Language, factors: InspectedTable['reasons']): string {
  return factors
    .filter(({ share, values }) => share < 1 || values === undefined || factors.length === 1)
    .map(({ reason, values = {} }) =>
      reasons[reason][lang].replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? ''),
    )
    .join(lang === 'ja' ? '、' : ', ');
}
