import type { Tag } from './html-tag.ts';

/** The value of a tag's attribute, quoted or not, undecoded; null where the tag has none of that name. */
export function readAttribute(source: string, tag: Tag, name: string): string | null {
  if (tag.end - tag.start <= tag.name.length + 2) return null;
  const attributes = source.slice(tag.start + tag.name.length + 1, tag.end - 1);
  for (const [, key = '', double, single, bare] of attributes.matchAll(attribute)) {
    if (key.toLowerCase() === name) return double ?? single ?? bare ?? '';
  }
  return null;
}

const attribute = /([\w:@.-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))?/g;
