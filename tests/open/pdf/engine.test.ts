import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Operator, openEngine } from '../../../src/open/pdf/engine.ts';
import { followedOperators } from '../../../src/open/pdf/read-marks.ts';
import { firstFree, makePdf, print, rule, stream } from './make-pdf.ts';

const content = `${print('A 市', 40, 700)}${rule(40, 690, 90, 690)}0 0 10 2 re f\n/X1 Do\n/Span << /MCID 3 >> BDC EMC`;
const form = stream(
  '/Type /XObject /Subtype /Form /BBox [0 0 5 5] /Matrix [2 0 0 2 0 0]',
  '0 0 1 1 re f',
);
const bytes = makePdf([{ content, xobjects: `/X1 ${firstFree(1)} 0 R` }], { objects: [form] });

/** What is read of the engine is internal to it: this holds the shape that the pinned version has. */
describe('the operator list of the pinned engine', () => {
  it('names operators and gives their arguments as they are followed', async () => {
    const file = await openEngine(bytes);
    const page = await file.readPage(1);
    const operators = [...page.operators];
    const first = (name: string): Operator | undefined =>
      operators.find((operator) => operator.name === name);
    expect(page.view).toEqual([0, 0, 595, 842]);
    expect(first('setFont')?.values).toEqual([expect.any(String), 10]);
    expect(Array.from(first('setTextMatrix')?.values[0] as Float32Array)).toEqual([
      1, 0, 0, 1, 40, 700,
    ]);
    const [items] = first('showText')?.values ?? [];
    expect(items).toEqual([
      expect.objectContaining({ unicode: 'A', width: 500, isSpace: false }),
      expect.objectContaining({ unicode: ' ', width: 500 }),
      expect.objectContaining({ unicode: '市', width: 1000 }),
    ]);
    const paths = operators
      .filter(({ name }) => name === 'constructPath')
      .map(({ values }) => ({
        operator: values[0],
        path: Array.from((values[1] as readonly Float32Array[])[0] ?? []),
        bounds: Array.from(values[2] as Float32Array),
      }));
    expect(paths).toEqual([
      { operator: 20, path: [0, 40, 690, 1, 90, 690], bounds: [40, 690, 90, 690] },
      { operator: 22, path: [0, 0, 0, 1, 10, 0, 1, 10, 2, 1, 0, 2, 4], bounds: [0, 0, 10, 2] },
      { operator: 22, path: [0, 0, 0, 1, 1, 0, 1, 1, 1, 1, 0, 1, 4], bounds: [0, 0, 1, 1] },
    ]);
    expect(
      first('paintFormXObjectBegin')?.values.map((value) => Array.from(value as number[])),
    ).toEqual([
      [2, 0, 0, 2, 0, 0],
      [0, 0, 5, 5],
    ]);
    expect(first('beginMarkedContentProps')?.values).toEqual(['Span', 3]);
    const font = page.font(String(first('setFont')?.values[0]));
    expect(font).toMatchObject({ name: 'KozMinPr6N-Regular', composite: true, vertical: false });
    await file.close();
  });

  it('knows every operator that is followed', async () => {
    const { OPS } = await import('#pdfjs');
    for (const name of followedOperators()) expect(OPS).toHaveProperty(name);
  });
});

describe('the engine', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('asks for nothing outside, draws on no canvas and makes no code', async () => {
    const forbidden = (): never => {
      throw new Error('forbidden');
    };
    for (const name of [
      'fetch',
      'XMLHttpRequest',
      'Function',
      'eval',
      'OffscreenCanvas',
      'FontFace',
    ])
      vi.stubGlobal(name, vi.fn(forbidden));
    const file = await openEngine(bytes);
    expect([...(await file.readPage(1)).operators].length).toBeGreaterThan(5);
    await file.close();
  });

  it('is bundled without a canvas, with its licence', () => {
    const folder = new URL('../../../dist/pdfjs/', import.meta.url);
    const bundle = readFileSync(new URL('index.js', folder), 'utf8');
    expect(bundle.includes('napi-rs')).toBe(false);
    expect(/new Function\(|[^.\w]eval\(/.test(bundle)).toBe(false);
    expect(readFileSync(new URL('LICENSE', folder), 'utf8')).toContain('Apache License');
    expect(readFileSync(new URL('LICENSE-cmaps', folder), 'utf8')).toContain('Adobe Systems');
  });
});
