import fc from 'fast-check';
import type { Nodes } from 'hast';
import { describe, expect, it } from 'vitest';
import { maskHtml } from '../../src/parse/mask-html.ts';
import { nestedHtml } from '../../src/parse/nested-html.ts';
import { parseHtml } from '../../src/parse/parse-html.ts';

/** What the reader of a tree asks of a node: its offsets are those of the source. */
function seen(node: Nodes, sourceOffset: (offset: number) => number): unknown {
  const at = (offset: number | undefined): number => sourceOffset(offset ?? -1);
  const place = [at(node.position?.start.offset), at(node.position?.end.offset)];
  if (node.type === 'text') return ['text', ...place];
  if (node.type === 'comment') return ['comment', node.value, ...place];
  const children =
    'children' in node ? node.children.map((child) => seen(child, sourceOffset)) : [];
  if (node.type !== 'element') return children;
  const { id, className, ariaLabel } = node.properties;
  return [node.tagName, id, className, ariaLabel, ...place, children];
}

function byParser(source: string): unknown {
  const { text, sourceOffset } = maskHtml(source, 0, source.length, []);
  const root = parseHtml(text);
  return root && seen(root, sourceOffset);
}

function byNesting(source: string): unknown {
  const root = nestedHtml(source, 0, source.length, []);
  return root && seen(root, (offset) => offset);
}

const containers =
  'div section main article aside nav header footer ul ol dl form figure blockquote pre'.split(' ');
const texts = 'p h1 h2 a b strong span em font code title li dt dd summary label'.split(' ');
const others =
  'html head body br hr img input meta link td table button select svg ruby nobr noscript'.split(
    ' ',
  );
const attributes = [
  '',
  '',
  ' id="nav"',
  ' class=" a  b "',
  " aria-label='x' id=y",
  ' class="&amp;"',
  '/',
];
const leaves = [
  '文',
  ' ',
  '\n',
  '<!-- c -->',
  '<script>x</script>',
  '<!doctype html>',
  '<o:p>',
  '課題<要因>',
  '<![CDATA[x]]>',
  '<br>',
  '<img class="i">',
  '<hr>',
  '<template><p></template>',
  '<?xml version="1"?>',
];

const name = fc.constantFrom(...containers, ...texts, ...others);
const tag = fc.tuple(name, fc.constantFrom(...attributes));
/** Tags in any order. */
const soup = fc
  .array(
    fc.oneof(
      tag.map(([element, attribute]) => `<${element}${attribute}>`),
      name.map((element) => `</${element}>`),
      fc.constantFrom(...leaves),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));
/** Every element closed. */
const { nested } = fc.letrec<{ nested: string; element: string }>((tie) => ({
  nested: fc
    .array(
      fc.oneof({ maxDepth: 5, withCrossShrink: true }, fc.constantFrom(...leaves), tie('element')),
      {
        maxLength: 4,
      },
    )
    .map((parts) => parts.join('')),
  element: fc
    .tuple(fc.constantFrom(...containers, ...texts), fc.constantFrom(...attributes), tie('nested'))
    .map(([element, attribute, inner]) => `<${element}${attribute}>${inner}</${element}>`),
}));

describe('HTML in which all elements are closed', () => {
  it('has the tree that its parser gives it, or none', () => {
    let trees = 0;
    fc.assert(
      fc.property(fc.oneof(soup, nested), (source) => {
        const tree = byNesting(source);
        if (tree === null) return;
        trees++;
        expect(tree).toEqual(byParser(source));
      }),
      { numRuns: 3000 },
    );
    expect(trees).toBeGreaterThan(100);
  });

  it('has a tree where it is written as pages are', () => {
    const page =
      '<!DOCTYPE html><html><head><title>題</title><script>x</script></head><body id="top"><nav><ul class="menu"><li><a href="/">ホーム</a></li></ul></nav><main><h1><span>題</span></h1><p>文<br>文</p></main></body></html>';
    expect(byNesting(page)).not.toBeNull();
    expect(byNesting(page)).toEqual(byParser(page));
  });

  it.each([
    '<p>文',
    '文</p>',
    '<p><div></div></p>',
    '<a><a></a></a>',
    '<li>文</li>',
    '<b><p></b></p>',
    '<table></table>',
    '<title><b></b></title>',
  ])('is left to the parser where something is not: %s', (source) =>
    expect(byNesting(source)).toBeNull(),
  );
});
