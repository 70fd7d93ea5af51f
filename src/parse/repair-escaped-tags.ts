import { lineEffects, tableElements } from './html-names.ts';
import type { Report } from './syntax.ts';

interface Token {
  readonly name: string;
  readonly closing: boolean;
  readonly escaped: boolean;
  readonly start: number;
  readonly end: number;
}

const tagPattern = /(<|&lt;)(\/?)([a-z][a-z0-9]{0,9})((?:\s[^<>&]*)?\/?)(>|&gt;)/gi;
const rowParts: ReadonlySet<string> = new Set(['tr', 'td', 'th']);

/**
 * Writes tags that a converter escaped (`&lt;td&gt;`) as tags of the same length, so that every offset stays.
 * Only on evidence: the tag's other half stands unescaped beside it, or a whole table is escaped.
 */
export function repairEscapedTags(source: string, report: Report): string {
  if (!/&lt;\/?t/i.test(source)) return source;
  const tokens = readTokens(source);
  const wrong = tokens.filter((token, at) => isHalf(token, tokens[at - 1], tokens[at + 1]));
  const repairs = [...wrong, ...wholeTables(tokens)].sort((a, b) => a.start - b.start);
  const [first] = repairs;
  if (!first) return source;
  report('escaped-tags', first.start, {});
  return rewrite(source, repairs);
}

function readTokens(source: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of source.matchAll(tagPattern)) {
    const [text, opening, slash, name = '', , ending] = match;
    const escaped = opening !== '<';
    const known = tableElements.has(name.toLowerCase()) || lineEffects.has(name.toLowerCase());
    if (!known || escaped !== (ending !== '>')) continue;
    const end = match.index + text.length;
    tokens.push({
      name: name.toLowerCase(),
      closing: slash === '/',
      escaped,
      start: match.index,
      end,
    });
  }
  return tokens;
}

/** An escaped part of a row whose other half is a tag right beside it, and is no half of another pair. */
function isHalf(token: Token, before: Token | undefined, after: Token | undefined): boolean {
  if (!token.escaped || !rowParts.has(token.name)) return false;
  const [same, other] = token.closing ? [after, before] : [before, after];
  return isTag(other, token.name, !token.closing) && !isTag(same, token.name, token.closing);
}

function isTag(token: Token | undefined, name: string, closing: boolean): boolean {
  return token !== undefined && !token.escaped && token.name === name && token.closing === closing;
}

/** All escaped tags of tables that are escaped from `&lt;table&gt;` to `&lt;/table&gt;`, with rows and cells. */
function wholeTables(tokens: readonly Token[]): readonly Token[] {
  const repairs: Token[] = [];
  let open: Token[] = [];
  for (const token of tokens) {
    if (!token.escaped) continue;
    if (token.name === 'table' && !token.closing) open = [];
    if (open.length > 0 || token.name === 'table') open.push(token);
    if (token.name !== 'table' || !token.closing) continue;
    if (isTable(open)) for (const part of open) repairs.push(part);
    open = [];
  }
  return repairs;
}

function isTable(tokens: readonly Token[]): boolean {
  const [first] = tokens;
  const opens = (names: readonly string[]): boolean =>
    tokens.some(({ name, closing }) => !closing && names.includes(name));
  return first?.name === 'table' && !first.closing && opens(['tr']) && opens(['td', 'th']);
}

function rewrite(source: string, repairs: readonly Token[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end } of repairs) {
    if (start < from) continue;
    const tag = source.slice(start, end).replace(/^&lt;/i, '<').replace(/&gt;$/i, '');
    pieces.push(source.slice(from, start), tag.padEnd(end - start - 1), '>');
    from = end;
  }
  pieces.push(source.slice(from));
  return pieces.join('');
}
