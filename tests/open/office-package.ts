import { strToU8, zipSync } from 'fflate';

/** Parts by name: XML or text, or bytes. */
export type Parts = Readonly<Record<string, string | Uint8Array>>;

/** Packs parts as an Office program does; bytes are stored as they are. */
export function officePackage(parts: Parts): Uint8Array {
  const files = Object.entries(parts).map(([name, part]) => [
    name,
    typeof part === 'string' ? strToU8(part) : [part, { level: 0 }],
  ]);
  return zipSync(Object.fromEntries(files));
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const types = `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`;
const relationshipTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A list of relationships: type → targets. */
export function relationships(targets: Readonly<Record<string, readonly string[]>>): string {
  const all = Object.entries(targets).flatMap(([type, list]) =>
    list.map((target) => ({ type, target })),
  );
  const items = all.map(
    ({ type, target }, at) =>
      `<Relationship Id="rId${at + 1}" Type="${relationshipTypes}/${type}" Target="${target}"/>`,
  );
  return `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`;
}

/** A tab for `workbook`: the XML inside `worksheet`, and the state that hides it. */
export interface Tab {
  readonly xml: string;
  readonly state?: 'hidden' | 'veryHidden';
}

/** A workbook by its tabs, with the XML of its styles and shared strings, and further parts. */
export function workbook(
  tabs: Readonly<Record<string, Tab | string>>,
  { styles = '', strings = '', properties = '', more = {} }: WorkbookOptions = {},
): Uint8Array {
  const list = Object.entries(tabs).map(([name, tab]) => ({
    name,
    ...(typeof tab === 'string' ? { xml: tab } : tab),
  }));
  const sheets = list.map(
    ({ name, state }, at) =>
      `<sheet name="${name}" sheetId="${at + 1}"${state ? ` state="${state}"` : ''} r:id="rId${at + 1}"/>`,
  );
  const parts = list.map(({ xml }, at) => [
    `xl/worksheets/sheet${at + 1}.xml`,
    `${declaration}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${xml}</worksheet>`,
  ]);
  return officePackage({
    '[Content_Types].xml': types,
    '_rels/.rels': relationships({ officeDocument: ['xl/workbook.xml'] }),
    'xl/workbook.xml': `${declaration}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${relationshipTypes}">${properties}<sheets>${sheets.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships({
      worksheet: list.map((_, at) => `worksheets/sheet${at + 1}.xml`),
      styles: ['styles.xml'],
      sharedStrings: ['sharedStrings.xml'],
    }),
    'xl/styles.xml': `<styleSheet>${styles}</styleSheet>`,
    'xl/sharedStrings.xml': `<sst>${strings}</sst>`,
    ...Object.fromEntries(parts),
    ...more,
  });
}

interface WorkbookOptions {
  readonly styles?: string;
  readonly strings?: string;
  readonly properties?: string;
  readonly more?: Parts;
}

/** Rows of cells that hold their text; null leaves a cell out. */
export function rowsOf(rows: readonly (readonly (string | null)[])[], first = 1): string {
  return rows
    .map((cells, y) => {
      const xml = cells.map((text, x) => (text === null ? '' : inlineCell(text, x, y + first)));
      return `<row r="${y + first}">${xml.join('')}</row>`;
    })
    .join('');
}

function inlineCell(text: string, column: number, row: number): string {
  const name = `${String.fromCharCode(65 + column)}${row}`;
  return `<c r="${name}" t="inlineStr"><is><t>${escapeXml(text)}</t></is></c>`;
}

/** A document of Word by the XML of its body, with further parts and what refers to them. */
export function wordDocument(
  body: string,
  more: Parts = {},
  targets: Readonly<Record<string, readonly string[]>> = {},
): Uint8Array {
  return officePackage({
    '[Content_Types].xml': types,
    '_rels/.rels': relationships({ officeDocument: ['word/document.xml'] }),
    'word/document.xml': wordPart('document', `<w:body>${body}</w:body>`),
    'word/_rels/document.xml.rels': relationships(targets),
    ...more,
  });
}

/** A part of a Word file. */
export function wordPart(root: string, xml: string): string {
  return `${declaration}<w:${root} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">${xml}</w:${root}>`;
}

/** An OpenDocument file by the XML of its body and of its styles. */
export function openDocument(
  kind: 'text' | 'spreadsheet',
  body: string,
  { styles = '', more = {} }: { readonly styles?: string; readonly more?: Parts } = {},
): Uint8Array {
  const names = ['office', 'style', 'text', 'table', 'draw'].map(
    (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
  );
  return officePackage({
    mimetype: `application/vnd.oasis.opendocument.${kind}`,
    'content.xml': `${declaration}<office:document-content ${names.join(' ')} xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:${kind}>${body}</office:${kind}></office:body></office:document-content>`,
    ...more,
  });
}

export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '&#10;');
}
