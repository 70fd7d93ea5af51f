import { eachAttribute, isNamed } from './each-attribute.ts';
import type { Hiding, Tag } from './html-tag.ts';
import { readAttribute } from './read-attribute.ts';

/** Tells what an opening tag hides by its attributes: `hidden`, `display:none`, `visibility:collapse`; null for most. */
export function hides(source: string, tag: Tag): Hiding | null {
  if (tag.closing || isBare(tag)) return null;
  if (tag.hiding === undefined) tag.hiding = hiddenBy(source, tag);
  return tag.hiding;
}

function hiddenBy(source: string, tag: Tag): Hiding | null {
  if (isSetting(source, tag)) return 'element';
  if (!hidingWord.test(source.slice(tag.start, tag.end))) return null;
  let hiding: Hiding | null = null;
  let styled = false;
  eachAttribute(source, tag, (start, end, value, valueEnd) => {
    if (isNamed(source, start, end, 'hidden')) hiding = 'element';
    else if (!styled && isNamed(source, start, end, 'style')) {
      styled = true;
      hiding = hidesByStyle(source.slice(value, valueEnd), tag.name);
    }
    return hiding === 'element';
  });
  return hiding;
}

/** What hides: the attributes of a tag without any of them need no reading. */
const hidingWord = /none|collapse|hidden/i;

/** `<td>`: no attribute at all. */
function isBare({ name, start, end }: Tag): boolean {
  return end - start === name.length + 2;
}

/** A parameter of a macro of Confluence steers; only its title shows. */
function isSetting(source: string, tag: Tag): boolean {
  return tag.name === 'ac:parameter' && readAttribute(source, tag, 'ac:name') !== 'title';
}

function hidesByStyle(text: string, element: string): Hiding | null {
  const style = readStyle(text);
  if (style.get('display') === 'none') return 'element';
  const visibility = style.get('visibility') ?? '';
  if (visibility !== 'collapse' && visibility !== 'hidden') return null;
  return element === 'td' || element === 'th' ? 'content' : 'element';
}

const important = /!\s*important$/;

/** The last declaration of each property, `!important` ones before others. */
function readStyle(style: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  const weighty = new Set<string>();
  for (const declaration of withoutComments(style).toLowerCase().split(';')) {
    const [property = '', value = ''] = declaration.split(':', 2).map((part) => part.trim());
    const isWeighty = important.test(value);
    if (weighty.has(property) && !isWeighty) continue;
    if (isWeighty) weighty.add(property);
    values.set(property, value.replace(important, '').trimEnd());
  }
  return values;
}

/** One that is not closed goes on to the end, as in a style sheet. */
function withoutComments(style: string): string {
  let rest = '';
  let from = 0;
  for (let at = style.indexOf('/*'); at >= 0; at = style.indexOf('/*', from)) {
    rest += style.slice(from, at);
    const end = style.indexOf('*/', at + 2);
    if (end < 0) return rest;
    from = end + 2;
  }
  return rest + style.slice(from);
}
