import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { flatRows } from '../../src/emit/flat-rows.ts';
import { emitXlsx } from '../../src/emit/xlsx.ts';
import { folder } from '../cli/folder.ts';
import { town } from './town.ts';

const installed = (tool: string) => spawnSync('sh', ['-c', `command -v ${tool}`]).status === 0;
const missing = ['soffice', 'pdfinfo', 'pdftotext'].filter((tool) => !installed(tool));
if (missing.length > 0) console.warn(`the workbook is not opened, for want of ${missing.join()}`);

describe.runIf(missing.length === 0)(
  'the workbook in LibreOffice',
  () => {
    const convert = async (to: string) => {
      const cwd = folder();
      const sheets = Array.from({ length: 20 }, () => town.slice(0, 1)).flat();
      writeFileSync(join(cwd, 'book.xlsx'), await emitXlsx(sheets));
      execFileSync('soffice', ['--headless', '--convert-to', to, 'book.xlsx'], {
        cwd,
        env: { ...process.env, HOME: cwd },
        stdio: 'pipe',
      });
      return cwd;
    };

    it('opens with the initiatives, cell by cell', async () => {
      const cwd = await convert('csv:Text - txt - csv (StarCalc):44,34,UTF8');
      const rows: string[][] = parse(readFileSync(join(cwd, 'book.csv'), 'utf8'));
      const [sheet] = town;
      const [first] = sheet ? flatRows(sheet, 'records', '\n') : [];
      expect(rows).toHaveLength(61);
      expect(rows[0]?.slice(5, 7)).toEqual(['項目', '目標']);
      expect(rows[1]?.slice(5, 7)).toEqual([first?.initiative, first?.goals]);
    });

    it('prints on A4 landscape, the header on every page', async () => {
      const cwd = await convert('pdf');
      const tool = (name: string, ...args: string[]) =>
        execFileSync(name, [...args, 'book.pdf'], { cwd, encoding: 'utf8' });
      expect(tool('pdfinfo')).toMatch(/Page size: +84[12]\S* x 59[45]\S* pts \(A4\)/);
      const pages = execFileSync('pdftotext', ['-layout', 'book.pdf', '-'], {
        cwd,
        encoding: 'utf8',
      })
        .split('\f')
        .filter((page) => /取組$/m.test(page));
      expect(pages.length).toBeGreaterThan(1);
      for (const page of pages) expect(page).toMatch(/番号 +課名 +区分 +項目 +目標/);
    });
  },
  180_000,
);
