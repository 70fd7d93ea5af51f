import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parseFile } from '../../../src/parse-file.ts';
import { outline } from '../outline.ts';
import { firstFree, hex, makePdf, print, rule, ruledTable, stream } from './make-pdf.ts';

const header = ['No.', '課名', '項目', '評価'];
const xs = [40, 70, 140, 300, 340];
const title = print('令和元年度目標管理シート', 40, 780, 16);
const head = print('【市民部長 山田 花子】', 40, 755);

describe('a page', () => {
  it('is read into headings, text and tables in their order', async () => {
    const table = ruledTable(xs, [740, 720, 700], [header, ['1', '市民課', '窓口の改善', 'A']]);
    const { blocks, placeOf } = await outline(makePdf([{ content: title + head + table }]));
    expect(blocks).toEqual([
      '# 令和元年度目標管理シート',
      '【市民部長 山田 花子】',
      [header, ['1', '市民課', '窓口の改善', 'A']],
    ]);
    expect(placeOf('窓口の改善')).toBe('p. 1');
  });

  it('has merged cells where no rule parts them', async () => {
    const content =
      [740, 720, 700].map((y) => rule(y === 720 ? 70 : 40, y, 340, y)).join('') +
      [40, 70, 340].map((x) => rule(x, 740, x, 700)).join('') +
      print('部', 43, 727) +
      print('人員', 73, 727) +
      print('予算', 73, 707);
    const { blocks } = await outline(makePdf([{ content }]));
    expect(blocks).toEqual([
      [
        ['部', '人員'],
        ['^', '予算'],
      ],
    ]);
  });

  it.each([90, 180, 270])('may be shown turned by %i degrees', async (rotate) => {
    const turned: Readonly<Record<number, string>> = {
      90: '0 1 -1 0 595 0 cm',
      180: '-1 0 0 -1 595 842 cm',
      270: '0 -1 1 0 0 842 cm',
    };
    const table = ruledTable(xs, [540, 520, 500], [header, ['1', '市民課', '窓口の改善', 'A']]);
    const content = `q ${turned[rotate]}\n${print('目標管理シート', 40, 560, 16)}${table}Q`;
    const upright = await outline(makePdf([{ content, rotate }]));
    const onItsSide = await outline(makePdf([{ content }]));
    const expected = ['# 目標管理シート', [header, ['1', '市民課', '窓口の改善', 'A']]];
    expect(upright.blocks).toEqual(expected);
    expect(onItsSide.blocks).toEqual(expected);
  });

  it('prints bold by printing twice, and the text is read once', async () => {
    const content = [...'市民課'].map((sign, i) => {
      const x = 40 + i * 10;
      return print(sign, x, 700) + print(sign, x + 0.4, 700);
    });
    const { blocks } = await outline(makePdf([{ content: content.join('') }]));
    expect(blocks).toEqual(['# 市民課']);
  });

  it('leaves out what it does not paint, and says so', async () => {
    const content = `${print('見える文', 40, 700)}3 Tr ${print('見えない文', 40, 680)}`;
    const { blocks, notes } = await outline(makePdf([{ content }]));
    expect(blocks).toEqual(['見える文']);
    expect(notes).toEqual([['hidden-content', '5 characters that do not show', 'p. 1']]);
  });

  it('that paints no text is read by what a text recognition put behind its picture', async () => {
    const { blocks } = await outline(
      makePdf([{ content: `3 Tr ${print('読み取った文', 40, 680)}` }]),
    );
    expect(blocks).toEqual(['読み取った文']);
  });

  it('reads Kangxi radicals as the kanji they stand for', async () => {
    const { blocks } = await outline(makePdf([{ content: print('⾏政', 40, 700) }]));
    expect(blocks).toEqual(['行政']);
  });

  it('reads forms within forms', async () => {
    const first = firstFree(1);
    const form = (name: string, content: string): string =>
      stream(
        `/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Matrix [1 0 0 1 10 0] /Resources << /Font << /F1 3 0 R >> /XObject << ${name} >> >>`,
        content,
      );
    const objects = [form(`/X2 ${first + 1} 0 R`, '/X2 Do'), form('', print('内側の文', 40, 700))];
    const page = { content: '/X1 Do', xobjects: `/X1 ${first} 0 R` };
    const { blocks } = await outline(makePdf([page], { objects }));
    expect(blocks).toEqual(['内側の文']);
  });
});

describe('pages', () => {
  const cells = (no: string): string[] => [no, '市民課', `取組${no}`, 'A'];

  it('go on with a table of the same columns, page numbers between them left out', async () => {
    const pages = [1, 2].map((no) => ({
      content:
        ruledTable(xs, [800, 780, 760], [header, cells(String(no))]) + print(`- ${no} -`, 280, 20),
    }));
    const { blocks } = await outline(makePdf(pages));
    expect(blocks).toEqual([
      [header, cells('1'), header, cells('2')],
      { furniture: 'page' },
      { furniture: 'page' },
    ]);
  });

  it('begin a table of other columns anew', async () => {
    const other = [40, 100, 340];
    const pages = [
      { content: ruledTable(xs, [800, 780, 760], [header, cells('1')]) },
      {
        content: ruledTable(
          other,
          [800, 780, 760],
          [
            ['区分', '件数'],
            ['総計', '3'],
          ],
        ),
      },
    ];
    const { blocks } = await outline(makePdf(pages));
    expect(blocks).toEqual([
      [header, cells('1')],
      [
        ['区分', '件数'],
        ['総計', '3'],
      ],
    ]);
  });

  it('join the halves of a row that they cut open', async () => {
    const open = (ys: readonly number[], from: number, to: number): string =>
      ys.map((y) => rule(40, y, 340, y)).join('') + xs.map((x) => rule(x, from, x, to)).join('');
    const pages = [
      {
        content:
          open([800, 780], 800, 30) +
          header.map((text, i) => print(text, (xs[i] ?? 0) + 3, 787)).join('') +
          cells('1')
            .map((text, i) => print(text, (xs[i] ?? 0) + 3, 767))
            .join('') +
          print('待ち時間を短くするための取組を', 143, 40),
      },
      { content: open([760], 810, 760) + print('進める。', 143, 790) },
    ];
    const { blocks } = await outline(makePdf(pages));
    expect(blocks).toEqual([
      [header, ['1', '市民課', '取組1\n待ち時間を短くするための取組を進める。', 'A']],
    ]);
  });

  it('keep a running head once, and drop it from the pages behind', async () => {
    const pages = [1, 2].map((no) => ({
      content:
        print('高浜市 市民部', 250, 820, 8) +
        print(`${'本文の段落である。'.repeat(4)}${no}`, 40, 700),
    }));
    const { blocks } = await outline(makePdf(pages));
    expect(blocks).toEqual([
      '高浜市 市民部',
      `${'本文の段落である。'.repeat(4)}1`,
      { furniture: 'page' },
      `${'本文の段落である。'.repeat(4)}2`,
    ]);
  });

  it('tell the places of records', async () => {
    const pages = [1, 2].map((no) => ({
      content:
        (no === 1 ? title + head : '') +
        ruledTable(xs, [740, 720, 700], [header, cells(String(no))]),
    }));
    const { sheets } = await parseFile(makePdf(pages), { positions: true });
    const places = sheets.flatMap(({ records }) =>
      records.map((record) => 'place' in record && record.place),
    );
    expect(places).toEqual(['p. 1', 'p. 2']);
  });
});

describe('tables without rules', () => {
  const rows = [
    ['No.', '課名', '項目', '評価'],
    ['1', '市民課', '窓口の改善', 'A'],
    ['2', '税務課', '口座振替', 'B'],
  ];
  const printRows = (lines: readonly (readonly string[])[]): string =>
    lines
      .flatMap((cells, y) =>
        cells.map((text, x) => (text ? print(text, 40 + x * 90, 700 - y * 15) : '')),
      )
      .join('');

  it('are read where every line proves the columns', async () => {
    const { blocks, notes } = await outline(makePdf([{ content: printRows(rows) }]));
    expect(blocks).toEqual([rows]);
    expect(notes).toEqual([]);
  });

  it('are text where one line does not, and that is told', async () => {
    const content = printRows([...rows.slice(0, 2), ['', '', '続きの語', ''], ...rows.slice(2)]);
    const { blocks, notes } = await outline(makePdf([{ content }]));
    expect(blocks.every((block) => typeof block === 'string')).toBe(true);
    expect(notes).toEqual([['lost-table', '', 'p. 1']]);
  });
});

describe('a file that cannot be read', () => {
  const whole = makePdf([{ content: print('市民部', 40, 700) }]);
  const refusal = async (bytes: Uint8Array): Promise<unknown> => (await outline(bytes)).notes;

  it('is told apart when it is cut off', async () => {
    expect(await refusal(whole.subarray(0, whole.length - 200))).toEqual([
      ['damaged-file', 'no end of file', null],
    ]);
  });

  it('is told apart when its pages cannot be found', async () => {
    const text = String.fromCharCode(...whole).replace('/Type /Catalog', '/Type /Catalpa');
    const bytes = Uint8Array.from(text.replaceAll('/Pages', '/Pagez'), (unit) =>
      unit.charCodeAt(0),
    );
    expect(await refusal(bytes)).toEqual([['damaged-file', expect.any(String), null]]);
  });

  it('is told apart when its pages hold no text', async () => {
    const image = stream(
      '/Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 8',
      'abcd',
    );
    const page = { content: 'q 595 0 0 842 0 0 cm /X1 Do Q', xobjects: `/X1 ${firstFree(1)} 0 R` };
    expect(await refusal(makePdf([page], { objects: [image] }))).toEqual([
      ['scanned-file', '', null],
    ]);
    const mixed = makePdf(
      [{ content: print('市民部', 40, 700) }, { ...page, xobjects: `/X1 ${firstFree(2)} 0 R` }],
      {
        objects: [image],
      },
    );
    expect(await refusal(mixed)).toEqual([['scanned-page', '', 'p. 2']]);
  });

  it('is told apart when its fonts have no mapping', async () => {
    const font =
      '<< /Type /Font /Subtype /Type0 /BaseFont /ABCDEF+Own /Encoding /Identity-H /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /ABCDEF+Own /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 >>] >>';
    expect(await refusal(makePdf([{ content: print('市民部', 40, 700) }], { font }))).toEqual([
      ['unmapped-fonts', '', null],
    ]);
  });

  it('is told apart when it has too many pages', async () => {
    const content = print('市民部', 40, 700);
    const pages = Array.from({ length: 3001 }, () => ({ content }));
    expect(await refusal(makePdf(pages))).toEqual([['page-limit', '3000', null]]);
  });

  it('is read when only its cross-reference table is damaged', async () => {
    const text = String.fromCharCode(...whole).replace(/startxref\n\d+/, 'startxref\n7');
    const bytes = Uint8Array.from(text, (unit) => unit.charCodeAt(0));
    expect((await outline(bytes)).blocks).toEqual(['市民部']);
  });
});

it('counts what a page has that no font maps, and puts a sign in its place', async () => {
  const content = `${print('市民部の目標', 40, 700)}BT /F1 10 Tf 1 0 0 1 40 680 Tm <${hex('\ue123')}> Tj ET`;
  const { blocks, notes } = await outline(makePdf([{ content }]));
  expect(blocks).toEqual(['市民部の目標\n\ufffd']);
  expect(notes).toEqual([['unmapped-text', '1', 'p. 1']]);
});

it.each([0.2, 0.5, 0.9])('refuses a page whose content is damaged at %d of it', async (at) => {
  const rows = Array.from({ length: 20 }, (_, no) => [String(no), '市民課', `取組${no}`, 'A']);
  const ys = Array.from({ length: 22 }, (_, i) => 740 - i * 20);
  const content = title + ruledTable(xs, ys, [header, ...rows]);
  const packed = deflateSync(Buffer.from(content, 'latin1')).toString('latin1');
  const middle = Math.floor(packed.length * at);
  const broken = `${packed.slice(0, middle)}\xff\xff\xff${packed.slice(middle + 3)}`;
  const file = (data: string): Uint8Array =>
    Buffer.from(
      Buffer.from(makePdf([{ content: 'PLACE' }]))
        .toString('latin1')
        .replace(stream('', 'PLACE'), () => stream('/Filter /FlateDecode', data)),
      'latin1',
    );
  expect((await outline(file(packed))).notes).toEqual([]);
  expect((await outline(file(broken))).notes).toEqual([
    ['damaged-file', 'the content of page 1 or the next breaks off', null],
  ]);
});
