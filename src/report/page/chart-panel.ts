import { type Chart, drawChart } from './draw-chart.ts';
import { element } from './element.ts';
import type { Facet, FacetValue } from './facets.ts';
import type { Row } from './rows.ts';
import { type Series, series } from './series.ts';
import { svgElement } from './svg-element.ts';
import { type Bar, tally } from './tally.ts';
import type { Words } from './words.ts';

/** What a chart counts, and how it is called. */
export interface ChartPanelOptions {
  readonly title: string;
  readonly facet: Facet;
  readonly header: string;
  readonly values: readonly FacetValue[];
  readonly grades: readonly string[];
  readonly words: Words;
}

/** A part of the page that follows the selection. */
export interface Panel {
  readonly node: HTMLElement;
  readonly update: (rows: readonly Row[]) => void;
}

const barsAtFirst = 8;

/** A chart of ratings with its key and the same numbers as a table. */
export function chartPanel(options: ChartPanelOptions): Panel {
  const { node, key, picture, all, table } = frame(options);
  let bars: readonly Bar[] = [];
  let most = barsAtFirst;
  const draw = () => {
    const used = usedSeries(series(options.grades, options.words), bars);
    key.replaceChildren(...used.map(keyEntry));
    all.hidden = bars.length <= most;
    all.textContent = options.words.allBars(bars.length);
    // Without a width it is not on the page yet, and the observer will call again.
    if (picture.clientWidth === 0) return;
    const chart = chartOf(bars.slice(0, most), used, options);
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
    table.replaceChildren(numberTable(bars, options));
    draw();
  };
  return { node, update };
}

function frame({ title, words }: ChartPanelOptions) {
  const key = element('ul', { class: 'key' });
  const picture = element('div', { class: 'picture' });
  const all = element('button', { type: 'button', class: 'quiet' });
  const region = { class: 'scroll', tabindex: 0, role: 'group', 'aria-label': title };
  const table = element('div', region);
  const numbers = element('details', {}, element('summary', {}, words.asTable), table);
  const heading = element('h3', {}, title);
  const node = element('section', { class: 'chart-panel' }, heading, key, picture, all, numbers);
  return { node, key, picture, all, table };
}

function chartOf(bars: readonly Bar[], used: readonly Series[], options: ChartPanelOptions): Chart {
  const total = bars.reduce((sum, bar) => sum + bar.total, 0);
  return {
    title: options.title,
    description: options.words.chartSummary(bars.length, total),
    bars,
    series: used,
    label: (bar) => labelOf(bar.value, options),
  };
}

function usedSeries(all: readonly Series[], bars: readonly Bar[]): Series[] {
  const used = new Set(bars.flatMap((bar) => [...bar.counts.keys()]));
  return all.filter(({ grades }) => [...grades].some((grade) => used.has(grade)));
}

function keyEntry({ label, pattern }: Series): HTMLLIElement {
  const fill = pattern === null ? '#fff' : `url(#pattern-${pattern})`;
  const box = svgElement('rect', {
    class: pattern === null ? 'segment hollow' : 'segment',
    x: 1,
    y: 1,
    width: 22,
    height: 14,
    fill,
  });
  const swatch = { class: 'swatch', width: 24, height: 16, 'aria-hidden': 'true' };
  return element('li', {}, svgElement('svg', swatch, box), label);
}

function numberTable(bars: readonly Bar[], options: ChartPanelOptions): HTMLTableElement {
  const { words, grades, header } = options;
  const used = new Set(bars.flatMap((bar) => [...bar.counts.keys()]));
  const columns = [...grades, null].filter((grade) => used.has(grade));
  const column = (text: string) => element('th', { scope: 'col' }, text);
  const heads = [header, ...columns.map((grade) => grade ?? words.unrated), words.total];
  return element(
    'table',
    { class: 'numbers' },
    element('thead', {}, element('tr', {}, ...heads.map(column))),
    element('tbody', {}, ...bars.map((bar) => numberRow(bar, columns, options))),
  );
}

function numberRow(
  bar: Bar,
  columns: readonly (string | null)[],
  options: ChartPanelOptions,
): HTMLTableRowElement {
  const cell = (count: number) => element('td', { class: 'number' }, String(count));
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, labelOf(bar.value, options)),
    ...columns.map((grade) => cell(bar.counts.get(grade) ?? 0)),
    cell(bar.total),
  );
}

function labelOf(value: FacetValue, { facet, words }: ChartPanelOptions): string {
  if (value === null) return words.notPrinted;
  return facet === 'year' ? words.yearOf(value) : value;
}
