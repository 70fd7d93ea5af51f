import { diffArrays } from 'diff';

/** The lines that only one of two texts has; of what is not printed, none. */
export function differingLines(
  old: string | null,
  next: string | null,
): { readonly old: readonly string[]; readonly new: readonly string[] } {
  const [before, after] = [old?.split('\n') ?? [], next?.split('\n') ?? []];
  const parts = diffArrays(before, after, { maxEditLength: mostEdits });
  if (!parts) return { old: before, new: after };
  const only = (side: 'added' | 'removed') =>
    parts.filter((part) => part[side]).flatMap(({ value }) => value);
  return { old: only('removed'), new: only('added') };
}

/** Lists that differ in more lines than this are told whole. */
const mostEdits = 1000;
