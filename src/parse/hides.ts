import type { Tag } from './html-tag.ts';
import { readAttribute } from './read-attribute.ts';

/** What a tag keeps from being shown: its whole element, or the content of a cell that keeps its place. */
export type Hiding = 'element' | 'content';

/** Tells what an opening tag hides by its attributes: `hidden`, `display:none`, `visibility:collapse`; null for most. */
export function hides(source: string, tag: Tag): Hiding | null {
  if (!mayHide(source, tag)) return null;
  if (readAttribute(source, tag, 'hidden') !== null || isSetting(source, tag)) return 'element';
  const style = readStyle(readAttribute(source, tag, 'style') ?? '');
  if (style.get('display') === 'none') return 'element';
  const visibility = style.get('visibility') ?? '';
  if (visibility !== 'collapse' && visibility !== 'hidden') return null;
  return tag.name === 'td' || tag.name === 'th' ? 'content' : 'element';
}

/** Tells whether an attribute begins like `hidden` or `style`, without cutting anything out. */
function mayHide(source: string, { name, start, end, closing }: Tag): boolean {
  if (closing) return false;
  if (name === 'ac:parameter') return true;
  for (let at = start + name.length + 2; at < end; at++) {
    const code = source.charCodeAt(at) | 0x20;
    if (code !== 0x68 && code !== 0x73) continue;
    const next = source.charCodeAt(at + 1) | 0x20;
    if (next === (code === 0x68 ? 0x69 : 0x74) && !isNameCharacter(source.charCodeAt(at - 1)))
      return true;
  }
  return false;
}

/** A letter or hyphen: an attribute does not begin behind it. */
function isNameCharacter(code: number): boolean {
  return (code | 0x20) > 0x60 || code === 0x2d;
}

/** A parameter of a macro of Confluence steers; only its title shows. */
function isSetting(source: string, tag: Tag): boolean {
  return tag.name === 'ac:parameter' && readAttribute(source, tag, 'ac:name') !== 'title';
}

const comment = /\/\*[\s\S]*?\*\//g;
const important = /\s*!\s*important$/;

/** The last declaration of each property, `!important` ones before others. */
function readStyle(style: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  const weighty = new Set<string>();
  for (const declaration of style.replace(comment, '').toLowerCase().split(';')) {
    const [property = '', value = ''] = declaration.split(':', 2).map((part) => part.trim());
    const isWeighty = important.test(value);
    if (weighty.has(property) && !isWeighty) continue;
    if (isWeighty) weighty.add(property);
    values.set(property, value.replace(important, ''));
  }
  return values;
}
