import { deflateSync } from 'node:zlib';
import { firstFree, makePdf, print, rule, ruledTable, stream } from '../open/pdf/make-pdf.ts';
import type { HostileFile } from './hostile-files.ts';

const repeat = (count: number, make: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => make(at)).join('');

const rows = [
  ['No.', '項目', '評価'],
  ['1', '窓口の改善', 'A'],
];
const page = `${print('令和元年度目標管理シート', 40, 800, 16)}${ruledTable([40, 80, 300, 340], [740, 720, 700], rows)}`;
const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (unit) => unit.charCodeAt(0));
const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

/** A stream that its filter unpacks to so much content. */
function packed(content: string): string {
  return stream(
    '/Filter /FlateDecode',
    deflateSync(Buffer.from(content, 'latin1')).toString('latin1'),
  );
}

function form(name: string, content: string): string {
  return stream(
    `/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> /XObject << ${name} >> >>`,
    content,
  );
}

/** PDF files of which each must end in a time and memory that grow with its size only. */
export const hostilePdfs: Readonly<Record<string, HostileFile>> = {
  'a PDF file cut in half': {
    bytes: () => {
      const whole = makePdf([{ content: page.repeat(20) }]);
      return whole.subarray(0, whole.length / 2);
    },
    refused: 'damaged-file',
  },
  'a PDF file of noise': {
    bytes: () =>
      bytesOf(`%PDF-1.7\n${repeat(50_000, (at) => `${(at * 7919) % 997} `)}\nstartxref\n0\n%%EOF`),
    refused: 'damaged-file',
  },
  'arrays 200,000 deep': {
    bytes: () => {
      const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
      return bytesOf(
        textOf(makePdf([{ content: page }])).replace('/Rotate 0', `/Rotate 0 /Odd ${deep}`),
      );
    },
    refused: 'damaged-file',
  },
  'a page tree that holds itself': {
    bytes: () =>
      bytesOf(textOf(makePdf([{ content: page }])).replace('/Kids [5 0 R]', '/Kids [2 0 R]')),
    refused: 'damaged-file',
  },
  'a hundred million pages, declared': {
    bytes: () => makePdf([{ content: page }], { declared: 100_000_000 }),
    records: 1,
  },
  'a million rules': {
    bytes: () =>
      makePdf([
        {
          content:
            page + repeat(1_000_000, (at) => rule(at % 590, at % 830, (at % 590) + 5, at % 830)),
        },
      ]),
    told: 'rule-limit',
    // Without its rules one row below three words, a space apart, proves no columns: it is kept, and told.
    records: 0,
  },
  '150,000 rules that all cross': {
    bytes: () =>
      makePdf([
        {
          content:
            repeat(
              75_000,
              (at) => rule(0, at / 90, 595, at / 90) + rule(at / 127, 0, at / 127, 842),
            ) + page,
        },
      ]),
  },
  'forms that call themselves and each other': {
    bytes: () => {
      const first = firstFree(1);
      const names = `/X1 ${first} 0 R /X2 ${first + 1} 0 R`;
      const objects = [form(names, '/X1 Do /X2 Do'), form(names, '/X1 Do /X2 Do')];
      return makePdf([{ content: `${page} /X1 Do`, xobjects: `/X1 ${first} 0 R` }], { objects });
    },
    records: 1,
  },
  'forms that multiply': {
    bytes: () => {
      const first = firstFree(1);
      const objects = Array.from({ length: 30 }, (_, at) =>
        form(`/X1 ${first + at + 1} 0 R`, at < 29 ? '/X1 Do /X1 Do' : print('市', 40, 40)),
      );
      return makePdf([{ content: `${page} /X1 Do`, xobjects: `/X1 ${first} 0 R` }], { objects });
    },
    refused: 'damaged-file',
  },
  'a font that is not there': {
    bytes: () => makePdf([{ content: page }], { font: 'null' }),
    refused: 'unmapped-fonts',
  },
  'more glyphs than any sheet': {
    bytes: () => {
      const content = repeat(500, (at) => print('市民'.repeat(50), 40, 800 - at));
      return makePdf(Array.from({ length: 50 }, () => ({ content })));
    },
    refused: 'glyph-limit',
  },
  'a content stream of 200 MB in 200 KB': {
    bytes: () => {
      const made = textOf(makePdf([{ content: 'PLACE' }]));
      const small = stream('', 'PLACE');
      return Buffer.from(
        made.replace(small, () => packed(' '.repeat(200 << 20))),
        'latin1',
      );
    },
    refused: 'scanned-file',
  },
};
