import type { ReportAbout } from '../report-about.ts';
import { element } from './element.ts';
import type { Words } from './words.ts';

/** Who wrote the page, and when: the page is the same for the same files, so the file itself knows the time. */
export function pageFooter({ version }: ReportAbout, words: Words): HTMLElement {
  const parts = [words.madeBy(version)];
  const written = writtenAt();
  if (written !== null) parts.push(words.writtenAt(written));
  return element('footer', {}, element('p', {}, parts.join(' ')));
}

/** When the file was written; null where a server does not say, for then the browser gives the time of loading. */
function writtenAt(): Date | null {
  const date = new Date(document.lastModified);
  const loaded = performance.timeOrigin;
  const known = location.protocol === 'file:' || loaded - date.getTime() > 5000;
  return known && !Number.isNaN(date.getTime()) ? date : null;
}
