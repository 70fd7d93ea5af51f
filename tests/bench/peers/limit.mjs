// The limit: one pass with patterns made for this very corpus, nothing checked, nothing repaired.
import { asRecords } from './as-records.mjs';
import { eachFile } from './each-file.mjs';

const inItems = /<li>(.*?)(?=<\/li>|\n)/g;
const inRows = /<tr.*?<\/tr>/gs;
const inCells = /<t[dh][^>]*>(.*?)<\/t[dh]>/gs;
const tags = /<[^>]*>/g;

const plain = (text) => text.replace(tags, '').replaceAll('&nbsp;', ' ').trim();

function textsOf(cell) {
  if (!cell.includes('<li>')) return cell === '' ? [] : [plain(cell)];
  return Array.from(cell.matchAll(inItems), ([, text]) => plain(text));
}

const cellsIn = (row) => Array.from(row.matchAll(inCells), ([, cell]) => cell);

function cellsOf(line) {
  if (line.startsWith('|')) return line.slice(1, line.lastIndexOf('|')).split('|');
  return line.includes('\t') ? line.split('\t') : [];
}

function rowsOf(source) {
  if (!source.includes('<tr')) return source.split('\n').map(cellsOf);
  return Array.from(source.matchAll(inRows), ([row]) => cellsIn(row));
}

eachFile((source) => {
  const rows = rowsOf(source)
    .map((cells) => cells.map(textsOf))
    .filter((cells) => cells.length > 5 && cells[0][0] !== '---');
  return asRecords(rows);
});
