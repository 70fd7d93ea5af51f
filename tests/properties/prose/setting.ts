import type { Body } from './bodies.ts';
import type { LabelStyle } from './label-styles.ts';
import type { Blanks, Syntax } from './nodes.ts';
import type { TitleStyle } from './title-styles.ts';

/** How a sheet of running text is set. */
export interface Setting {
  readonly syntax: Syntax;
  readonly title: TitleStyle;
  readonly label: LabelStyle;
  readonly body: Body;
  readonly announcement: Announcement;
  readonly blanks: Blanks;
  readonly section: SectionPlace;
  readonly department: DepartmentStyle;
  readonly block: BlockStyle;
  /** A grade on the line of its label where other texts stand below theirs. */
  readonly gradeBehind: boolean;
  readonly pages: boolean;
}

export type Announcement = 'none' | 'heading' | 'bare' | 'brackets' | 'square' | 'numbered';

/** Where the section in charge is named. */
export type SectionPlace =
  | 'none'
  | 'label'
  | 'behind'
  | 'behind brackets'
  | 'below'
  | 'below label';

export type DepartmentStyle =
  | 'title'
  | 'heading'
  | 'heading with head'
  | 'bracketed head'
  | 'bare head'
  | 'pairs'
  | 'brackets'
  | 'bare';

/** How labels of the department are set: as those of the initiatives, or in a way of their own. */
export type BlockStyle = 'as labels' | 'heading' | 'brackets' | 'colon' | 'square' | 'numbered';
