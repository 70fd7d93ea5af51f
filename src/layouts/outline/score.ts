import { type Factor, shareOf } from '../evidence.ts';
import type { Cut } from './cut-state.ts';
import { unknownMark } from './outline.ts';

/**
 * What speaks for a cut. Labels repeat, titles differ, text is neither: each factor is one line, and none decides alone.
 */
export function factorsOf(cut: Omit<Cut, 'roles'>): readonly Factor[] {
  const { records } = cut;
  const labels = cut.labels;
  return [
    shareOf('labelled-records', cut.labelled, records, ['labelled', 'all']),
    shareOf('known-share', cut.known, labels, ['known', 'all'], 0.6),
    shareOf('shared-labels', cut.shared, records > 1 ? labels : 0, ['shared', 'all'], 0.5),
    shareOf('distinct-titles', cut.distinct, records, ['distinct', 'all'], 0.3),
    titlesAreWords(cut),
    labelsOnce(cut),
    shareOf(
      'text-covered',
      cut.covered,
      cut.covered + cut.uncovered,
      ['covered', 'all'],
      isLone(cut) ? 0 : 0.5,
    ),
    shareOf('recurring-as-text', labels, labels + cut.recurring, ['labels', 'all'], 0.3),
    shareOf('labels-outside', cut.known, cut.known + cut.outside, ['outside', 'all'], 0.1),
    leadsUnused(cut),
    numbers(cut),
    ...(isProved(cut)
      ? []
      : [{ reason: 'no-sheet', share: isOfDocument(cut) ? 0.35 : 0.4 } as const]),
    ...(announcesOnly(cut) ? [{ reason: 'label-announces', share: 0.3 } as const] : []),
    ...(isLone(cut) && cut.loose ? [shareOf('headings-unused', 0, 1, ['unused', 'all'], 0.5)] : []),
    ...(cut.outline.standIn === null ? [] : [{ reason: 'stand-in', share: 0.8 } as const]),
    shareOf(
      'headings-unused',
      records - Math.min(records, (isNamed(cut) ? 0 : cut.belowHeading) + cut.passed),
      records,
      ['unused', 'all'],
      isLone(cut) ? 0.2 : 0.5,
    ),
  ];
}

/** A label, known or in one count with those below it, is no title, and a grade that seems one shows that the values stand apart from their labels. */
function titlesAreWords(cut: Omit<Cut, 'roles'>): Factor {
  const { records, knownTitles, gradeTitles, inSeries } = cut;
  const right = Math.max(0, records - knownTitles - gradeTitles - inSeries);
  const found = shareOf('titles-are-labels', right, records, ['labels', 'all']);
  return gradeTitles > 0 ? { ...found, share: found.share / 2 } : found;
}

/**
 * Labels seldom stand twice in one initiative. Where below a lone title its first label stands again, and says nothing
 * of it, or all those of a table do, another initiative begins there, which has no title.
 */
function labelsOnce(cut: Omit<Cut, 'roles'>): Factor {
  const { labels, again, rebegun } = cut;
  const once = shareOf('label-once', labels - again, labels, ['again', 'all'], 0.2);
  return isLone(cut) && rebegun > 0 ? { ...once, share: once.share / 2 } : once;
}

/** One title above labels the first of which asks for a name: that of its form is there, and the title is another's. */
function leadsUnused(cut: Omit<Cut, 'roles'>): Factor {
  const unused = isLone(cut) && cut.outline.titles.size > 0 ? cut.named : 0;
  const leads = Math.max(cut.leads, unused);
  const used = leads - Math.max(cut.unusedLeads, unused);
  return shareOf('leads-unused', used, leads, ['leads', 'all'], 0.3);
}

/** One form that its own label names, whatever heading stands above it. */
function isNamed(cut: Omit<Cut, 'roles'>): boolean {
  return isLone(cut) && cut.outline.titles.size === 0 && cut.named > 0;
}

/**
 * A sheet or department is named, or labels recur, or many of them are known and few are not; what is done (業務内容) other
 * documents say as well.
 */
function isProved(cut: Omit<Cut, 'roles'>): boolean {
  const { proved, shared, known, labels, announcing, telling } = cut;
  const areMany = known - announcing >= enough && known * 3 >= labels * 2;
  return proved || (telling > 0 && (shared > 0 || areMany));
}

/** A lone title with which the document begins may be that of the document. */
function isOfDocument(cut: Omit<Cut, 'roles'>): boolean {
  return isLone(cut) && cut.titles[0] === 0;
}

/** Known labels that announce nothing in an initiative by itself that prove it whatever the document is. */
const enough = 4;

/** One title, which no number shows. */
function isLone({ records, numbered }: Pick<Cut, 'records' | 'numbered'>): boolean {
  return records === 1 && numbered === 0;
}

/**
 * The only words below a lone title may as well announce what is listed there, and those below several where each
 * stands once a department, and those that speak of the sheet below titles set alike; not below a label that names an initiative.
 */
function announcesOnly(cut: Omit<Cut, 'roles'>): boolean {
  const { saying, announcing, announced, ofSheet, records, outline } = cut;
  const isNamed = outline.titles.size === 0 && outline.standIn === null;
  if (isNamed || saying === 0) return false;
  if (saying === ofSheet && (isLone(cut) || areAlike(outline))) return true;
  return isLone(cut) ? saying === announcing : records > 1 && saying === announced;
}

/** The titles are set as labels are: headings of the sheet may be. */
function areAlike({ titles, labels }: Cut['outline']): boolean {
  return [...titles].some((style) => style.endsWith(unknownMark) && labels.has(style.slice(0, -1)));
}

/** One initiative, or several that have no label in common. */
function standsAlone({ records, shared }: Pick<Cut, 'records' | 'shared'>): boolean {
  return records === 1 || shared === 0;
}

function numbers(cut: Omit<Cut, 'roles'>): Factor {
  const { numbered, restarts, records, plain } = cut;
  if (plain && standsAlone(cut)) return { reason: 'lone-title', share: 0.5 };
  if (restarts > 0) return { reason: 'numbers-restart', share: 0.8 };
  return numbered === records
    ? { reason: 'titles-numbered', share: 1 }
    : { reason: 'titles-unnumbered', share: 0.92 };
}
