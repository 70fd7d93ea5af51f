import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { emitDataPackage } from '../../src/emit/datapackage.ts';
import { machineReadability, type ReadabilityRule } from '../../src/schema/machine-readability.ts';
import { packageTables } from '../../src/schema/package-tables.ts';
import { readPackage } from './read-package.ts';
import { town } from './town.ts';

const options = {
  lgCode: '132136',
  municipality: '白樺町',
  sources: [{ title: '白樺町', path: 'https://example.jp/mbo' }],
  licenses: [{ name: 'CC-BY-4.0' }],
};
const files = emitDataPackage(town, options);
const { descriptor, tables } = readPackage(files);
const { resources } = descriptor;

/** A cell that breaks a rule, as `table.column: text`. */
interface Breach {
  readonly table: string;
  readonly column: string;
  readonly text: string;
}

/** Every cell of the package for which the test holds. */
function cells(test: (text: string, column: string) => boolean): Breach[] {
  return [...tables].flatMap(([table, rows]) =>
    rows.flatMap((row) =>
      Object.entries(row)
        .filter(([column, text]) => test(text, column))
        .map(([column, text]) => ({ table, column, text })),
    ),
  );
}

/** Every file, with its raw rows. */
const raw = resources.map(({ name, path, schema }) => {
  const text = files.get(path) ?? '';
  const lines = text.split('\r\n').slice(0, -1);
  return { name, schema, text, lines, rows: parse(text) as string[][] };
});

const fieldsOf = (type: string) =>
  new Set(
    resources.flatMap(({ schema }) =>
      schema.fields.filter((field) => field.type === type).map(({ name }) => name),
    ),
  );

/** What each rule demands: the cells that break it, after what must hold throughout. */
const checks: Record<string, () => Breach[]> = {
  'L1-02': () => {
    for (const { schema, rows } of raw) {
      expect(rows[0]).toEqual(schema.fields.map(({ name }) => name));
      expect(rows.slice(1)).not.toContainEqual(rows[0]);
    }
    return [];
  },
  'L1-06': () =>
    cells((text) =>
      /[\s\u3000]{2}|^[\s\u3000]|[\s\u3000]$|[^\x20-\x7e;、。，,] [^\x20-\x7e]/.test(text),
    ),
  'L1-08': () =>
    cells((text) => /[\u2460-\u24ff\u2160-\u217f\u3220-\u33ff\uff61-\uff9f]/.test(text)),
  'L1-07': () => cells((text) => /; |[、・].*[、・]|,/.test(text)),
  'L1-14': () => cells((text) => /[\n\v\f\r\x85\u2028\u2029]/.test(text)),
  'L1-09': () => {
    const [sheet] = tables.get('sheets')?.filter(({ budgetYen }) => budgetYen === '') ?? [];
    expect(sheet).toMatchObject({ staff: '', budgetYen: '', fiscalYear: '2019' });
    return [];
  },
  'L1-15': () => {
    for (const { rows, lines } of raw) {
      expect(lines).toHaveLength(rows.length);
      expect(new Set(rows.map((row) => row.length)).size).toBe(1);
      expect(new Set(rows[0]).size).toBe(rows[0]?.length);
    }
    return [];
  },
  'L2-01': () => {
    const unitOf = new Map(
      resources.flatMap(({ schema }) => schema.fields.map(({ name, unit }) => [name, unit])),
    );
    expect([unitOf.get('budgetYen'), unitOf.get('staff')]).toEqual(['円', '人']);
    const integers = fieldsOf('integer');
    return cells((text, column) => integers.has(column) && !/^(?:-?\d+)?$/.test(text));
  },
  'L2-02': () => {
    const dated = ['records', 'statements'].flatMap((name) => tables.get(name) ?? []);
    expect(
      dated.filter(({ fiscalYear, department }) => fiscalYear === '' || department === ''),
    ).toEqual([]);
    expect(tables.get('statements')?.map(({ section }) => section)).toEqual([
      '高齢課',
      '高齢課',
      '高齢課',
    ]);
    return [];
  },
  'L2-04': () => {
    const codes = new Set(
      tables.get('grades')?.map(({ gradeId, rating }) => `${gradeId} ${rating}`),
    );
    for (const name of ['records', 'ratings']) {
      const used = tables.get(name)?.filter(({ rating }) => rating !== '') ?? [];
      expect(used.filter(({ gradeId, rating }) => !codes.has(`${gradeId} ${rating}`))).toEqual([]);
    }
    return [];
  },
  'L3-02': () => {
    expect(descriptor).toMatchObject({ sources: options.sources, licenses: options.licenses });
    for (const { encoding, path, schema } of resources) {
      expect(encoding).toBe('utf-8');
      expect(files.get(path)).not.toMatch(/^\ufeff/);
      for (const { name, title, description } of schema.fields) {
        expect(name).toMatch(/^[A-Za-z]+$/);
        expect(title && description).not.toBe('');
      }
    }
    return [];
  },
  'L3-05': () => {
    expect(tables.get('sheets')?.[0]).toMatchObject({ fiscalYear: '2019', eraLabel: '令和元年度' });
    const named = /year|date|年|日付/i;
    return cells((text, column) => named.test(column) && !/^(?:\d{4})?$/.test(text));
  },
  'L3-06': () => cells((text, column) => column === 'lgCode' && text !== options.lgCode),
};

const rules: readonly ReadabilityRule[] = machineReadability;

describe('the Digital Agency’s rules for machine-readable data', () => {
  it('are each checked', () => {
    const checked = Object.keys(checks);
    expect(rules.filter(({ ids }) => !ids.some((id) => checked.includes(id)))).toEqual([]);
    expect(checked.filter((id) => !rules.some(({ ids }) => ids.includes(id)))).toEqual([]);
  });

  it.each(rules.map((rule) => [rule.ids.join(', '), rule] as const))(
    '%s is kept, but for the documented exceptions',
    (_, { ids, exceptions }) => {
      const excepted = exceptions.flatMap(({ table, columns }) =>
        columns.map((column) => `${table}.${column}`),
      );
      const breaches = Object.entries(checks)
        .filter(([id]) => ids.includes(id))
        .flatMap(([, check]) => check());
      expect(
        breaches.filter(({ table, column }) => !excepted.includes(`${table}.${column}`)),
      ).toEqual([]);
    },
  );

  it('name in their exceptions only columns that exist', () => {
    for (const { exceptions } of rules) {
      for (const { table, columns } of exceptions) {
        const names = packageTables[table].columns.map(({ name }) => name);
        expect(names).toEqual(expect.arrayContaining([...columns]));
      }
    }
  });

  it('state their exceptions in both languages', () => {
    for (const { rule, exceptions } of rules) {
      for (const text of [rule, ...exceptions.map(({ reason }) => reason)]) {
        expect(text.en).toMatch(/^[A-Z].*\.$/);
        expect(text.ja).toMatch(/。$/);
      }
    }
  });
});
