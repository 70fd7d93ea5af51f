import fc from 'fast-check';
import { expect, it } from 'vitest';
import { htmlWalk, readToken, visitHtml } from '../../src/parse/visit-html.ts';

const parts = [
  '<td>',
  '<td class="a" rowspan=2>',
  '<td style="visibility:hidden">',
  '</td>',
  '<div hidden>',
  '<p style="display:none">',
  '</p>',
  '</div>',
  '<a title="a>b <i>">',
  '<!-- <b id="c"> -->',
  '<!--',
  '<script src="x">',
  '</script>',
  '<script>1 < 2</script>',
  '<rt class="r">',
  '文',
  '課題<要因>',
  '<b',
];

/** What a visitor meets in a stretch. */
function events(source: string, start: number, end: number, walk = htmlWalk(source, end)): unknown {
  const seen: unknown[] = [];
  const visitor = {
    text: (...place: number[]) => seen.push(['text', ...place]),
    tag: ({ name, ...tag }: { name: string; start: number; end: number }) =>
      seen.push([name, tag.start, tag.end]),
    hidden: (...place: unknown[]) => seen.push(['hidden', ...place]),
  };
  visitHtml(source, start, end, visitor, walk.known);
  return seen;
}

it('reads a stretch with tags that are known as without any', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...parts), { maxLength: 14 }),
      fc.nat(),
      fc.nat(),
      (pieces, first, last) => {
        const source = pieces.join('');
        const start = first % (source.length + 1);
        const end = start + (last % (source.length - start + 1));
        const walk = htmlWalk(source, source.length, { tags: [], starts: [], next: 0 });
        for (let at = source.indexOf('<'); at >= 0; at = source.indexOf('<', at + 1))
          readToken(walk, at);
        const plain = events(source, start, end);
        expect(events(source, start, end, walk)).toEqual(plain);
        expect(events(source, start, end, walk)).toEqual(plain);
      },
    ),
    { numRuns: 2000 },
  );
});
