import { diffArrays } from 'diff';

/** A piece of a text, and whether the other text has it too. */
export interface Segment {
  readonly text: string;
  readonly changed: boolean;
}

/** A number is one thing: of 30 % and 35 %, 30 and 35 differ, not 0 and 5. */
const token = /[\d０-９]+(?:[.,．，][\d０-９]+)*|[A-Za-zＡ-Ｚａ-ｚ]+|\s+|[\s\S]/gu;

/** More edits than this are no rewording; finding them all would take time without telling more. */
const mostEdits = 2000;

/** Where two texts differ: the pieces of each. Texts that have little in common differ as wholes. */
export function markChanges(
  old: string,
  next: string,
): { readonly old: Segment[]; readonly new: Segment[] } {
  const tokens = [old, next].map((text) => text.match(token) ?? []);
  const parts = diffArrays(tokens[0] ?? [], tokens[1] ?? [], { maxEditLength: mostEdits }) ?? [];
  const side = (other: 'added' | 'removed') =>
    parts
      .filter((part) => !part[other])
      .map(({ value, added, removed }) => ({ text: value.join(''), changed: added || removed }));
  const common = parts.filter(({ added, removed }) => !added && !removed);
  const shared = common.reduce((sum, { value }) => sum + value.join('').length, 0);
  if (shared * 3 < Math.max(old.length, next.length)) return { old: whole(old), new: whole(next) };
  return { old: side('added'), new: side('removed') };
}

function whole(text: string): Segment[] {
  return text === '' ? [] : [{ text, changed: true }];
}
