import type { FlowFurniture } from '../flow/flow.ts';
import { plainText } from '../flow/plain-text.ts';
import type { Archive } from '../package/archive.ts';
import { readXml, type XmlVisitor } from '../package/read-xml.ts';
import type { OdfStyles } from './odf-styles.ts';
import { textBody } from './read-text-body.ts';

const pages: Readonly<Record<string, string>> = {
  header: 'header',
  'header-left': 'header',
  'header-first': 'header',
  footer: 'footer',
  'footer-left': 'footer',
  'footer-first': 'footer',
};

/** Numbers of pages, dates and names that are filled in when a page is printed. */
const fields: ReadonlySet<string> = new Set([
  'page-number',
  'page-count',
  'date',
  'time',
  'sheet-name',
  'file-name',
  'title',
]);

/** Reads the styles of the whole document, and what is printed above and below every page, each text once. */
export function readFurniture(archive: Archive, part: string, styles: OdfStyles): FlowFurniture[] {
  const found = new Map<string, FlowFurniture>();
  let page: XmlVisitor | null = null;
  let body = textBody(styles);
  let inField = 0;
  readXml(archive, part, {
    open(name, attributes, qualified) {
      if (page) {
        if (inField > 0 || fields.has(name)) inField++;
        else page.open(name, attributes, qualified);
      } else if (pages[name] !== undefined && attributes.display !== 'false') {
        body = textBody(styles);
        page = body.visitor;
      } else styles.open(name, attributes);
    },
    text(text) {
      if (page && inField === 0) page.text?.(text);
    },
    close(name) {
      const kind = pages[name];
      if (kind !== undefined && page) {
        const text = plainText(body.finish());
        if (text !== '') found.set(`${kind} ${text}`, { type: 'furniture', kind, text });
        page = null;
      } else if (inField > 0) inField--;
      else if (page) page.close?.(name);
      else styles.close(name);
    },
  });
  return [...found.values()];
}
