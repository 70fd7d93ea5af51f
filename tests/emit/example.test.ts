import { existsSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { emitCsv } from '../../src/emit/csv.ts';
import { emitJson } from '../../src/emit/json.ts';
import { emitNdjson } from '../../src/emit/ndjson.ts';
import { emitYaml } from '../../src/emit/yaml.ts';
import { Sheets } from '../../src/schema/sheet.ts';

const folder = new URL('../../../shared/examples/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');

describe.runIf(existsSync(folder))('the worked example beside the project', () => {
  const sheets = () => Sheets.parse(JSON.parse(read('sheet.json')));

  it('comes out in JSON byte for byte', () => {
    expect(emitJson(sheets())).toBe(read('sheet.json'));
  });

  it('comes out in CSV byte for byte', () => {
    expect(emitCsv(sheets())).toBe(read('sheet.csv'));
    expect(emitCsv(sheets(), { rows: 'statements' })).toBe(read('sheet.statements.csv'));
  });

  it('comes out in YAML and NDJSON as the same data', () => {
    expect(load(emitYaml(sheets()))).toEqual(sheets());
    expect(
      emitNdjson(sheets())
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual(sheets());
  });
});
