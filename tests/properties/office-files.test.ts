import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openFile } from '../../src/open/open-file.ts';
import { parseFile } from '../../src/parse-file.ts';
import { readContent } from '../../src/parse-sheets.ts';
import { writeDocx } from '../open/write-docx.ts';
import { writeOds } from '../open/write-ods.ts';
import { writeXlsx } from '../open/write-xlsx.ts';
import { accountFaults } from '../oracle.ts';
import { positionFaults } from '../positions.ts';
import { determined, type ExpectedSheet, expectedSheets } from './expected-sheets.ts';
import { inLines, pageOfModel } from './page-of-model.ts';
import { type SheetModel, sheetModels } from './sheet-model.ts';

const numRuns = +(process.env.RUNS ?? 40);

const writers = {
  xlsx: (model: SheetModel) => writeXlsx({ 取組: pageOfModel(model) }),
  'xlsx with rules': (model: SheetModel) =>
    writeXlsx({ 取組: pageOfModel(model) }, { ruled: true }),
  'xlsx on graph paper': (model: SheetModel) =>
    writeXlsx({ 取組: pageOfModel(model) }, { ruled: true, grid: 5 }),
  docx: (model: SheetModel) => writeDocx(pageOfModel(model)),
  'docx with automatic bullets': (model: SheetModel) =>
    writeDocx(pageOfModel(model), { automaticBullets: true }),
  ods: async (model: SheetModel) => writeOds({ 取組: pageOfModel(model) }),
} as const;

async function read(bytes: Uint8Array): Promise<ExpectedSheet[]> {
  return (await parseFile(bytes)).sheets.map(determined);
}

describe('a generated sheet is read as it was meant', () => {
  it.each(Object.entries(writers))('written as %s', async (_, write) => {
    await fc.assert(
      fc.asyncProperty(sheetModels.map(inLines), async (model) => {
        expect(await read(await write(model))).toEqual(expectedSheets(model));
      }),
      { numRuns },
    );
  });

  it('with an account that closes and places that hold, whoever wrote it', async () => {
    const anyWriter = fc.constantFrom(...Object.values(writers));
    await fc.assert(
      fc.asyncProperty(sheetModels, anyWriter, async (model, write) => {
        const content = await openFile(await write(model));
        if (content.type === 'refused') throw new Error('refused');
        const reading = readContent(content, { positions: true });
        expect([...accountFaults(reading), ...positionFaults(reading)]).toEqual([]);
        const places = reading.sheets.flatMap(({ records }) => records.map(({ place }) => place));
        expect(new Set(places).size).toBe(places.length);
        expect(places).not.toContain(null);
      }),
      { numRuns },
    );
  });

  it('with a tab a department', async () => {
    await fc.assert(
      fc.asyncProperty(sheetModels.map(inLines), async (model) => {
        const tabs = model.departments.map((department) => [
          department.name,
          pageOfModel({ ...model, departments: [department] }),
        ]);
        const bytes = await writeXlsx(Object.fromEntries(tabs));
        expect(await read(bytes)).toEqual(expectedSheets(model));
      }),
      { numRuns },
    );
  });
});
