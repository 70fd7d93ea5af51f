import { type ChartPanel, chartPanel, type Panel } from './chart-panel.ts';
import { element } from './element.ts';
import { facetValues } from './facet-values.ts';
import type { FacetValue } from './facets.ts';
import type { Selection } from './filter-rows.ts';
import { legendList } from './legend-list.ts';
import type { Row } from './rows.ts';
import type { Scale } from './scales.ts';
import type { Words } from './words.ts';

/** What the charts count, and whom they tell what was chosen in them. */
export interface RatingsOptions {
  readonly rows: readonly Row[];
  readonly scales: readonly Scale[];
  readonly words: Words;
  readonly choose: (choices: Selection['choices']) => void;
}

/** Scales that are shown at once: many cities have as many. */
const scalesAtFirst = 3;

/** The charts of ratings, those of each scale apart: what one city calls B is not what another does. */
export function ratingsSection(options: RatingsOptions): Panel {
  const { scales, words } = options;
  const panels = scales.map((scale) => scalePanel(scale, options));
  const heading = element('h2', { id: 'ratings' }, words.ratings);
  const charted = element('div', {}, ...panels.map(({ node }) => node));
  const node = element(
    'section',
    { 'aria-labelledby': heading.id },
    heading,
    element('p', { class: 'hint' }, words.chartNote),
    ...(scales.length > 1 ? [element('p', { class: 'hint' }, words.scaleNote(scales.length))] : []),
    shareSwitch(words, (share) => {
      for (const { showShare } of panels) showShare(share);
    }),
    charted,
    showAll(panels, words),
  );
  const update = (rows: readonly Row[]) => {
    for (const panel of panels) panel.update(rows);
  };
  return { node, update };
}

interface ScalePanel extends Panel {
  readonly showShare: (share: boolean) => void;
}

function scalePanel(scale: Scale, { rows, scales, words, choose }: RatingsOptions): ScalePanel {
  const own = rows.filter((row) => row.scale === scale);
  const several = scales.length > 1;
  const chart = (facet: 'department' | 'year', title: string) =>
    chartPanel({
      facet,
      title,
      level: several ? 'h4' : 'h3',
      name: several ? `${title} – ${scale.name}` : title,
      header: words[facet],
      values: facetValues(own, facet),
      grades: scale.grades,
      words,
      pick: (value: FacetValue, rating?: FacetValue) =>
        choose({
          [facet]: value,
          ...(rating !== undefined && { rating }),
          ...(several && { scale: scale.name }),
        }),
    });
  const charts: ChartPanel[] = [
    chart('department', words.byDepartment),
    chart('year', words.byYear),
  ];
  const legend = scale.legend.length === 0 ? null : meanings(scale, words);
  const body = element('div', { class: 'charts' }, ...charts.map(({ node }) => node));
  const heading = several ? [element('h3', { lang: 'ja' }, scale.name)] : [];
  const node = element('div', { class: 'scale' }, ...heading, legend, body);
  return {
    node,
    update(selected) {
      const counted = selected.filter((row) => row.scale === scale);
      node.classList.toggle('empty', counted.length === 0);
      for (const { update } of charts) update(counted);
    },
    showShare(share) {
      for (const chart of charts) chart.showShare(share);
    },
  };
}

function meanings({ legend }: Scale, words: Words): HTMLElement {
  const summary = element('summary', {}, words.meanings);
  return element('details', { open: true }, summary, legendList(legend));
}

/** Numbers or shares, for all charts at once. */
function shareSwitch(words: Words, change: (share: boolean) => void): HTMLElement {
  const option = (value: string, text: string, checked: boolean) => {
    const input = element('input', {
      type: 'radio',
      name: 'share',
      value,
      id: `share-${value}`,
      checked,
    });
    input.addEventListener('change', () => change(value === 'share'));
    return element('label', { for: input.id }, input, ` ${text}`);
  };
  return element(
    'fieldset',
    { class: 'switch' },
    element('legend', { class: 'visually-hidden' }, words.barLength),
    option('number', words.byNumber, true),
    option('share', words.byShare, false),
  );
}

function showAll(panels: readonly ScalePanel[], words: Words): HTMLElement | null {
  const hidden = panels.slice(scalesAtFirst);
  if (hidden.length === 0) return null;
  for (const { node } of hidden) node.hidden = true;
  const button = element(
    'button',
    { type: 'button', class: 'quiet' },
    words.allScales(panels.length),
  );
  button.addEventListener('click', () => {
    for (const { node } of hidden) node.hidden = false;
    button.hidden = true;
  });
  return button;
}
