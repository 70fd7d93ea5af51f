import { createInitiative } from './initiatives.mjs';
import { createRandom } from './random.mjs';

const departments = [
  '市民部',
  '環境部',
  '総務部',
  '健康福祉部',
  '都市整備部',
  '教育部',
  '産業部',
  '子ども未来部',
];
const headers = ['No.', '課名', '総計・行革・その他', '項目', '目標', '評価', '成果又は課題'];
const marked = (texts) => texts.map((text) => `●${text}`);
const listOf = (texts) =>
  `<ul>${marked(texts)
    .map((text) => `<li>${text}</li>`)
    .join('')}</ul>`;

function cellsOf({ no, section, category, initiative, goals, rating, outcomes }) {
  return [no, section, category, initiative, listOf(goals), rating, listOf(outcomes)];
}

function headOf({ year, department }) {
  return `## 令和${year}年度目標管理シート\n\n### 【${department}】\n\n`;
}

function tab(sheet) {
  const rows = [headers, ...sheet.initiatives.map(cellsOf)];
  return `${headOf(sheet)}【${sheet.department}長 山田 花子】\n\n部の目標\t安心して暮らせるまちをつくる\n部の概要\t人員\t${sheet.staff}人\t予算規模\t${sheet.budget},000千円\n\n${rows.map((row) => row.join('\t')).join('\n')}\n`;
}

function pipe(sheet) {
  const rows = [headers, headers.map(() => '---'), ...sheet.initiatives.map(cellsOf)];
  return `${headOf(sheet)}${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}\n`;
}

const rowOf = (cells, name) =>
  `<tr>${cells.map((cell) => `<${name}>${cell}</${name}>`).join('')}</tr>\n`;

function htmlTable(sheet) {
  const rows = sheet.initiatives.map((initiative) => rowOf(cellsOf(initiative), 'td')).join('');
  return `<table>\n<thead>${rowOf(headers, 'th')}</thead>\n<tbody>${rows}</tbody>\n</table>\n`;
}

function html(sheet) {
  return headOf(sheet) + htmlTable(sheet);
}

function page(sheet) {
  return `<!DOCTYPE html>\n<html lang="ja"><head><meta charset="utf-8"><title>目標管理</title></head><body>\n<nav><a href="/">ホーム</a></nav>\n<main><h1>令和${sheet.year}年度目標管理シート</h1>\n<h2>【${sheet.department}】</h2>\n${htmlTable(sheet)}</main>\n<footer>みどり市役所</footer></body></html>\n`;
}

/** A text as content systems write it: no-break spaces, and a link in every third. */
function written(text, index) {
  const spaced = text.replace('、', '、&nbsp;');
  if (index % 3 > 0) return spaced;
  return `<a href="/shisei/keikaku/page.html?id=${index}&amp;lang=ja" target="_blank" rel="noopener">${spaced}</a>`;
}

/** All but the first text stand in a list of their own, one level deeper. */
function nestedList([first = '', ...others], index) {
  const items = others.map((text, at) => `<li>●${written(text, index + at + 1)}</li>`).join('');
  const below = items === '' ? '' : `\n<ul class="list02">${items}</ul>`;
  return `<ul class="list01" style="margin-left: 0px;"><li><span style="font-size: 14px;">●${written(first, index)}</span>${below}</li></ul>`;
}

function systemRow(initiative, index) {
  const { no, section, category, goals, rating, outcomes } = initiative;
  const plain = (text) => `<td style="text-align: center;" class="cell">${text}</td>`;
  const block = (content) => `<td style="vertical-align: top; width: 220px;">${content}</td>`;
  return `<tr class="row${index % 2}">
${plain(`<p>${no}</p>`)}${plain(section)}${plain(category)}
${block(`<p><strong>${initiative.initiative}</strong></p>`)}
${block(nestedList(goals, index))}${plain(`&nbsp;${rating}&nbsp;`)}
${block(nestedList(outcomes, index + 1))}
</tr>
`;
}

/** A page as content systems publish it: attributes, wrappers, menus, scripts, nested lists, links, `&nbsp;`. */
function systemPage(sheet) {
  const heads = headers.map(
    (header) => `<th scope="col" class="head" style="width: 80px;">${header}</th>`,
  );
  return `<!DOCTYPE html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>令和${sheet.year}年度目標管理シート｜みどり市</title>
<link rel="stylesheet" href="/css/base.css?v=20200401" media="all">
<script src="/js/jquery.min.js"></script>
<script>window.dataLayer = window.dataLayer || []; function gtag() { dataLayer.push(arguments); } if (1 < 2) gtag('js');</script>
</head>
<body id="page-${sheet.staff}" class="layout-2col">
<!-- header -->
<header id="header"><p class="logo"><a href="/"><img src="/img/logo.png" alt="みどり市"></a></p>
<nav id="gnavi"><ul class="menu">${departments.map((name, index) => `<li class="menu__item"><a href="/soshiki/${index}/">${name}</a></li>`).join('\n')}</ul></nav></header>
<div id="wrapper"><div id="topicpath"><a href="/">ホーム</a> &gt; <a href="/shisei/">市政情報</a> &gt; 目標管理</div>
<main id="main" class="main-content"><div class="section"><div class="inner">
<h1 class="title"><span>令和${sheet.year}年度目標管理シート</span></h1>
<h2 class="heading02">【${sheet.department}】</h2>
<div class="table-wrapper" style="overflow-x: auto;"><table class="table01" border="1" cellspacing="0" cellpadding="4" summary="目標管理" style="width: 100%; border-collapse: collapse;">
<thead><tr>${heads.join('')}</tr></thead>
<tbody>
${sheet.initiatives.map(systemRow).join('')}</tbody>
</table></div>
</div></div></main>
<aside id="side"><ul><li><a href="/rss.xml">RSS</a></li></ul></aside></div>
<!-- footer -->
<footer id="footer"><p>みどり市役所 〒000-0000 みどり市本町1-1</p></footer>
<script>document.querySelector('table');</script>
</body>
</html>
`;
}

function statusList(sheet) {
  const rows = sheet.initiatives.map(
    ({ no, initiative, rating }) => `| ${no} | ${initiative} | ${rating} |`,
  );
  return `${headOf(sheet)}| | 目標項目 | 達成状況 |\n|---|---|---|\n${rows.join('\n')}\n`;
}

function matrix(sheet) {
  const rows = sheet.initiatives.map(({ no, initiative, goals, rating, outcomes }) =>
    rowOf([no, initiative, goals.join('<br>'), 'B', rating, outcomes.join('<br>')], 'td'),
  );
  return `${headOf(sheet)}<table>\n<tr><th rowspan="2">No.</th><th rowspan="2">重点課題</th><th rowspan="2">目標</th><th colspan="2">評価</th><th rowspan="2">成果</th></tr>\n<tr><th>中間</th><th>年度末</th></tr>\n${rows.join('')}</table>\n`;
}

function form(sheet) {
  const forms = sheet.initiatives.map(({ no, section, initiative, goals, rating, outcomes }) =>
    [
      ['番号', no],
      ['担当課', section],
      ['項目', initiative],
      ['目標', marked(goals).join('<br>')],
      ['評価', rating],
      ['成果', marked(outcomes).join('<br>')],
    ]
      .map(([key, value], index) =>
        index === 0 ? `| ${key} | ${value} |\n|---|---|` : `| ${key} | ${value} |`,
      )
      .join('\n'),
  );
  return `${headOf(sheet)}${forms.join('\n\n')}\n`;
}

function prose(sheet) {
  const parts = sheet.initiatives.map(
    ({ no, initiative, goals, outcomes, rating }) =>
      `#### 重点課題${no} ${initiative}\n\n【目標】\n\n${marked(goals).join('\n')}\n\n【成果】\n\n${marked(outcomes).join('\n')}\n\n評価：${rating}\n`,
  );
  return `${headOf(sheet)}${parts.join('\n')}`;
}

/** How a sheet is written, with the ending of its file; those that are `flat` every peer can read. */
export const writers = [
  { name: 'tab', extension: '.txt', flat: true, write: tab },
  { name: 'pipe', extension: '.md', flat: true, write: pipe },
  { name: 'html', extension: '.md', flat: true, write: html },
  { name: 'page', extension: '.html', flat: true, write: page },
  { name: 'system', extension: '.html', flat: true, write: systemPage },
  { name: 'status', extension: '.md', flat: false, write: statusList },
  { name: 'matrix', extension: '.md', flat: false, write: matrix },
  { name: 'form', extension: '.md', flat: false, write: form },
  { name: 'prose', extension: '.md', flat: false, write: prose },
];

/** A sheet with so many initiatives, the same for the same seed. */
export function createSheet(seed, count) {
  const random = createRandom(seed);
  return {
    department: random.pick(departments),
    year: random.between(2, 7),
    staff: random.between(20, 400),
    budget: random.between(100, 900),
    initiatives: Array.from({ length: count }, (_, index) => createInitiative(random, index + 1)),
  };
}
