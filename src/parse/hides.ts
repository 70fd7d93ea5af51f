import type { Tag } from './html-tag.ts';
import { readAttribute } from './read-attribute.ts';

/** What a tag keeps from being shown: its whole element, or the content of a cell that keeps its place. */
export type Hiding = 'element' | 'content';

const LETTER_A = 0x61;
const LETTER_H = 0x68;
const LETTER_S = 0x73;

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

/** An attribute that begins with `a`, `h` or `s` may be one of those; told without cutting anything out. */
function mayHide(source: string, { name, start, end, closing }: Tag): boolean {
  if (closing) return false;
  for (let at = start + name.length + 2; at < end; at++) {
    const code = source.charCodeAt(at) | 0x20;
    if (code !== LETTER_H && code !== LETTER_S && code !== LETTER_A) continue;
    const before = source.charCodeAt(at - 1);
    if (before <= 0x20 || before === 0x22 || before === 0x27 || before === 0x2f) return true;
  }
  return false;
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
