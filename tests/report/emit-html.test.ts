import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { escapeHtml } from '../../src/emit/escape-html.ts';
import { createMessage } from '../../src/messages/create-message.ts';
import { embedJson } from '../../src/report/embed-json.ts';
import { emitHtml } from '../../src/report/emit-html.ts';
import type { ReportEntry } from '../../src/report/report-entry.ts';
import { sampleEntries } from './sample-entries.ts';

const refusal = createMessage('no-sheet');
const hostile = '</script><!-- <script>alert(1)</script> \u2028\u2029 "\' & $';

it('embeds JSON that no character can break out of a script element', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const embedded = embedJson([text, hostile]);
      expect(embedded).not.toMatch(/[<>&\u2028\u2029]/);
      expect(JSON.parse(embedded)).toEqual([text, hostile]);
    }),
  );
});

it('escapes markup and both quotes', () => {
  expect(escapeHtml(`<a b="c" d='e'>&`)).toBe('&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;');
});

it('keeps hostile text inside the data of the page', () => {
  const [entry] = sampleEntries(1);
  if (!entry) throw new TypeError('no entry');
  const sheet = { ...entry.sheet, source: hostile, municipality: hostile };
  const html = emitHtml([{ ...entry, sheet, sourceText: hostile }], { title: hostile });
  expect(html.match(/<script/g)).toHaveLength(3);
  expect(html.match(/<\/script>/g)).toHaveLength(3);
  expect(html).not.toContain('<!--');
  expect(dataOf(html)[0]?.source?.text).toBe(hostile);
});

it('loads nothing and admits only its own script and style', () => {
  const html = emitHtml(sampleEntries(1), { lang: 'en' });
  expect(html).not.toMatch(/<link|<img|<iframe|\bsrc=|@import|url\(["']?https?:/);
  for (const tag of ['script', 'style']) {
    const body = new RegExp(`<${tag}>(.*?)</${tag}>`, 's').exec(html)?.[1] ?? '';
    const hash = createHash('sha256').update(body).digest('base64');
    expect(html).toContain(`${tag}-src &#39;sha256-${hash}&#39;`);
  }
});

it('opens in the language asked for', () => {
  expect(emitHtml([], { lang: 'en' })).toContain('<html lang="en">');
  expect(emitHtml([], { lang: 'ja' })).toContain('<title>目標管理シート</title>');
});

it('gives the same bytes for the same sheets', () => {
  expect(emitHtml(sampleEntries(3), { lang: 'ja' })).toBe(
    emitHtml(sampleEntries(3), { lang: 'ja' }),
  );
});

it('carries a file with several sheets once, and places as offsets', () => {
  const [entry] = sampleEntries(1);
  if (!entry) throw new TypeError('no entry');
  const other = { ...entry, sheet: { ...entry.sheet, department: '会計課' } };
  const [first, second] = dataOf(emitHtml([entry, other]));
  expect(first?.source?.messages[0]).toMatchObject({ ruleId: 'unknown-header', line: 7 });
  expect(second?.source).toBeNull();
  const [start, end] = first?.sheet?.records[1]?.span ?? [0, 0];
  expect(entry.sourceText?.slice(start, end)).toMatch(/^2\t市民協働・交流課\t/);
});

it('bears the title it is given', () => {
  const html = emitHtml([], { title: '東市 & 西市' });
  expect(html).toContain('<title>東市 &amp; 西市</title>');
  expect(html).toContain('"title":"東市 \\u0026 西市"');
});

it('carries what no field holds, and files that gave nothing', () => {
  const [entry] = sampleEntries(1);
  if (!entry) throw new TypeError('no entry');
  const sheet = { ...entry.sheet, remainder: ['※ 見込み'] };
  const refused = { source: 'note.txt', sha256: 'ab', messages: [refusal, ...entry.messages] };
  const [first, second] = dataOf(emitHtml([{ ...entry, sheet }], { refused: [refused] }));
  expect(first?.sheet?.remainder).toEqual(['※ 見込み']);
  expect(second).toMatchObject({
    sheet: null,
    source: { path: 'note.txt', sha256: 'ab', text: null },
  });
  expect(second?.source?.messages.map(({ ruleId }) => ruleId)).toEqual(['no-sheet']);
});

it('is bundled from the page program as it stands', () => {
  const check = () =>
    execFileSync(process.execPath, ['.ci/build-page.mjs', '--check'], { stdio: 'pipe' });
  expect(check).not.toThrow();
});

function dataOf(html: string): ReportEntry[] {
  const json = /<script type="application\/json" id="data">(.*?)<\/script>/s.exec(html)?.[1];
  return JSON.parse(json ?? '');
}
