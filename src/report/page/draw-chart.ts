import type { Series } from './series.ts';
import { svgElement } from './svg-element.ts';
import type { Bar } from './tally.ts';

/** What a chart shows; `label` is the words beside a bar, `amount` those of a count within it. */
export interface Chart {
  readonly title: string;
  readonly description: string;
  readonly bars: readonly Bar[];
  readonly series: readonly Series[];
  /** Every bar is as long as the page is wide: shares are compared, not numbers. */
  readonly share: boolean;
  readonly label: (bar: Bar) => string;
  readonly amount: (count: number, bar: Bar) => string;
  /** The reader chose a bar, or one series of it. */
  readonly pick: (bar: Bar, series: Series | null) => void;
}

const rowHeight = 56;
const labelBaseline = 16;
const barTop = 24;
const barHeight = 22;

/** Draws one stacked horizontal bar a value, all to the same scale, `width` pixels wide. */
export function drawChart(chart: Chart, width: number): SVGSVGElement {
  const largest = Math.max(1, ...chart.bars.map((bar) => bar.total));
  const titleId = `chart-${chart.title}`.replace(/\s/g, '-');
  return svgElement(
    'svg',
    {
      class: 'chart',
      role: 'img',
      viewBox: `0 0 ${width} ${chart.bars.length * rowHeight}`,
      width,
      height: chart.bars.length * rowHeight,
      'aria-labelledby': `${titleId} ${titleId}-description`,
    },
    svgElement('title', { id: titleId }, chart.title),
    svgElement('desc', { id: `${titleId}-description` }, chart.description),
    ...chart.bars.map((bar, index) => {
      const scale = (width - 2) / (chart.share ? Math.max(1, bar.total) : largest);
      return drawBar(chart, bar, index * rowHeight, scale, width);
    }),
  );
}

function drawBar(chart: Chart, bar: Bar, top: number, scale: number, width: number): SVGGElement {
  const label = svgElement(
    'text',
    { class: 'bar-label', x: 1, y: labelBaseline },
    chart.label(bar),
  );
  label.addEventListener('click', () => chart.pick(bar, null));
  const total = { class: 'bar-total', x: width - 1, y: labelBaseline, 'text-anchor': 'end' };
  const parts: SVGElement[] = [label, svgElement('text', total, String(bar.total))];
  let x = 1;
  for (const series of chart.series) {
    const count = countOf(bar, series);
    if (count > 0) parts.push(drawSegment(chart, bar, series, count, x, count * scale));
    x += count * scale;
  }
  return svgElement('g', { transform: `translate(0 ${top})` }, ...parts);
}

function countOf(bar: Bar, series: Series): number {
  let count = 0;
  for (const grade of series.grades) count += bar.counts.get(grade) ?? 0;
  return count;
}

function drawSegment(
  chart: Chart,
  bar: Bar,
  series: Series,
  count: number,
  x: number,
  width: number,
): SVGGElement {
  const text = `${series.label} ${chart.amount(count, bar)}`;
  const short = `${series.label} ${count}`;
  const shown = [text, short].find((candidate) => textWidth(candidate) < width);
  const centre = { x: x + width / 2, y: barTop + barHeight / 2 + 4.5, 'text-anchor': 'middle' };
  const group = svgElement(
    'g',
    { class: 'pick' },
    svgElement('title', {}, text),
    svgElement('rect', {
      class: series.pattern === null ? 'segment hollow' : 'segment',
      x,
      y: barTop,
      width,
      height: barHeight,
      fill: fillOf(series),
    }),
    shown === undefined ? null : svgElement('text', { class: 'segment-label', ...centre }, shown),
  );
  group.addEventListener('click', () => chart.pick(bar, series));
  return group;
}

/** The pattern that fills a series; what is not rated is hollow. */
export function fillOf({ pattern }: Series): string {
  return pattern === null ? 'none' : `url(#pattern-${pattern})`;
}

/** A generous guess in pixels at the font size of a label: a full-width character is twice as wide. */
function textWidth(text: string): number {
  let width = 8;
  for (const character of text) width += character > '\u00ff' ? 13 : 7.5;
  return width;
}
