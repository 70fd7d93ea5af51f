import type { Tag } from './html-tag.ts';
import { lastNotAfter } from './last-not-after.ts';

/** Tags of a text that one reader read, in order, for the next one: attributes are dear to read. */
export interface KnownTags {
  readonly tags: Tag[];
  readonly starts: number[];
  /** Where the one who asks has come to. */
  next: number;
}

/** Keeps a tag; one that stands before the last of them is no news. */
export function keepTag({ tags, starts }: KnownTags, tag: Tag): void {
  if (tag.start <= (starts.at(-1) ?? -1)) return;
  tags.push(tag);
  starts.push(tag.start);
}

/** The known tag that begins at an offset, or null. */
export function knownTag(known: KnownTags, at: number): Tag | null {
  const { tags, starts } = known;
  if ((starts[known.next - 1] ?? -1) >= at) known.next = Math.max(0, lastNotAfter(starts, at));
  while ((starts[known.next] ?? at) < at) known.next++;
  return starts[known.next] === at ? (tags[known.next] ?? null) : null;
}
