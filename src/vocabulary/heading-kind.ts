import { remember } from '../values/remember.ts';
import { bareForms, withoutOwner } from './bare-forms.ts';
import { knownWords } from './known-words.ts';
import type { HeadingKind } from './meaning.ts';

/** What a heading announces, brackets, number, year and owner set aside; null for an unknown one. */
export const headingKind: (text: string) => HeadingKind | null = remember(
  (text) => listed(text) ?? composed(text),
);

function listed(text: string): HeadingKind | null {
  const forms = bareForms(text);
  return (
    forms.map((form) => knownWords.get(form)?.heading).find(Boolean) ??
    forms.map((form) => knownWords.get(withoutOwner(form))?.heading).find(Boolean) ??
    null
  );
}

const connector = /及び|および|並びに|ならびに|・|、|と/;

/** 重点事業と目標, 主要施策及び事務事業: the first part announces initiatives, the others are known too. */
function composed(text: string): HeadingKind | null {
  for (const form of bareForms(text)) {
    const [first = '', ...rest] = form.split(connector);
    const meant = rest.map((part) => knownWords.get(part));
    const isAnnounced = knownWords.get(first)?.heading === 'initiatives';
    if (isAnnounced && rest.length > 0 && meant.every((word) => word?.heading || word?.column))
      return 'initiatives';
  }
  return null;
}
