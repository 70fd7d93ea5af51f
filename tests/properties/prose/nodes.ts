/** A document before it is written in a syntax: what a reader sees, line by line. */
export type Node =
  | { readonly kind: 'heading'; readonly depth: number; readonly text: string }
  /** Lines of running text that belong together; never parted by a blank line. */
  | { readonly kind: 'lines'; readonly lines: readonly string[]; readonly bold?: true }
  /** An item of a list of the syntax: `-` of Markdown, `li` of HTML. */
  | { readonly kind: 'item'; readonly level: number; readonly lines: readonly string[] }
  | { readonly kind: 'term'; readonly text: string }
  | { readonly kind: 'definition'; readonly nodes: readonly Node[] }
  /** Page numbers, running heads. */
  | { readonly kind: 'furniture'; readonly text: string }
  /** Between initiatives and parts of the sheet. */
  | { readonly kind: 'gap' };

export const line = (...lines: readonly string[]): Node => ({ kind: 'lines', lines });

export type Syntax = 'text' | 'markdown' | 'html';

/** Where blank lines stand: nowhere, between parts, between all that may be parted. */
export type Blanks = 'none' | 'parts' | 'all';
