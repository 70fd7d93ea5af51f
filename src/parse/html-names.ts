const words = (text: string): string[] => text.trim().split(/\s+/);

/** What a tag does to the lines of the text around it; a tag not listed does nothing. */
export type LineEffect = 'break' | 'block' | 'item' | 'list' | 'space';

const blocks = words(`
  address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer
  form h1 h2 h3 h4 h5 h6 header hgroup hr html legend main nav p pre section summary table tbody tfoot thead tr`);

/** Tag name → its effect on lines. */
export const lineEffects: ReadonlyMap<string, LineEffect> = new Map<string, LineEffect>([
  ...blocks.map((name) => [name, 'block'] as const),
  ['br', 'break'],
  ['li', 'item'],
  ...words('ul ol menu dir').map((name) => [name, 'list'] as const),
  ...words('td th').map((name) => [name, 'space'] as const),
]);

/** Elements whose text is shown to nobody, or is a reading beside the text. */
export const hiddenElements: ReadonlySet<string> = new Set(
  words('script style template rt rp datalist noembed noframes'),
);

/** Elements that stay open until they are closed: a cell in which one is open goes on over the line end. */
export const closedElements: ReadonlySet<string> = new Set(words('ul ol dl table div'));

/** Elements whose end tag may be left out: only one that really stands below keeps a cell open. */
export const openEndedElements: ReadonlySet<string> = new Set(words('p li dt dd'));

/** Blocks of a cell that goes on in a line which begins with one of them. */
export const cellBlocks: ReadonlySet<string> = new Set(words('p ul ol li dl dt dd br'));

/** Elements of the table itself; escaped ones are repaired. */
export const tableElements: ReadonlySet<string> = new Set(
  words('table caption colgroup col thead tbody tfoot tr th td'),
);

/** Elements that begin a stretch of HTML when a line of a markdown text starts with them. */
export const flowElements: ReadonlySet<string> = new Set([
  ...blocks,
  ...words(
    'li ul ol menu dir form button template noscript script style head title meta link ruby',
  ),
]);

const inline = words(`
  a abbr acronym area audio b base basefont bdi bdo big button canvas cite code col colgroup data datalist del dfn em
  embed font frame frameset head i iframe img input ins kbd label link map mark marquee meta meter nobr noembed noframes
  noscript object optgroup option output param picture plaintext progress q rb rp rt rtc ruby s samp script select slot
  small source span strike strong style sub sup svg template textarea time title track tt u var video wbr xmp`);

/** Heading elements; the digit is the depth. */
export const headings: ReadonlySet<string> = new Set(words('h1 h2 h3 h4 h5 h6'));

/** Elements whose text is bold. */
export const boldElements: ReadonlySet<string> = new Set(words('b strong'));

/** Formatting that HTML opens again in every block after it, for as long as it is not closed. */
export const formatting: ReadonlySet<string> = new Set(
  words('a b big code em font i nobr s small strike strong tt u'),
);

/** Elements that hold nothing and have no end tag. */
export const voidElements: ReadonlySet<string> = new Set(
  words('area base basefont br col embed frame hr img input link meta param source track wbr'),
);

/** Elements without an end tag, or with one that may be left out: they do not nest by themselves. */
export const shallowElements: ReadonlySet<string> = new Set([
  ...voidElements,
  ...words(
    `p li dt dd option optgroup rt rp thead tbody tfoot tr td th colgroup caption html head body`,
  ),
]);

/**
 * Every element name of HTML, old ones too, by length and then by first letter (0 is `a`).
 * Only these make a `<` a tag: 課題<要因> and A<B are text.
 */
export const elementNames: readonly (readonly (readonly string[])[])[] = byLengthAndLetter(
  new Set([...lineEffects.keys(), ...flowElements, ...inline]),
);

function byLengthAndLetter(names: Iterable<string>): string[][][] {
  const found: string[][][] = [];
  for (const name of names) {
    while (found.length <= name.length) found.push(Array.from({ length: 26 }, () => []));
    found[name.length]?.[name.charCodeAt(0) - 0x61]?.push(name);
  }
  return found;
}
