// The limit: one pass with patterns made for this very corpus, nothing checked, nothing repaired.
import { asRecords } from './as-records.mjs';
import { eachFile } from './each-file.mjs';

const inItems = /<li>(.*?)<\/li>/g;
const inCells = /<t[dh]>(.*?)<\/t[dh]>/g;

function textsOf(cell) {
  if (!cell.includes('<li>')) return cell === '' ? [] : [cell.trim()];
  return Array.from(cell.matchAll(inItems), ([, text]) => text);
}

function cellsOf(line) {
  if (line.startsWith('|')) return line.slice(1, line.lastIndexOf('|')).split('|');
  if (line.includes('\t')) return line.split('\t');
  return Array.from(line.matchAll(inCells), ([, cell]) => cell);
}

eachFile((source) => {
  const rows = source
    .split('\n')
    .map((line) => cellsOf(line).map(textsOf))
    .filter((cells) => cells.length > 5 && cells[0][0] !== '---');
  return asRecords(rows);
});
