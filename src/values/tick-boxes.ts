import { isDirection } from './direction.ts';

const box = /[□☐■☑☒✓✔✅]/gu;
const circle = /[○〇◯●]/gu;
const open = /[□☐○〇◯]/u;
const longestOption = 16;

/** True for options of which boxes show the one that holds: `□拡充　■維持　□縮小`; an empty box must be among them. */
export function isChoice(text: string): boolean {
  if (!(text.includes('□') || text.includes('☐')) || text.includes('。')) return false;
  const [before = '', ...options] = text.split(box);
  return (
    options.length > 1 &&
    before.trim() === '' &&
    options.every((option) => option.trim() !== '' && option.trim().length <= longestOption)
  );
}

/** An option in one of several lines, behind its sign: `text.slice(from, to)`. */
export interface Option {
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

const mostOptions = 20;

/**
 * The options that are ticked, where the lines together are a choice; null for any other text, and where none is ticked.
 * Circles tick only among words that say what becomes of an initiative (`○拡充 ●維持 ○縮小`), and but one of them:
 * they begin statements as well.
 */
export function tickedOptions(lines: readonly string[]): readonly Option[] | null {
  if (
    lines.length > mostOptions ||
    lines.some(({ length }) => length > mostOptions * longestOption)
  )
    return null;
  const text = lines.join(' ');
  if (isChoice(text)) return lines.length === 1 || areLines(lines) ? ticked(lines, box) : null;
  const [before = '', ...options] = text.split(circle);
  const areDirections = before.trim() === '' && options.length > 2 && options.every(isDirection);
  const found = areDirections ? ticked(lines, circle) : null;
  return found?.length === 1 ? found : null;
}

const beginsOption = /^[\s　]*[□☐■☑☒✓✔✅]/u;
const tick = /[☑☒✓✔✅]/u;

/** Options in lines of their own: ■ and □ begin items as well, so a tick shows them, or that all say what becomes of it. */
function areLines(lines: readonly string[]): boolean {
  if (!lines.every((line) => beginsOption.test(line))) return false;
  const options = lines.flatMap((line) => line.split(box).slice(1));
  return lines.some((line) => tick.test(line)) || options.every(isDirection);
}

function ticked(lines: readonly string[], sign: RegExp): readonly Option[] | null {
  const found = lines.flatMap((text, line) => {
    const signs = [...text.matchAll(sign)];
    return signs.flatMap((match, i): Option[] => {
      const option = { line, from: match.index + 1, to: signs[i + 1]?.index ?? text.length };
      return open.test(match[0]) ? [] : [option];
    });
  });
  return found.length > 0 ? found : null;
}
