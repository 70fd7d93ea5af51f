import type { ReportAbout } from '../report-about.ts';
import type { ReportEntry } from '../report-entry.ts';
import { buildPage, type Page } from './build-page.ts';
import { files } from './files.ts';
import { type PageState, readHash, writeHash } from './page-state.ts';
import { rows } from './rows.ts';
import { sameInitiative } from './same-initiative.ts';
import { scales } from './scales.ts';
import type { Lang } from './words.ts';

/** Fills the page, and fills it anew when the reader switches the language; the address follows what is chosen. */
export function showPage(
  host: HTMLElement,
  about: ReportAbout,
  entries: readonly ReportEntry[],
  lang: Lang,
): void {
  const read = files(entries);
  const groups = scales(read.flatMap(({ sheets }) => sheets));
  const listed = rows(read, groups);
  const data = {
    about,
    files: read,
    scales: groups,
    rows: listed,
    yearsOf: sameInitiative(listed),
  };
  let state = readHash(location.hash);
  const onChange = (changed: Partial<PageState>) => {
    state = { ...state, ...changed };
    // An address without any sign behind it is the page as it opens.
    history.replaceState(null, '', writeHash(state) || '#');
  };
  const build = (): Page => {
    const page = buildPage(host, data, lang, onChange);
    page.show(state);
    return page;
  };
  let page = build();
  host.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || event.target.id !== 'language') return;
    lang = lang === 'ja' ? 'en' : 'ja';
    page = build();
    host.querySelector<HTMLElement>('#language')?.focus();
  });
  addEventListener('hashchange', () => {
    // A link to a part of the page chooses nothing.
    if (host.querySelector(`[id="${CSS.escape(location.hash.slice(1))}"]`)) return;
    state = readHash(location.hash);
    page.show(state);
  });
  addEventListener('beforeprint', () => page.table.beforePrint());
  addEventListener('afterprint', () => page.table.afterPrint());
}
