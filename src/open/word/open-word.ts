import type { FlowNode } from '../flow/flow.ts';
import { plainText } from '../flow/plain-text.ts';
import { readFlow } from '../flow/read-flow.ts';
import type { Opener } from '../opener.ts';
import { type Archive, openArchive } from '../package/archive.ts';
import { type Relationship, readRelationships, targetsOf } from '../package/relationships.ts';
import { damaged, refusing } from '../refusal.ts';
import { markCounter } from './list-marks.ts';
import { readNumbering } from './read-numbering.ts';
import { readPart, type Stories } from './read-part.ts';
import { readStyles } from './read-styles.ts';
import type { WordContext } from './word-context.ts';

/** Opens a document of Word (.docx): its body, then notes and comments, then what stands on every page. */
export const openWord: Opener = refusing(async (bytes, report) => {
  const archive = openArchive(bytes);
  const [main] = targetsOf(readRelationships(archive, ''), 'officeDocument');
  if (main === undefined) throw damaged('no document inside');
  const relationships = readRelationships(archive, main);
  const one = (type: string): string | null => targetsOf(relationships, type)[0] ?? null;
  const context: WordContext = {
    styles: readStyles(archive, one('styles')),
    countMark: markCounter(readNumbering(archive, one('numbering'))),
    notes: [],
  };
  const body = readPart(archive, main, context).get('') ?? [];
  const nodes = [
    ...body,
    ...notes(archive, relationships, context),
    ...comments(archive, relationships, context),
    ...furniture(archive, relationships, context),
  ];
  const { source, blocks, places } = readFlow(nodes, report);
  return { document: { source, blocks }, places };
});

const noStories: Stories = new Map();

/** Footnotes and endnotes in the order in which the text refers to them, each behind its number. */
function notes(
  archive: Archive,
  relationships: readonly Relationship[],
  context: WordContext,
): FlowNode[] {
  if (context.notes.length === 0) return [];
  const stories = { footnote: noStories, endnote: noStories };
  for (const kind of ['footnote', 'endnote'] as const) {
    const [part] = targetsOf(relationships, `${kind}s`);
    if (part !== undefined && archive.has(part)) stories[kind] = readPart(archive, part, context);
  }
  return context.notes.flatMap((note, at) => {
    const [kind, id = ''] = note.split(' ');
    const nodes = stories[kind === 'footnote' ? 'footnote' : 'endnote'].get(id) ?? [];
    return nodes.map((node, i) => (i === 0 ? numbered(node, at + 1) : node));
  });
}

function numbered(node: FlowNode, number: number): FlowNode {
  if (node.type !== 'paragraph') return node;
  const [first = '', ...rest] = node.lines;
  return { ...node, lines: [`[${number}] ${first.trim()}`, ...rest] };
}

function comments(
  archive: Archive,
  relationships: readonly Relationship[],
  context: WordContext,
): FlowNode[] {
  return targetsOf(relationships, 'comments').flatMap((part) =>
    archive.has(part) ? [...readPart(archive, part, context).values()].flat() : [],
  );
}

/** Headers and footers, each text once: sections repeat them. */
function furniture(
  archive: Archive,
  relationships: readonly Relationship[],
  context: WordContext,
): FlowNode[] {
  return (['header', 'footer'] as const).flatMap((kind) => {
    const texts = targetsOf(relationships, kind)
      .filter((part) => archive.has(part))
      .map((part) => plainText(readPart(archive, part, context).get('') ?? []));
    return [...new Set(texts)]
      .filter((text) => text !== '')
      .map((text) => ({ type: 'furniture' as const, kind, text }));
  });
}
