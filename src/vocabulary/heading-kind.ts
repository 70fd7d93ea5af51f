import { remember } from '../values/remember.ts';
import { bareForms, withoutOwner } from './bare-forms.ts';
import { knownWords } from './known-words.ts';
import type { HeadingKind } from './meaning.ts';

/** What a heading announces, brackets, number, year and owner set aside; null for an unknown one. */
export const headingKind: (text: string) => HeadingKind | null = remember(
  (text) => ofWhole(text) ?? listed(text) ?? composed(text),
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

const whole =
  /^(?:部|局|部局|区|課|室|組織|運営方針|重点目標|重点課題|重点取組|目標|取組|年度)*(?:全体|全般)(?:の|としての|に関する|についての)?(.+)$/;
/** 全体を通して, 部全体を振り返って */
const throughout =
  /^(?:部|局|部局|区|課|室|組織|年度)*(?:全体|全般|一年|1年)を(?:通して|通じて|振り返って|ふりかえって)$/;
/** What can be said of all initiatives together. */
const results: ReadonlySet<string> = new Set(['rating', 'outcomes', 'issues', 'nextSteps']);
const wholeBehind = /^(.+)\([^()]*(?:全体|全般)[^()]*\)$/;

/** 部全体の総括, 運営方針全体の自己評価, 評価(部局全体): results of all initiatives together. */
function ofWhole(text: string): HeadingKind | null {
  for (const form of bareForms(text)) {
    const said = (whole.exec(form) ?? wholeBehind.exec(form))?.[1] ?? '';
    const meant = knownWords.get(said);
    const isResult = meant?.column !== undefined && results.has(meant.column);
    if (isResult || meant?.heading === 'closing' || throughout.test(form)) return 'closing';
  }
  return null;
}
