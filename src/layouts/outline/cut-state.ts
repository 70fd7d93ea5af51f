import { lineDepth } from './atom.ts';
import type { Outline } from './outline.ts';
import type { RecordStarts } from './record-starts.ts';

/** What an outline makes of an atom; `first` is a label with which an initiative begins whose name is another; `open` is left to the readers of the sheet, `sheet` as well and ends the initiative above; `group` heads the initiatives below; `whole` is a label of all of them; `number` stands above an initiative that a label names. */
export type Role =
  | 'title'
  | 'subtitle'
  | 'first'
  | 'label'
  | 'text'
  | 'open'
  | 'sheet'
  | 'group'
  | 'whole'
  | 'number';

/** What one outline makes of a document, counted. */
export interface Cut {
  readonly outline: Outline;
  readonly roles: readonly Role[];
  /** The places of the atoms whose texts are the titles. */
  readonly titles: number[];
  /** Initiatives, and those with a label that has text. */
  records: number;
  labelled: number;
  /** Labels in them: all, known by word, shared by two initiatives or more, met twice in one. */
  labels: number;
  known: number;
  /** Known labels with texts, grades or figures, and those among them that say more than what is done. */
  saying: number;
  telling: number;
  /** Known labels that may as well announce initiatives and stand by themselves. */
  announcing: number;
  /** Known labels with texts that may as well announce initiatives or speak of the sheet. */
  ofSheet: number;
  /** Those of the announcing ones that announce where no initiative holds them. */
  announced: number;
  shared: number;
  again: number;
  /** Different titles; titles that are known labels. */
  distinct: number;
  knownTitles: number;
  /** Titles that are grades and nothing else. */
  gradeTitles: number;
  /** Of a lone title whether the number of its first label goes on from its own. */
  inSeries: number;
  /** Titles whose number goes on from the one before, and numbers that begin again within one department. */
  numbered: number;
  restarts: number;
  /** Characters under labels, and in initiatives but under none. */
  covered: number;
  uncovered: number;
  /** Known labels outside the initiatives. */
  outside: number;
  /** Labels that name an initiative (取組名：…), and those of them that begin none. */
  leads: number;
  unusedLeads: number;
  /** Initiatives whose first label names them, and forms within one: its first label, or all of a table's, met again. */
  named: number;
  rebegun: number;
  /** Lines read as text of which each that is set alike stands again, as labels do. */
  recurring: number;
  /** True where a title is set like any other line: nothing but its place shows it. */
  plain: boolean;
  /** True where the document names a sheet or a department. */
  proved: boolean;
  /** True where a numbered line that no word explains stands in front of the first initiative. */
  loose: boolean;
  /** Titles right below a heading that the cut leaves unused. */
  belowHeading: number;
  /** Numbered lines in an initiative right below its title, or above labels that it has already: another begins there. */
  passed: number;
}

export interface State {
  readonly cut: Cut;
  readonly roles: Role[];
  /** How often each label stands, an initiative once. */
  readonly uses: Map<string, number>;
  readonly titles: Set<string>;
  /** Places of labels of the sheet that are set as titles: known from a pass before, found in this one, and perhaps. */
  readonly known: ReadonlySet<number>;
  readonly ofSheet: Set<number>;
  pending: number[];
  /** Place of the open title, and of those behind the last initiative with labels that have text but no label. */
  titleAt: number;
  trailing: number[];
  /** True where the part has an initiative with labels. */
  labelled: boolean;
  /** Where forms begin, and the names for which another label began one. */
  readonly starts: RecordStarts;
  readonly named: ReadonlySet<number>;
  /** Lines that head the forms, by their places. */
  readonly heads: ReadonlyMap<number, 'number' | 'sheet'>;
  /** Numbered lines that are the text of a label. */
  readonly items: ReadonlySet<number>;
  /** Sections about the whole behind the last initiative. */
  readonly closing: ReadonlySet<number>;
  /** Place of the open title, where an unknown word set like labels is one; else -1. */
  openAt: number;
  /** Styles that head groups of initiatives. */
  readonly groups: ReadonlySet<string>;
  /** Labels in front of the first initiative. */
  readonly sheetLabels: Set<string>;
  /** Labels of the open initiative; null outside. */
  open: Set<string> | null;
  hasText: boolean;
  /** True where no label of it stands above but its number and section, and the first of all, if it says nothing. */
  isFront: boolean;
  first: string | null;
  /** True where it has text below no label. */
  hasBare: boolean;
  /** True where a known label of the open initiative says something of it. */
  says: boolean;
  /** True behind a label of the open initiative, and where it has text. */
  label: string | null;
  labelText: boolean;
  /** Its depth, that of a line where it takes no texts. */
  openDepth: number;
  /** True where the text of that label may be a section: 担当課, an unknown word. */
  mayNameSection: boolean;
  /** True right behind a heading that is no title, label or part of the sheet; a section between counts for nothing. */
  heading: boolean;
  /** True behind a numbered line right above a label. */
  mayBegin: boolean;
  /** True right below a label whose text stands there. */
  belowLabel: boolean;
  /** True right behind a number whose title stands on the next line. */
  awaitsTitle: boolean;
  depth: number;
  /** The depth of the known labels of the open initiative, the least. */
  labelDepth: number;
  ordinal: number;
  /** True where the noun of the open initiative numbers groups. */
  group: boolean;
}

/** Where a cut begins, with what was found in the document before. */
export function beginCut(
  outline: Outline,
  given: Pick<State, 'groups' | 'starts' | 'heads' | 'items' | 'closing'>,
  known: ReadonlySet<number> = new Set(),
): State {
  const roles: Role[] = [];
  const cut: Cut = {
    outline,
    roles,
    titles: [],
    records: 0,
    labelled: 0,
    labels: 0,
    known: 0,
    saying: 0,
    telling: 0,
    announcing: 0,
    ofSheet: 0,
    announced: 0,
    shared: 0,
    again: 0,
    distinct: 0,
    knownTitles: 0,
    gradeTitles: 0,
    inSeries: 0,
    numbered: 0,
    restarts: 0,
    covered: 0,
    uncovered: 0,
    outside: 0,
    leads: 0,
    unusedLeads: 0,
    named: 0,
    rebegun: 0,
    proved: false,
    loose: false,
    belowHeading: 0,
    passed: 0,
    recurring: 0,
    plain: false,
  };
  return {
    cut,
    roles,
    uses: new Map(),
    titles: new Set(),
    sheetLabels: new Set(),
    ...given,
    named: new Set(given.starts.values()),
    known,
    ofSheet: new Set(),
    pending: [],
    titleAt: -1,
    trailing: [],
    labelled: false,
    openAt: -1,
    open: null,
    hasText: false,
    isFront: false,
    first: null,
    hasBare: false,
    says: false,
    label: null,
    labelText: false,
    openDepth: lineDepth,
    mayNameSection: false,
    heading: false,
    mayBegin: false,
    belowLabel: false,
    awaitsTitle: false,
    depth: 0,
    labelDepth: lineDepth,
    ordinal: 0,
    group: false,
  };
}
