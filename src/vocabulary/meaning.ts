/** What a column, a key or a label of an initiative can mean: the names that a configuration may use. */
export type ConceptKey =
  | 'no'
  | 'department'
  | 'section'
  | 'categories'
  | 'initiative'
  | 'goals'
  | 'actions'
  | 'indicator'
  | 'unit'
  | 'baseline'
  | 'target'
  | 'actual'
  | 'value'
  | 'rating'
  | 'outcomes'
  | 'issues'
  | 'nextSteps'
  | 'extra';

/** What a label of the department block can mean; `plain` labels are known, but typed nowhere. */
export type BlockKey =
  | 'title'
  | 'fiscalYear'
  | 'municipality'
  | 'department'
  | 'head'
  | 'municipalGoal'
  | 'departmentGoal'
  | 'staff'
  | 'budget'
  | 'plain';

/**
 * What a heading announces: initiatives, a legend, text that is no part of the sheet (`apart`), a section about the
 * whole sheet behind its initiatives (`closing`), or a part of an initiative or of the sheet (`part`).
 */
export type HeadingKind = 'initiatives' | 'legend' | 'apart' | 'closing' | 'part';

/** Half of the year a column speaks of, from words such as 中間 or 年度末. */
export type Period = 'mid' | 'final' | null;

/** What one word means, place by place. */
export interface WordMeaning {
  /** As a header, a key of a form or a label of running text. */
  readonly column?: ConceptKey;
  /** As a label inside a record that has its title already, where that is another thing: 取組 is its actions there. */
  readonly titled?: ConceptKey;
  /** As a label of the department block. */
  readonly block?: BlockKey;
  /** As a heading. */
  readonly heading?: HeadingKind;
  /** A rating of one side of the initiative (必要性), never the final one. */
  readonly viewpoint?: true;
  /** May name the initiative where nothing else does: 施策名 beside 事業名 is its category, alone the initiative. */
  readonly standIn?: true;
}
