import { letter } from './worksheet-xml.ts';
import { main, xmlHead } from './xml-parts.ts';
import { xmlText } from './xml-text.ts';

/** A worksheet that is written: its file's number, its tab, and what of it there is. */
export interface WrittenSheet {
  readonly id: number;
  readonly name: string;
  readonly columns: number;
  readonly printed: number;
  readonly rows: number;
}

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The parts of a workbook that list its worksheets: file → content. */
export function workbookParts(sheets: readonly WrittenSheet[], title: string): [string, string][] {
  return [
    ['xl/workbook.xml', workbook(sheets)],
    ['xl/_rels/workbook.xml.rels', workbookRelations(sheets)],
    ['docProps/core.xml', properties(title)],
  ];
}

/** The worksheet's file inside the workbook. */
export function worksheetFile(id: number): string {
  return `xl/worksheets/sheet${id}.xml`;
}

/** The file that lists all parts. */
export const contentTypes = '[Content_Types].xml';

/** What it says up to the worksheets. */
export const contentTypesHead = `${xmlHead}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>`;

export function contentTypesSheet(id: number): string {
  return `<Override PartName="/${worksheetFile(id)}" ContentType="${types}.worksheet+xml"/>`;
}

export const contentTypesTail = '</Types>';

/** Leads to the workbook and its properties. */
export const rootRelations = `${xmlHead}<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="${packageRelations}/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`;

function workbook(sheets: readonly WrittenSheet[]): string {
  const tabs = sheets.map(
    ({ id, name }) => `<sheet name="${xmlText(name)}" sheetId="${id}" r:id="rId${id}"/>`,
  );
  return `${xmlHead}<workbook xmlns="${main}" xmlns:r="${relations}"><bookViews><workbookView activeTab="0" tabRatio="850"/></bookViews><sheets>${tabs.join('')}</sheets><definedNames>${definedNames(sheets)}</definedNames></workbook>`;
}

/** What is filtered, what is printed, and the row that every printed page begins with; sorted, as Excel wants them. */
function definedNames(sheets: readonly WrittenSheet[]): string {
  const name = (key: string, at: number, range: string, hidden = '') =>
    `<definedName name="_xlnm.${key}" localSheetId="${at}"${hidden}>${xmlText(range)}</definedName>`;
  const on = ({ name }: WrittenSheet) => `'${name.replaceAll("'", "''")}'`;
  return [
    ...sheets.map((sheet, at) => {
      const range = `${on(sheet)}!$A$1:$${letter(sheet.columns)}$${sheet.rows}`;
      return name('_FilterDatabase', at, range, ' hidden="1"');
    }),
    ...sheets.map((sheet, at) =>
      name('Print_Area', at, `${on(sheet)}!$A$1:$${letter(sheet.printed)}$${sheet.rows}`),
    ),
    ...sheets.map((sheet, at) => name('Print_Titles', at, `${on(sheet)}!$1:$1`)),
  ].join('');
}

function workbookRelations(sheets: readonly WrittenSheet[]): string {
  const relation = (id: number, type: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${relations}/${type}" Target="${target}"/>`;
  const last = Math.max(0, ...sheets.map(({ id }) => id));
  return `${xmlHead}<Relationships xmlns="${packageRelations}">${sheets
    .map(({ id }) => relation(id, 'worksheet', `worksheets/sheet${id}.xml`))
    .join('')}${relation(last + 1, 'styles', 'styles.xml')}</Relationships>`;
}

function properties(title: string): string {
  return `${xmlHead}<cp:coreProperties xmlns:cp="${packageRelations.replace('relationships', 'metadata/core-properties')}" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xmlText(title)}</dc:title><dc:creator>mbo-parse</dc:creator></cp:coreProperties>`;
}
