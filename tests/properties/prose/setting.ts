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
  readonly oddity: Oddity;
}

/** What some sheets print besides; one a sheet. */
export type Oddity =
  | 'none'
  /** Texts begin with an ideographic space. */
  | 'indented text'
  /** `目　標`. */
  | 'letter-spaced labels'
  | 'legend'
  | 'page numbers'
  /** A page number between the texts of an initiative. */
  | 'page number inside'
  /** The sheet's title again on each page. */
  | 'running heads'
  /** Text below a title and above its first label. */
  | 'introduction'
  /** A line in brackets that is no label. */
  | 'tag'
  | 'two grades'
  /** The grade stands at the end of a sentence. */
  | 'grade at tail'
  /** Section and grade side by side below the title. */
  | 'grade beside section'
  /** The head is followed by the sections. */
  | 'head with sections'
  /** A city's ward in the place of a department. */
  | 'ward'
  /** Headings of Markdown in a file named .txt. */
  | 'hashes in txt'
  /** The whole sheet on one line. */
  | 'one line';

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
