import type { Block, Part } from '../../parse/document.ts';
import type { FlowFurniture, FlowNode } from '../flow/flow.ts';
import { readFlow } from '../flow/read-flow.ts';
import { cellName } from '../grid/cell-place.ts';
import { hiddenNames } from '../grid/hidden-names.ts';
import { readGrid } from '../grid/read-grid.ts';
import type { Opened, Opener, Report } from '../opener.ts';
import { type Archive, openArchive } from '../package/archive.ts';
import { readXml, type XmlVisitor } from '../package/read-xml.ts';
import { placeTable } from '../place-table.ts';
import { readingText } from '../reading-text.ts';
import { damaged, Refusal, refusing } from '../refusal.ts';
import { odfStyles } from './odf-styles.ts';
import { readFurniture } from './read-furniture.ts';
import { type SheetTab, sheetBody } from './read-sheet-body.ts';
import { textBody } from './read-text-body.ts';

const content = 'content.xml';
const manifest = 'META-INF/manifest.xml';

/** Opens an OpenDocument text (.odt) or sheet (.ods). */
export const openOdf: Opener = refusing(async (bytes, report) => {
  const archive = openArchive(bytes);
  if (isEncrypted(archive)) throw new Refusal('locked-file', { kind: 'OpenDocument' });
  const styles = odfStyles();
  const pages = archive.has('styles.xml') ? readFurniture(archive, 'styles.xml', styles) : [];
  const text = textBody(styles);
  const sheet = sheetBody(styles);
  let body: 'text' | 'spreadsheet' | null = null;
  const visitorOf = (): XmlVisitor => {
    if (body === null) return styles;
    return body === 'text' ? text.visitor : sheet.visitor;
  };
  readXml(archive, content, {
    open(name, attributes, qualified) {
      if (qualified === 'office:text') body = 'text';
      else if (qualified === 'office:spreadsheet') body = 'spreadsheet';
      else visitorOf().open(name, attributes, qualified);
    },
    text: (piece) => visitorOf().text?.(piece),
    close: (name) => visitorOf().close?.(name),
  });
  if (visitorOf() === styles) throw damaged(`${content} holds neither text nor sheets`);
  return visitorOf() === text.visitor
    ? openText([...text.finish(), ...pages], report)
    : openSheet(sheet.tabs, pages, report);
});

/** The list of parts tells of each how it is encrypted; its document type is never read. */
function isEncrypted(archive: Archive): boolean {
  if (!archive.has(manifest)) return false;
  const decoder = new TextDecoder();
  let text = '';
  archive.read(manifest, (chunk) => {
    text += decoder.decode(chunk, { stream: true });
  });
  return text.includes('encryption-data');
}

function openText(nodes: readonly FlowNode[], report: Report): Opened {
  const { source, blocks, places } = readFlow(nodes, report);
  return { document: { source, blocks }, places };
}

function openSheet(
  tabs: readonly SheetTab[],
  pages: readonly FlowFurniture[],
  report: Report,
): Opened {
  const output = { text: readingText(), places: placeTable(), blocks: [] as Block[] };
  const parts: Part[] = [];
  const last = tabs.findLast(({ hidden }) => !hidden);
  for (const { text } of pages) last?.builder.addFurniture(text);
  tabs.forEach(({ name, hidden, builder }, index) => {
    const start = output.text.end();
    const hide = (what: string): void => report('hidden-content', start, { what }, what);
    if (hidden) {
      hide(name);
      return;
    }
    parts.push({ name, start });
    const tab = builder.finish(index);
    for (const cells of hiddenNames(tab.hidden, name)) hide(cells);
    readGrid(tab.grid, output);
  });
  const names = tabs.map(({ name }) => name);
  const places = output.places.finish((place) => cellName(place, names));
  return { document: { source: output.text.take(), blocks: output.blocks, parts }, places };
}
