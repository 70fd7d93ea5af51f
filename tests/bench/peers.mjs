import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const program = (name) => new URL(`peers/${name}`, import.meta.url).pathname;
const node = process.execPath;

/** The programs that people would use instead, with what they lose of what the product gives. */
export const peers = [
  {
    name: 'plain unified',
    command: [node, program('unified.mjs')],
    loses:
      'year, head, staff, budget, marks as such, every layout but one flat table, places, messages',
    reads: ['flat', 'page'],
  },
  {
    name: 'limit (patterns)',
    command: [node, program('limit.mjs')],
    loses:
      'everything that this corpus does not print: references, attributes, spans, wrapped rows, any other header',
    reads: ['flat', 'page'],
  },
  {
    name: 'cheerio',
    command: [node, program('cheerio.mjs')],
    loses:
      'all tab and pipe tables, merged cells, department block, other layouts, places, messages',
    reads: ['page'],
  },
  {
    name: 'pandoc',
    command: [node, program('pandoc.mjs')],
    loses:
      'tab tables, department block, other layouts, places, messages; spaces between Japanese words',
    reads: ['page'],
    needs: () => spawnSync('pandoc', ['--version']).status === 0,
  },
  {
    name: 'pandas.read_html',
    command: [python(), program('read_html.py')],
    loses:
      'list items (glued to one text), tab and pipe tables, department block, other layouts, places, messages',
    reads: ['page'],
    needs: () => spawnSync(python(), ['-c', 'import pandas, lxml']).status === 0,
  },
  {
    name: 'soffice, then mbo-parse',
    command: [node, program('soffice.mjs')],
    loses: 'places in the file, notes of what is hidden, limits',
    reads: ['xlsx', 'docx'],
    needs: () => spawnSync('soffice', ['--version']).status === 0,
  },
  {
    name: 'exceljs',
    command: [node, program('exceljs.mjs')],
    loses:
      'number formats, hidden rows and columns, every layout but one flat table, places, messages',
    reads: ['xlsx'],
  },
  {
    name: 'mammoth and cheerio',
    command: [node, program('mammoth.mjs')],
    loses: 'automatic bullets, every layout but one flat table, places, messages',
    reads: ['docx'],
  },
];

/** Debian's own Python has Debian's pandas, whatever stands before it on the path. */
function python() {
  return existsSync('/usr/bin/python3') ? '/usr/bin/python3' : 'python3';
}
