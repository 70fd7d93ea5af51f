import { spawnSync } from 'node:child_process';
import { DuckDBInstance } from '@duckdb/node-api';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emitDataPackage } from '../../src/emit/datapackage.ts';
import { sheetKeys } from '../../src/emit/sheet-keys.ts';
import { parseSheets } from '../../src/parse-sheets.ts';
import type { Sheet } from '../../src/schema/sheet.ts';
import { dialects } from '../../src/schema/sql/index.ts';
import { packageSql } from '../../src/schema/sql/package-sql.ts';
import { folder } from '../cli/folder.ts';
import { readFixtures } from '../fuzz/read-fixtures.ts';
import { arbitrarySheets } from './arbitrary.ts';
import { dataPackageProfile } from './data-package-profile.ts';
import { judgePackage } from './judge-package.ts';
import { readPackage } from './read-package.ts';
import { sheetOf } from './sheets.ts';
import { town } from './town.ts';

/** Records are numbered within their sheet, as the parser numbers them. */
const numbered = arbitrarySheets.map((sheets) =>
  sheets.map((sheet) => ({
    ...sheet,
    records: sheet.records.map((record, position) => ({ ...record, index: position + 1 })),
  })),
);

describe('emitDataPackage', () => {
  const validate = new Ajv2020({ strict: true, strictRequired: false }).compile(dataPackageProfile);

  it('writes a file a table, and their descriptor', () => {
    expect([...emitDataPackage(town).keys()]).toEqual([
      'sheets.csv',
      'grades.csv',
      'records.csv',
      'statements.csv',
      'indicators.csv',
      'ratings.csv',
      'metadata.csv',
      'remainder.csv',
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

  it('is valid whatever the sheets hold', () => {
    fc.assert(
      fc.property(numbered, (sheets) => {
        expect(judgePackage(emitDataPackage(sheets))).toEqual([]);
      }),
    );
  });

  it('is valid for all fixtures', () => {
    const fixtures = readFixtures(new URL('../../fixtures', import.meta.url).pathname);
    const sheets = fixtures.flatMap(({ text, source }, at) => {
      return parseSheets(text, { source: `${at}/${source}` }).sheets;
    });
    const files = emitDataPackage(sheets);
    expect(judgePackage(files)).toEqual([]);
    const { tables } = readPackage(files);
    const count = (key: 'metadata' | 'remainder') =>
      sheets.reduce((sum, sheet) => sum + sheet[key].length, 0);
    expect(fixtures.length).toBeGreaterThan(250);
    expect(tables.get('metadata')).toHaveLength(count('metadata'));
    expect(tables.get('remainder')).toHaveLength(count('remainder'));
    expect(tables.get('records')?.filter(({ rating }) => rating === '').length).toBeGreaterThan(99);
  });

  it.each<[fault: string, file: string, from: RegExp, to: string]>([
    ['no grades for', 'grades.csv', /^[^\r]*未達成\r\n/m, ''],
    ['no sheets for', 'sheets.csv', /^(?:.*\r\n){2}/, ''],
    ['primary key', 'sheets.csv', /(\r\n.*)$/, '$1$1'],
    ['is no integer', 'sheets.csv', /,2019,/, ',令和元,'],
    ['header', 'records.csv', /^recordId/, 'id'],
    ['cells', 'records.csv', /\r\n$/, ',\r\n'],
  ])('is found wrong where it is: %s', (fault, file, from, to) => {
    const files = emitDataPackage(town);
    files.set(file, (files.get(file) ?? '').replace(from, to));
    expect(judgePackage(files).join('\n')).toContain(fault);
  });

  it('joins records and printed ratings to their grade by one key, empty where there is none', () => {
    const { tables } = readPackage(emitDataPackage(town));
    const grades = new Map(tables.get('grades')?.map((row) => [row.gradeId, row.rating]));
    for (const name of ['records', 'ratings']) {
      for (const { rating = '', gradeId = '' } of tables.get(name) ?? []) {
        expect(gradeId === '' ? '' : grades.get(gradeId)).toBe(rating);
      }
    }
    expect(tables.get('records')?.map(({ gradeId }) => gradeId === '')).toContain(true);
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
    const grades = readPackage(emitDataPackage(town.slice(0, 1))).tables.get('grades');
    expect(grades?.map(({ rating, meaning }) => [rating, meaning])).toEqual([
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

describe('sheetKeys', () => {
  const keysOf = (sheets: readonly Sheet[]) => sheets.map(sheetKeys());

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
        const keys = new Map(keysOf(forward).map((key, index) => [forward[index], key]));
        expect(keysOf(backward)).toEqual(backward.map((sheet) => keys.get(sheet)));
      }),
    );
  });

  it('gives every sheet a key of its own, whatever they share', () => {
    const same: Sheet[] = Array.from({ length: 1000 }, () => sheetOf());
    expect(new Set(keysOf(same)).size).toBe(1000);
    expect(keysOf(same).slice(0, 3)).toEqual([
      expect.stringMatching(/^[0-9a-f]{16}$/),
      expect.stringMatching(/^[0-9a-f]{16}-2$/),
      expect.stringMatching(/^[0-9a-f]{16}-3$/),
    ]);
  });

  it('changes with source, department and year alone', () => {
    const keyOf = (given: Partial<Sheet>) => sheetKeys()(sheetOf(given));
    const key = keyOf({ department: '市民部', fiscalYear: 2019 });
    expect(keyOf({ department: '市民部', fiscalYear: 2019, title: '別の題' })).toBe(key);
    expect(keyOf({ department: '市民部', fiscalYear: 2020 })).not.toBe(key);
    expect(keyOf({ department: '福祉部', fiscalYear: 2019 })).not.toBe(key);
  });
});

const counts = {
  sheets: 4,
  grades: 5,
  records: 4,
  statements: 3,
  indicators: 3,
  ratings: 2,
  metadata: 2,
  remainder: 1,
};
const inFull = Object.entries(counts).map(([table, count]) => `${table}|${count}`);
const query = Object.keys(counts)
  .map((table) => `SELECT '${table}', count(*) FROM "${table}"`)
  .join(' UNION ALL ');
const graded = `SELECT initiative, g.meaning FROM records JOIN grades g USING ("gradeId") WHERE g.rating = 'A'`;

function written(files: ReadonlyMap<string, string>): string {
  return folder(Object.fromEntries(files));
}

/** The package with the first of its sheets gone. */
function broken(): Map<string, string> {
  const files = emitDataPackage(town);
  const [header, , ...rest] = files.get('sheets.csv')?.split('\r\n') ?? [];
  return files.set('sheets.csv', [header, ...rest].join('\r\n'));
}

const hasSqlite = spawnSync('sqlite3', ['--version']).status === 0;

describe.runIf(hasSqlite)('the Data Package in SQLite (where sqlite3 is installed)', () => {
  const sqlite = (files: ReadonlyMap<string, string>) => {
    const input = `${packageSql(dialects.sqlite)}${query};\n${graded};\nSELECT final FROM ratings;\n`;
    const call = { cwd: written(files), input, encoding: 'utf8' } as const;
    const { stdout, stderr } = spawnSync('sqlite3', [':memory:'], call);
    return stdout + stderr;
  };

  it('loads with every key, and missing values as NULL', () => {
    expect(sqlite(emitDataPackage(town)).trimEnd().split('\n')).toEqual([
      ...inFull,
      '見守り活動; 見守り協定|達成',
      '|',
      '0',
      '1',
    ]);
  });

  it('is refused when a sheet is gone', () => {
    expect(sqlite(broken())).toMatch(/FOREIGN KEY constraint failed/);
  });
});

describe('the Data Package in DuckDB', () => {
  const duckdb = async (files: ReadonlyMap<string, string>, sql: string) => {
    const instance = await DuckDBInstance.create(':memory:', { file_search_path: written(files) });
    const connection = await instance.connect();
    try {
      await connection.run(packageSql(dialects.duckdb));
      return (await connection.runAndReadAll(sql)).getRowsJson().map((row) => row.join('|'));
    } finally {
      connection.closeSync();
    }
  };

  it('loads with every key, and missing values as NULL', async () => {
    const files = emitDataPackage(town);
    expect((await duckdb(files, query)).toSorted()).toEqual(inFull.toSorted());
    expect(await duckdb(files, 'SELECT "budgetYen" + 1 FROM sheets ORDER BY 1')).toEqual([
      '1234567001',
      '',
      '',
      '',
    ]);
    expect(await duckdb(files, 'SELECT final FROM ratings ORDER BY "position"')).toEqual([
      'false',
      'true',
    ]);
  });

  it('is refused when a sheet is gone', async () => {
    await expect(duckdb(broken(), query)).rejects.toThrow(/foreign key/i);
  });
});
