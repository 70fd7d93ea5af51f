/** A page of a city that does not exist, how it is set, and who prints it. */
export interface PdfFixture {
  readonly program: 'chromium' | 'writer' | 'calc';
  readonly html: string;
  /** With the structure that programs for people who do not see read. */
  readonly tagged?: boolean;
}

const header = ['No.', '課名', '総計・行革・その他', '項目', '目標', '評価', '成果又は課題'];
const rows = [
  [
    '1',
    '市民課',
    '総計',
    '窓口の待ち時間の短縮',
    '待ち時間を平均10分以内とする。',
    'A',
    '●案内係を2名置いた。<br>・平均9分となった。',
  ],
  [
    '2',
    '税務課',
    '行革',
    '口座振替の利用促進',
    '口座振替の割合を60%にする。',
    'B',
    '●割合は57%にとどまった。<br>・納税通知書に申込書を同封した。',
  ],
  [
    '3',
    '福祉課',
    '総計',
    '見守り活動の充実',
    '見守り協力員を50人に増やす。',
    'A',
    '●協力員は53人となった。',
  ],
];
const title = '<h2>令和元年度目標管理シート</h2><p>【市民部長 岩清水 巴】</p>';

function page(css: string, body: string): string {
  return `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>sheet</title><style>
@page { size: A4; margin: 15mm } body { font: 9pt IPAGothic; margin: 0 }
table { border-collapse: collapse; width: 100% }
td, th { border: 0.6pt solid #000; padding: 2pt 3pt; text-align: left; vertical-align: top; font-weight: normal }
${css}</style></head><body>${body}</body></html>`;
}

/** The table of the three initiatives; `set` marks up a section's name. */
function table(set: (section: string) => string = (section) => section): string {
  const cells = (texts: readonly string[], tag: string): string =>
    `<tr>${texts.map((text) => `<${tag}>${text}</${tag}>`).join('')}</tr>`;
  const body = rows.map((row) =>
    cells(
      row.map((text, i) => (i === 1 ? set(text) : text)),
      'td',
    ),
  );
  return `<table>${cells(header, 'th')}${body.join('')}</table>`;
}

/** Rows as long as a page and more: what the page cuts. */
function longTable(repeatHeader: boolean): string {
  const meetings = Array.from(
    { length: 30 },
    (_, i) =>
      `<br>・${i + 1}回目の会議では、利用者の声を受けて手順の見直しを行い、その結果を次の会議で確かめることとした。`,
  );
  const head = `<tr>${header.map((text) => `<th>${text}</th>`).join('')}</tr>`;
  const body = rows.map(
    (row) =>
      `<tr>${row.map((text, i) => `<td>${text}${i === 6 ? meetings.join('') : ''}</td>`).join('')}</tr>`,
  );
  return `<table>${repeatHeader ? `<thead>${head}</thead>` : head}${body.join('')}</table>`;
}

/** Writer draws rules where the table itself asks for them. */
function ruled(html: string): string {
  return html.replaceAll('<table>', '<table border="1">');
}

const beside = `<div class="f"><table><tr><th>人員</th><td>89人</td></tr><tr><th>予算規模</th><td>374,332千円</td></tr></table>
<table><tr><th>評価</th><th>意味</th></tr><tr><td>A</td><td>達成</td></tr><tr><td>B</td><td>一部達成</td></tr></table></div>`;
const paragraph =
  'この節では市の取組の背景と経過を述べる。窓口の改善は三年目に入り、利用者の声を受けて見直しを続けている。';

/** Fixtures by the oddity that they show. */
export const pdfFixtures: Readonly<Record<string, PdfFixture>> = {
  'pdf-vertical-section-names': {
    program: 'chromium',
    html: page(
      '.v { writing-mode: vertical-rl; white-space: nowrap }',
      title + table((name) => `<div class="v">${name}</div>`),
    ),
  },
  'pdf-turned-section-names': {
    program: 'chromium',
    html: page(
      '.v { writing-mode: sideways-rl; white-space: nowrap }',
      title + table((name) => `<div class="v">${name}</div>`),
    ),
  },
  'pdf-boxes-with-gaps': {
    program: 'chromium',
    html: page('table { border-collapse: separate; border-spacing: 6pt }', title + table()),
  },
  'pdf-dotted-rules': {
    program: 'chromium',
    html: page('td, th { border: 1px dotted #555 }', title + table()),
  },
  'pdf-double-rules': {
    program: 'chromium',
    html: page('td, th { border: 2.5pt double #000 }', title + table()),
  },
  'pdf-by-writer': { program: 'writer', html: page('', ruled(title + table())) },
  'pdf-open-sides': {
    program: 'chromium',
    html: page(
      'tr > :first-child { border-left: none } tr > :last-child { border-right: none }',
      title + table(),
    ),
  },
  'pdf-tagged-without-rules': {
    program: 'chromium',
    tagged: true,
    html: page('td, th { border: none }', title + table()),
  },
  'pdf-without-rules': {
    program: 'writer',
    html: page('td, th { border: none }', title + table()),
  },
  'pdf-tables-beside-each-other': {
    program: 'chromium',
    html: page(
      '.f { display: flex; gap: 10mm } .f table { width: 48% }',
      `${title}${beside}${table()}`,
    ),
  },
  'pdf-two-columns-of-text': {
    program: 'chromium',
    html: page(
      '.c { columns: 2; column-gap: 10mm }',
      `${title}<div class="c">${`<p>${paragraph}</p>`.repeat(8)}</div>${table()}`,
    ),
  },
  'pdf-readings-above-words': {
    program: 'chromium',
    html: page(
      '',
      (title + table()).replace('見守り活動', '<ruby>見守<rt>みまも</rt></ruby>り活動'),
    ),
  },
  'pdf-rows-cut-by-pages': { program: 'chromium', html: page('', title + longTable(false)) },
  'pdf-rows-cut-below-repeated-headers': {
    program: 'chromium',
    html: page('', title + longTable(true)),
  },
  'pdf-rows-cut-by-writer': { program: 'writer', html: page('', ruled(title + longTable(false))) },
};
