import type { Archive } from '../package/archive.ts';
import { readXml } from '../package/read-xml.ts';
import { readRelationships, targetsOf } from '../package/relationships.ts';
import { damaged } from '../refusal.ts';

/** A tab as the workbook lists it. */
export interface TabEntry {
  readonly name: string;
  readonly hidden: boolean;
  /** Its part in the archive. */
  readonly part: string;
}

/** What a workbook says of itself. */
export interface Catalogue {
  readonly tabs: readonly TabEntry[];
  /** Days count from 1904, as on old Macintoshes. */
  readonly from1904: boolean;
  /** Parts; null where there is none. */
  readonly sharedStrings: string | null;
  readonly styles: string | null;
}

/** Reads the list of tabs; sheets that are nothing but a chart hold no cells and are left out. Throws Refusal. */
export function readCatalogue(archive: Archive): Catalogue {
  const [workbook] = targetsOf(readRelationships(archive, ''), 'officeDocument');
  if (workbook === undefined) throw damaged('no workbook inside');
  const relationships = readRelationships(archive, workbook);
  const worksheets = new Map(
    relationships.filter(({ type }) => type === 'worksheet').map(({ id, target }) => [id, target]),
  );
  const tabs: TabEntry[] = [];
  let from1904 = false;
  readXml(archive, workbook, {
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = isTrue(attributes.date1904);
      if (name !== 'sheet') return;
      const part = worksheets.get(relationshipId(attributes));
      if (part === undefined) return;
      const hidden = attributes.state === 'hidden' || attributes.state === 'veryHidden';
      tabs.push({ name: attributes.name ?? '', hidden, part });
    },
  });
  const [sharedStrings = null] = targetsOf(relationships, 'sharedStrings');
  const [styles = null] = targetsOf(relationships, 'styles');
  return { tabs, from1904, sharedStrings, styles };
}

/** `r:id`, whatever the prefix. */
function relationshipId(attributes: Readonly<Record<string, string | undefined>>): string {
  const key = Object.keys(attributes).find((name) => name.endsWith(':id'));
  return key === undefined ? '' : (attributes[key] ?? '');
}

/** A truth value of XML Schema. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
