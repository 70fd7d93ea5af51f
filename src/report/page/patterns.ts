import { svgElement } from './svg-element.ts';

/** Tint, ink and the strokes of an 8 × 8 tile: told apart by pattern as well as by colour. */
const tiles: readonly (readonly [tint: string, ink: string, path: string])[] = [
  ['#c9dcec', '#2f6690', ''],
  ['#fae3b4', '#a86f00', 'M-2 2 l4 -4 M0 8 l8 -8 M6 10 l4 -4'],
  ['#cfe8dc', '#1f7a5a', 'M2 2 h1.6 v1.6 h-1.6 z M6 6 h1.6 v1.6 h-1.6 z'],
  ['#efd6e4', '#94406f', 'M0 2 h8 M0 6 h8'],
  ['#dcdcf2', '#55559e', 'M2 0 v8 M6 0 v8'],
  ['#f5d5c8', '#a8481f', 'M0 0 l8 8 M8 0 l-8 8'],
  ['#e3e6c4', '#6b7016', 'M6 -2 l4 4 M0 0 l8 8 M-2 6 l4 4'],
  ['#e0e0e0', '#5c5c5c', 'M0 4 h8 M4 0 v8'],
];

/** The fills of the charts, defined once for the page. */
export function patterns(): SVGSVGElement {
  const definitions = tiles.map(([tint, ink, path], index) =>
    svgElement(
      'pattern',
      { id: `pattern-${index}`, width: 8, height: 8, patternUnits: 'userSpaceOnUse' },
      svgElement('rect', { width: 8, height: 8, fill: tint }),
      svgElement('path', { d: path, stroke: ink, 'stroke-width': 0.9, fill: 'none', opacity: 0.7 }),
    ),
  );
  const hidden = { class: 'patterns', width: 0, height: 0, 'aria-hidden': 'true' };
  return svgElement('svg', hidden, svgElement('defs', {}, ...definitions));
}
