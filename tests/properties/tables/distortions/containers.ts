import { type Draft, recordTables, tablesOf } from '../draft.ts';
import type { Distortion } from './distortion.ts';

const markdownTables = [
  'tab',
  'pipe',
  'html',
  'grid',
  'box',
  'simple',
  'multiline',
  'rst',
  'fullwidth',
  'client',
];

const hasRecords = (draft: Draft): boolean => recordTables(draft).length > 0;

const isMarkdown = ({ syntax }: Draft): boolean => markdownTables.includes(syntax.name);

const boxes = [
  'fence',
  'fence-of-all',
  'quote',
  'blank-lines',
  'layout-table',
  'returns',
  'one-line',
  'pages-headerless',
  'group-line',
];

const others = (name: string): string[] => boxes.filter((box) => box !== name);

/** Each table of rows in a fence. */
export const fence: Distortion = {
  name: 'fence',
  stage: 'blocks',
  excludes: others('fence'),
  apply: (draft) => {
    if (!isMarkdown(draft) || !hasRecords(draft)) return false;
    const name = draft.syntax.name === 'html' ? ['html', ''] : ['', 'markdown', 'md'];
    const info = draft.random.pick(name);
    for (const table of recordTables(draft))
      table.wrap = (text) => `\`\`\`${info}\n${text.replace(/\n+$/, '')}\n\`\`\`\n\n`;
    return hasRecords(draft);
  },
};

/** The whole sheet in a fence, between remarks of who read it. */
export const fenceOfAll: Distortion = {
  name: 'fence-of-all',
  stage: 'text',
  excludes: others('fence-of-all'),
  apply: (draft) => {
    // Only a fence with a table of a known header is opened.
    if (!isMarkdown(draft) || !hasRecords(draft)) return false;
    draft.text = `読み取った文字は次のとおりです。\n\n\`\`\`markdown\n${draft.text.replace(/\n+$/, '')}\n\`\`\`\n\nご確認ください。\n`;
    return true;
  },
};

export const quote: Distortion = {
  name: 'quote',
  stage: 'blocks',
  excludes: [...others('quote'), 'line-end-in-cell'],
  apply: (draft) => {
    if (!['tab', 'pipe', 'html'].includes(draft.syntax.name)) return false;
    for (const table of recordTables(draft))
      table.wrap = (text) => `${text.replace(/\n+$/, '').replace(/^/gm, '> ')}\n\n`;
    return hasRecords(draft);
  },
};

/** A blank line between all rows. */
export const blankLines: Distortion = {
  name: 'blank-lines',
  stage: 'blocks',
  excludes: [...others('blank-lines'), 'line-end-in-cell'],
  apply: (draft) => {
    if (draft.syntax.name !== 'pipe') return false;
    for (const table of tablesOf(draft)) table.wrap = (text) => text.replaceAll('\n', '\n\n');
    return true;
  },
};

/** The page is a table of a menu and the sheet. */
export const layoutTable: Distortion = {
  name: 'layout-table',
  stage: 'text',
  excludes: others('layout-table'),
  apply: (draft) => {
    if (draft.syntax.name !== 'page' || !hasRecords(draft)) return false;
    draft.text = draft.text
      .replace(
        '<main>',
        '<table><tr><td><a href="/">入口</a><br><a href="/life">くらし</a></td><td>',
      )
      .replace('</main>', '</td></tr></table>');
    return true;
  },
};

/** Two carriage returns before each line feed. */
export const returns: Distortion = {
  name: 'returns',
  stage: 'text',
  excludes: [...others('returns'), 'line-end-in-cell'],
  apply: (draft) => {
    if (!['tab', 'pipe', 'html', 'page'].includes(draft.syntax.name)) return false;
    draft.text = draft.text.replaceAll('\n', '\r\r\n');
    return true;
  },
};

/** HTML without line ends, quotes and end tags that may be left out. */
export const looseHtml: Distortion = {
  name: 'html-loose',
  stage: 'text',
  excludes: ['hidden-cell'],
  apply: (draft) => {
    if (!draft.syntax.spans) return false;
    const { text, random } = draft;
    draft.text = random.pick([
      text.replaceAll('</td>', '').replaceAll('</tr>', ''),
      text.replaceAll('</td>', '</ td >'),
      text.replace(/(colspan|rowspan)="(\d+)"/g, '$1=$2'),
      text.replaceAll('<td', '<TD').replaceAll('</td>', '</TD>'),
      text.replace(/(<tr|<td|<th)(?=[ >])/g, '$1 class=xl65 width=64'),
    ]);
    return draft.text !== text;
  },
};

/** A table on one line. */
export const oneLine: Distortion = {
  name: 'one-line',
  stage: 'blocks',
  excludes: others('one-line'),
  apply: (draft) => {
    if (!draft.syntax.spans) return false;
    for (const table of tablesOf(draft))
      table.wrap = (text) => `${text.replace(/\n+$/, '').replaceAll('>\n<', '><')}\n\n`;
    return true;
  },
};
