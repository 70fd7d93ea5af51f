import { type Chart, drawChart, fillOf } from './draw-chart.ts';
import { element } from './element.ts';
import type { Facet, FacetValue } from './facets.ts';
import { numberTable } from './number-table.ts';
import type { Row } from './rows.ts';
import { type Series, series } from './series.ts';
import { svgElement } from './svg-element.ts';
import { type Bar, tally } from './tally.ts';
import type { Words } from './words.ts';

/** What a chart counts, and how it is called. */
export interface ChartPanelOptions {
  readonly title: string;
  /** The title, and of what: tells the charts of a page apart. */
  readonly name: string;
  /** Of the heading. */
  readonly level: 'h3' | 'h4';
  readonly facet: Facet;
  readonly header: string;
  readonly values: readonly FacetValue[];
  readonly grades: readonly string[];
  readonly words: Words;
  /** The reader chose a value, and a rating with it where it is one. */
  readonly pick: (value: FacetValue, rating?: FacetValue) => void;
}

/** A part of the page that follows the selection. */
export interface Panel {
  readonly node: HTMLElement;
  readonly update: (rows: readonly Row[]) => void;
}

/** A chart that shows numbers or shares. */
export interface ChartPanel extends Panel {
  readonly showShare: (share: boolean) => void;
}

const barsAtFirst = 8;

/** A chart of ratings with its key and the same numbers as a table. */
export function chartPanel(options: ChartPanelOptions): ChartPanel {
  const { node, key, picture, all, table } = frame(options);
  let bars: readonly Bar[] = [];
  let most = barsAtFirst;
  let share = false;
  const draw = () => {
    const used = usedSeries(series(options.grades, options.words), bars);
    key.replaceChildren(...used.map(keyEntry));
    all.hidden = bars.length <= most;
    all.textContent = options.words.allBars(bars.length);
    if (bars.length === 0) picture.replaceChildren();
    // Without a width it is not on the page, and the observer will call again.
    if (bars.length === 0 || picture.clientWidth === 0) return;
    const chart = chartOf(bars.slice(0, most), used, share, options);
    picture.replaceChildren(drawChart(chart, picture.clientWidth));
  };
  all.addEventListener('click', () => {
    most = Number.POSITIVE_INFINITY;
    draw();
    node.querySelector('summary')?.focus();
  });
  new ResizeObserver(draw).observe(picture);
  const update = (rows: readonly Row[]) => {
    bars = tally(rows, options.facet, options.values);
    table.replaceChildren(numberTable(bars, { ...options, label: labelOf(options) }));
    draw();
  };
  const showShare = (on: boolean) => {
    share = on;
    draw();
  };
  return { node, update, showShare };
}

function frame({ title, name, level, words }: ChartPanelOptions) {
  const key = element('ul', { class: 'key' });
  const picture = element('div', { class: 'picture' });
  const all = element('button', { type: 'button', class: 'quiet' });
  const region = { class: 'scroll', tabindex: 0, role: 'group', 'aria-label': name };
  const table = element('div', region);
  const numbers = element('details', {}, element('summary', {}, words.asTable), table);
  const heading = element(level, {}, title);
  const node = element('div', { class: 'chart-panel' }, heading, key, picture, all, numbers);
  return { node, key, picture, all, table };
}

function chartOf(
  bars: readonly Bar[],
  used: readonly Series[],
  share: boolean,
  options: ChartPanelOptions,
): Chart {
  const { words, name } = options;
  const total = bars.reduce((sum, bar) => sum + bar.total, 0);
  return {
    title: name,
    description: words.chartSummary(bars.length, total),
    bars,
    series: used,
    share,
    label: (bar) => labelOf(options)(bar.value),
    amount: (count, bar) => words.counted(count, count / Math.max(1, bar.total)),
    pick: ({ value }, series) => pick(value, series, options),
  };
}

/** Several grades under one pattern are no rating to choose. */
function pick(value: FacetValue, series: Series | null, options: ChartPanelOptions): void {
  const grades = [...(series?.grades ?? [])];
  if (grades.length === 1) options.pick(value, grades[0] ?? null);
  else options.pick(value);
}

function usedSeries(all: readonly Series[], bars: readonly Bar[]): Series[] {
  const used = new Set(bars.flatMap((bar) => [...bar.counts.keys()]));
  return all.filter(({ grades }) => [...grades].some((grade) => used.has(grade)));
}

function keyEntry(series: Series): HTMLLIElement {
  const shape = { x: 1, y: 1, width: 22, height: 14, fill: fillOf(series) };
  const name = series.pattern === null ? 'segment hollow' : 'segment';
  const swatch = { class: 'swatch', width: 24, height: 16, 'aria-hidden': 'true' };
  const box = svgElement('rect', { class: name, ...shape });
  return element('li', {}, svgElement('svg', swatch, box), series.label);
}

function labelOf({ facet, words }: ChartPanelOptions): (value: FacetValue) => string {
  return (value) => {
    if (value === null) return words.notPrinted;
    return facet === 'year' ? words.yearOf(value) : value;
  };
}
