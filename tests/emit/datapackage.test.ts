import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emitDataPackage } from '../../src/emit/datapackage.ts';
import { sheetIds } from '../../src/emit/sheet-ids.ts';
import type { Sheet } from '../../src/schema/sheet.ts';
import { arbitrarySheets } from './arbitrary.ts';
import { dataPackageProfile } from './data-package-profile.ts';
import { type Descriptor, readPackage, type TextRow } from './read-package.ts';
import { sheetOf } from './sheets.ts';
import { town } from './town.ts';

/** Records are numbered within their sheet, as the parser numbers them. */
const numbered = arbitrarySheets.map((sheets) =>
  sheets.map((sheet) => ({
    ...sheet,
    records: sheet.records.map((record, position) => ({ ...record, index: position + 1 })),
  })),
);

const keyOf = (row: TextRow, names: readonly string[]) =>
  JSON.stringify(names.map((name) => row[name]));

describe('emitDataPackage', () => {
  const validate = new Ajv2020({ strict: true, strictRequired: false }).compile(dataPackageProfile);

  it('writes four tables and their descriptor', () => {
    expect([...emitDataPackage(town).keys()]).toEqual([
      'sheets.csv',
      'records.csv',
      'statements.csv',
      'ratings.csv',
      'datapackage.json',
    ]);
  });

  it('describes itself as Data Package v2 asks', () => {
    const options = {
      name: 'shirakaba-mbo',
      title: '白樺町の目標管理シート',
      sources: [{ title: '白樺町', path: 'https://example.jp/mbo' }],
      licenses: [{ name: 'CC-BY-4.0', title: 'CC BY 4.0' }],
    };
    for (const files of [
      emitDataPackage(town),
      emitDataPackage([]),
      emitDataPackage(town, options),
    ]) {
      const { descriptor } = readPackage(files);
      expect(validate(descriptor), JSON.stringify(validate.errors)).toBe(true);
    }
    expect(readPackage(emitDataPackage(town, options)).descriptor).toMatchObject(options);
  });

  it('has a profile that refuses what is wrong', () => {
    const whole = readPackage(emitDataPackage(town)).descriptor;
    const [first] = whole.resources;
    expect(validate({ ...whole, resources: [] })).toBe(false);
    expect(validate({ ...whole, licenses: [{ title: 'no name' }] })).toBe(false);
    expect(validate({ ...whole, resources: [{ ...first, path: '/etc/sheets.csv' }] })).toBe(false);
    expect(validate({ ...whole, resources: [{ ...first, schema: { fields: [] } }] })).toBe(false);
  });

  it('lists in every schema the columns of its file', () => {
    const files = emitDataPackage(town);
    for (const { path, schema } of readPackage(files).descriptor.resources) {
      const header = files.get(path)?.split('\r\n')[0];
      expect(schema.fields.map(({ name }) => name).join(',')).toBe(header);
    }
  });

  it('keeps every primary key unique and every foreign key resolved', () => {
    fc.assert(
      fc.property(numbered, (sheets) => {
        const { descriptor, tables } = readPackage(emitDataPackage(sheets));
        for (const { name, schema } of descriptor.resources) {
          const rows = tables.get(name) ?? [];
          const keys = rows.map((row) => keyOf(row, schema.primaryKey));
          expect(new Set(keys).size).toBe(keys.length);
          for (const { fields, reference } of schema.foreignKeys ?? []) {
            const known = new Set(
              tables.get(reference.resource)?.map((row) => keyOf(row, reference.fields)),
            );
            const complete = rows.filter((row) => fields.every((field) => row[field] !== ''));
            expect(complete.filter((row) => !known.has(keyOf(row, fields)))).toEqual([]);
          }
        }
      }),
    );
  });

  it('gives every record and statement a row', () => {
    fc.assert(
      fc.property(numbered, (sheets) => {
        const { tables } = readPackage(emitDataPackage(sheets));
        const records = sheets.flatMap((sheet) => sheet.records);
        const statements = records.flatMap(({ goals, actions, outcomes, issues, nextSteps }) => [
          ...goals,
          ...actions,
          ...outcomes,
          ...issues,
          ...nextSteps,
        ]);
        expect(tables.get('sheets')).toHaveLength(sheets.length);
        expect(tables.get('records')).toHaveLength(records.length);
        expect(tables.get('statements')).toHaveLength(statements.length);
      }),
    );
  });

  it('lists grades with their meanings, then grades without one', () => {
    const ratings = readPackage(emitDataPackage(town.slice(0, 1))).tables.get('ratings');
    expect(ratings?.map(({ rating, meaning }) => [rating, meaning])).toEqual([
      ['A', '達成'],
      ['B', '一部達成; （8割以上）'],
      ['C', '未達成'],
      ['－', ''],
    ]);
  });

  it('puts code and official name on every row', () => {
    const { tables } = readPackage(
      emitDataPackage(town, { lgCode: '132136', municipality: '白樺町' }),
    );
    for (const name of ['sheets', 'records', 'statements']) {
      const codes = tables.get(name)?.map(({ lgCode, municipality }) => [lgCode, municipality]);
      expect(new Set(codes?.map(String))).toEqual(new Set(['132136,白樺町']));
    }
  });

  it('refuses a code whose check digit is wrong', () => {
    expect(() => emitDataPackage(town, { lgCode: '132137' })).toThrow(TypeError);
  });
});

describe('sheetIds', () => {
  it('does not depend on the order of the files', () => {
    const files = fc
      .array(arbitrarySheets, { minLength: 1, maxLength: 4 })
      .map((groups) =>
        groups.map((sheets, file) => sheets.map((sheet) => ({ ...sheet, source: `${file}.md` }))),
      );
    fc.assert(
      fc.property(files, (groups) => {
        const forward = groups.flat();
        const backward = groups.toReversed().flat();
        const ids = new Map(sheetIds(forward).map((id, index) => [forward[index], id]));
        expect(sheetIds(backward)).toEqual(backward.map((sheet) => ids.get(sheet)));
      }),
    );
  });

  it('gives every sheet a key of its own, whatever they share', () => {
    const same: Sheet[] = Array.from({ length: 1000 }, () => sheetOf());
    expect(new Set(sheetIds(same)).size).toBe(1000);
    expect(sheetIds(same).slice(0, 3)).toEqual([
      expect.stringMatching(/^[0-9a-f]{16}$/),
      expect.stringMatching(/^[0-9a-f]{16}-2$/),
      expect.stringMatching(/^[0-9a-f]{16}-3$/),
    ]);
  });

  it('changes with source, department and year alone', () => {
    const [id] = sheetIds([sheetOf({ department: '市民部', fiscalYear: 2019 })]);
    expect(
      sheetIds([sheetOf({ department: '市民部', fiscalYear: 2019, title: '別の題' })]),
    ).toEqual([id]);
    expect(sheetIds([sheetOf({ department: '市民部', fiscalYear: 2020 })])).not.toEqual([id]);
    expect(sheetIds([sheetOf({ department: '福祉部', fiscalYear: 2019 })])).not.toEqual([id]);
  });
});

/** SQL that makes the tables of the package and fills them, an empty cell as NULL. */
function loadSql({ resources }: Descriptor): string {
  const quoted = (names: readonly string[]) => names.map((name) => `"${name}"`).join(', ');
  const statements = resources.flatMap(({ name, path, schema }) => {
    const names = schema.fields.map((field) => field.name);
    const columns = schema.fields.map(
      (field) => `"${field.name}" ${field.type === 'integer' ? 'INTEGER' : 'TEXT'}`,
    );
    const keys = (schema.foreignKeys ?? []).map(
      ({ fields, reference }) =>
        `FOREIGN KEY (${quoted(fields)}) REFERENCES ${reference.resource} (${quoted(reference.fields)})`,
    );
    const body = [...columns, `PRIMARY KEY (${quoted(schema.primaryKey)})`, ...keys].join(', ');
    return [
      `CREATE TABLE ${name} (${body});`,
      `.import --csv ${path} ${name}_text`,
      `INSERT INTO ${name} SELECT ${names.map((field) => `nullif("${field}", '')`).join(', ')} FROM ${name}_text;`,
    ];
  });
  const counts = resources.map(({ name }) => `SELECT '${name}', count(*) FROM ${name};`);
  return ['.bail on', ...statements, ...counts, 'PRAGMA foreign_key_check;', ''].join('\n');
}

function sqlite(files: ReadonlyMap<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'mbo-parse-'));
  try {
    for (const [name, content] of files) writeFileSync(join(folder, name), content);
    const input = loadSql(readPackage(files).descriptor);
    const { stdout, stderr } = spawnSync('sqlite3', [':memory:'], {
      cwd: folder,
      input,
      encoding: 'utf8',
    });
    return stdout + stderr;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const hasSqlite = spawnSync('sqlite3', ['--version']).status === 0;

describe.runIf(hasSqlite)('the Data Package in SQLite (where sqlite3 is installed)', () => {
  it('loads with every foreign key resolved', () => {
    expect(sqlite(emitDataPackage(town))).toBe('sheets|4\nrecords|4\nstatements|3\nratings|5\n');
  });

  it('is noticed when a sheet is gone', () => {
    const files = emitDataPackage(town);
    const [header, , ...rest] = files.get('sheets.csv')?.split('\r\n') ?? [];
    files.set('sheets.csv', [header, ...rest].join('\r\n'));
    expect(sqlite(files)).toMatch(/^records\|\d+\|sheets\|/m);
  });
});
