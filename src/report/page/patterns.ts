import { svgElement } from './svg-element.ts';

/** The strokes of an 8 × 8 tile: grades are told apart by pattern as well as by the colours of the style. */
const tiles: readonly string[] = [
  '',
  'M-2 2 l4 -4 M0 8 l8 -8 M6 10 l4 -4',
  'M2 2 h1.6 v1.6 h-1.6 z M6 6 h1.6 v1.6 h-1.6 z',
  'M0 2 h8 M0 6 h8',
  'M2 0 v8 M6 0 v8',
  'M0 0 l8 8 M8 0 l-8 8',
  'M6 -2 l4 4 M0 0 l8 8 M-2 6 l4 4',
  'M0 4 h8 M4 0 v8',
];

/** The fills of the charts, defined once for the page. */
export function patterns(): SVGSVGElement {
  const definitions = tiles.map((path, index) =>
    svgElement(
      'pattern',
      {
        id: `pattern-${index}`,
        class: `tile tile-${index}`,
        width: 8,
        height: 8,
        patternUnits: 'userSpaceOnUse',
      },
      svgElement('rect', { width: 8, height: 8 }),
      svgElement('path', { d: path }),
    ),
  );
  const hidden = { class: 'patterns', width: 0, height: 0, 'aria-hidden': 'true' };
  return svgElement('svg', hidden, svgElement('defs', {}, ...definitions));
}
