// What a good engineer writes in an hour with the usual packages: markdown to a tree, HTML in it to
// another, the text of list items and paragraphs by hast-util-to-text.
import { toText } from 'hast-util-to-text';
import rehypeParse from 'rehype-parse';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { asRecords } from './as-records.mjs';
import { eachFile } from './each-file.mjs';

const markdown = unified().use(remarkParse).use(remarkGfm).freeze();
const html = unified().use(rehypeParse, { fragment: true }).freeze();

function find(node, test, found = []) {
  if (test(node)) found.push(node);
  else for (const child of node.children ?? []) find(child, test, found);
  return found;
}

const named =
  (...names) =>
  (node) =>
    names.includes(node.tagName);

function textsOf(tree) {
  const items = find(tree, named('li', 'p'));
  return (items.length > 0 ? items : [tree]).map((node) => toText(node).trim()).filter(Boolean);
}

const cellTexts = (source) =>
  /[<&]/.test(source) ? textsOf(html.parse(source)) : [source.trim()].filter(Boolean);

function htmlTables(source) {
  return find(html.parse(source), named('table')).map((table) =>
    find(table, named('tr')).map((row) => find(row, named('td', 'th')).map(textsOf)),
  );
}

function pipeTable(node, source) {
  const slice = ({ children }) =>
    children.length === 0
      ? ''
      : source.slice(children[0].position.start.offset, children.at(-1).position.end.offset);
  return node.children.map((row) => row.children.map((cell) => cellTexts(slice(cell))));
}

function tabTables(node, source) {
  const lines = source.slice(node.position.start.offset, node.position.end.offset).split('\n');
  const rows = lines.filter((line) => line.split('\t').length > 5);
  return rows.length > 1 ? [rows.map((line) => line.split('\t').map(cellTexts))] : [];
}

function tablesOf(node, source) {
  if (node.type === 'table') return [pipeTable(node, source)];
  if (node.type === 'html') return htmlTables(node.value);
  if (node.type === 'paragraph') return tabTables(node, source);
  return [];
}

eachFile((source, name) => {
  const tables = name.endsWith('.html')
    ? htmlTables(source)
    : markdown.parse(source).children.flatMap((node) => tablesOf(node, source));
  return tables.flatMap(asRecords);
});
