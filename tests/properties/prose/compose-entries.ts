import { wrap } from '../words/wrap.ts';
import type { Entry, Initiative, Printed } from './model.ts';
import { line, type Node } from './nodes.ts';
import type { Setting } from './setting.ts';

/** The section on a line of its own below the title. */
export function sectionLine(
  { section, entries }: Initiative,
  { section: place, oddity }: Setting,
): Node[] {
  const grade = entries.find(({ concept }) => concept === 'rating');
  if (oddity === 'grade beside section')
    return [
      line(
        [`担当課：${section}`, ...(grade ? [`${grade.label}：${textOf(grade)}`] : [])].join('　　'),
      ),
    ];
  if (place === 'below') return [line(`（${section}）`)];
  return place === 'below label' ? [line(`担当課：${section}`)] : [];
}

/** Labels and texts of an initiative. */
export function entryNodes(
  { entries, count }: Initiative,
  setting: Setting,
  depth: number,
): Node[] {
  if (setting.label.place === 'pairs') return pairLines(entries, setting);
  const apart = setting.oddity === 'grade beside section';
  const printed = entries.filter(({ concept }) => !apart || concept !== 'rating');
  return printed.flatMap((entry, i) =>
    oneEntry(entry, setting, { count: i + 1, initiative: count }, depth),
  );
}

function oneEntry(
  entry: Entry,
  setting: Setting,
  place: { count: number; initiative: number },
  depth: number,
): Node[] {
  const { label: style, gradeBehind } = setting;
  const label = style.write(entry.label, place);
  const taken = style.place === 'behind' ? label.length + style.gap.length : 0;
  const statements = entry.statements
    .map((one, i) => statementNode(one, i === 0 ? taken : 0))
    .map((node) => (setting.oddity === 'indented text' ? indented(node) : node));
  switch (style.place) {
    case 'heading':
      return [{ kind: 'heading', depth, text: label }, ...statements];
    case 'bold':
      return [{ kind: 'lines', lines: [label], bold: true }, ...statements];
    case 'item':
      return [item(label), ...entry.statements.map(({ text }) => item(text))];
    case 'term':
      return [
        { kind: 'term', text: label },
        { kind: 'definition', nodes: statements },
      ];
    case 'behind':
      return behind(label + style.gap, statements);
    case 'own':
    case 'pairs':
      return entry.grade !== null && gradeBehind
        ? behind(label + style.gap, statements)
        : [line(label), ...statements];
  }
}

const item = (text: string): Node => ({ kind: 'item', level: 0, lines: [text] });

/** The first text stands on the line of its label, unless it is an item of a list. */
function behind(label: string, [first, ...others]: readonly Node[]): Node[] {
  if (first?.kind !== 'lines')
    return first ? [line(label.trimEnd()), first, ...others] : [line(label)];
  const [text = '', ...lines] = first.lines;
  return [line(label + text, ...lines), ...others];
}

/** `taken`: characters of the line on which the label stands. */
function statementNode({ item, level, prefix, text, width, indent }: Printed, taken: number): Node {
  const lines = width === null ? [text] : wrap(text, width, taken + prefix.length);
  const printed = lines.map((part, i) => (i === 0 ? prefix : indent) + part);
  return item
    ? { kind: 'item', level: level === 'any' ? 0 : level, lines: printed }
    : line(...printed);
}

/** Lines that begin with an ideographic space. */
function indented(node: Node): Node {
  return node.kind === 'lines' ? { ...node, lines: node.lines.map((one) => `　${one}`) } : node;
}

const textOf = ({ statements }: Entry): string => statements[0]?.text ?? '';

/** Two or three labels with their texts on a line. */
function pairLines(entries: readonly Entry[], { label }: Setting): Node[] {
  const pairs = entries.map(
    (entry, i) =>
      label.write(entry.label, { count: i + 1, initiative: 1 }) +
      label.gap +
      (entry.statements[0]?.text ?? ''),
  );
  const size = pairs.length > 3 ? 2 : 3;
  const lines = pairs.flatMap((_, i) =>
    i % size === 0 ? [pairs.slice(i, i + size).join('　　')] : [],
  );
  return lines.map((text) => line(text));
}
