import { japanese } from '../../values/scripts.ts';
import { isBalanced } from './is-balanced.ts';

/** How a label and the text behind it are set on a line. */
export interface Setting {
  /** `【L】`, `（L）` …: the opening bracket; `**`: bold; `：`, `＝` …: the separator; `gap`: set apart by white space; `bare`: by nothing. */
  readonly form: string;
  /** The label, or the whole text where it is bare. */
  readonly label: string;
  /** Where the text behind the label begins; the length of the whole where there is none. */
  readonly restAt: number;
}

/** Tells whether a text, set in a form behind a mark of a family (or none), is a label word. */
export type IsLabelWord = (text: string, form: string, family: string) => boolean;

const pairs: Readonly<Record<string, string>> = {
  '【': '】',
  '［': '］',
  '[': ']',
  '〔': '〕',
  '〈': '〉',
  '《': '》',
  '≪': '≫',
  '＜': '＞',
  '<': '>',
  '｛': '｝',
  '{': '}',
  '（': '）',
  '(': ')',
  '『': '』',
};
const folded: Readonly<Record<string, string>> = {
  '［': '[',
  '〔': '[',
  '〈': '<',
  '＜': '<',
  '《': '≪',
  '｛': '{',
  '（': '(',
};

const longestLabel = 40;
/** Where a label ends, if the text has one: patterns look no further, for a run of millions overflows. */
const front = 200;
/** A label in front of a separator: a word, or a short one whose letters stand apart (`目　標`). */
const hint = '[(（][^()（）。]{1,16}[)）]';
const spaced = '(?:[㐀-鿿々][\\s　]{1,4}){1,3}[㐀-鿿々](?![\\s　]{1,4}[㐀-鿿々](?:[\\s　：:]|$))';
/** The same of any script in front of a colon, which shows where it ends: `心　が　け：`, `N　o　.：`. */
const anySpaced = `(?:[${japanese}ーA-Za-z][\\s　]{1,4}){1,6}[${japanese}ーA-Za-z.．]`;

/** A label in front of a separator; the sign, looked for first, most lines lack. */
interface Separated {
  readonly sign: RegExp;
  readonly pattern: RegExp;
}

const sure: Separated = {
  sign: /[：:＝=]/,
  pattern: new RegExp(
    `^(${anySpaced}|[^\\s　：:＝=。、！!？?]{1,24}?(?:${hint})?)[\\s　]*([：:＝=])[\\s　]*`,
    'u',
  ),
};
/** A dash between a label and its text; a hyphen only between spaces. What nothing follows is the text itself. */
const dash = '(?:[—―–─]{1,3}|(?<=[\\s　])[-－](?=[\\s　]))(?=[\\s　]*[^\\s　])';
/** The same with single spaces between its words. */
const withSpaces: Separated = {
  sign: sure.sign,
  pattern:
    /^((?!\s)(?:[^\s　：:＝=。、！!？?]+[\s　](?![\s　])){1,6}[^\s　：:＝=。、！!？?]+)[\s　]*([：:＝=])[\s　]*/u,
};
const doubtful: Separated = {
  sign: /[／/…｜|⇒→—―–─∶]|\s[-－]\s/,
  pattern: new RegExp(
    `^(${spaced}|[^\\s　／/…｜|⇒→—―–─∶。、]{1,24}?(?:${hint})?)[\\s　]*(／|\\/|…+|｜|\\||⇒|→|${dash}|∶)[\\s　]*`,
    'u',
  ),
};
const apart: Separated = {
  sign: /\s/,
  pattern: new RegExp(
    `^(${spaced}|\\S{2,24}?(?:${hint})?)([\\s　]+)(?=[^\\s：:＝=／/…｜|⇒→—―–─∶を]|[—―–─]+$)`,
    'u',
  ),
};
const letter = /[぀-ヿ㐀-鿿々]/u;

/** Takes a text apart, its mark already set aside: `【目標】…`, `目標：…`, `目標　…`, or all of it. */
export function readSetting(text: string, isWord: IsLabelWord, family = ''): Setting {
  const isKnown = ({ label, form }: Setting): boolean => isWord(label, form, family);
  const bracket = sureBracket(text);
  if (bracket) return bracket;
  const [before, after] = [unsureSettings(text), sureColon(text, isKnown)];
  const isWhole = after !== null && /\s/u.test(after.label) && isKnown(after);
  const known = before.find(
    (setting) =>
      isKnown(setting) &&
      (!after || (setting.restAt < after.restAt && !(isWhole && setting.form === 'gap'))),
  );
  const isQuoted = known !== undefined && /^[「『]/u.test(text.slice(known.restAt));
  const isLearned = known?.form === 'gap' && !isWord(known.label, 'bare', family);
  const hasRest = known !== undefined && known.restAt < text.length;
  if (hasRest && !isQuoted && !isLearned && isWord(text, 'bare', family)) return bare(text);
  return known ?? after ?? bare(text);
}

/** What stands between a label in bold and its text. */
const sign = '[：:＝=／/…｜|⇒→―∶]*';
const behindBold = new RegExp(`^[\\s　]*(?:${dash}|${sign})[\\s　]*`, 'u');
const endOfBold = /[\s　：:＝=／/…｜|⇒→―∶]+$/u;
/** A text that begins so goes on with the words in bold. */
const goesOn = /^[をがはのにでとも、。，．,）)」』】]/u;

/** `**目標**　…`: a label in bold, set apart from what follows; only a label word is one right in front of it. `lead` is the length of the bold. */
export function boldSetting(
  text: string,
  lead: number,
  isWord: IsLabelWord = () => false,
  family = '',
): Setting | null {
  if (lead <= 0 || lead > front) return null;
  const label = text.slice(0, lead).replace(endOfBold, '');
  const gap = behindBold.exec(text.slice(label.length, label.length + front))?.[0] ?? '';
  const restAt = label.length + gap.length;
  if (label === '' || label.length > longestLabel || label.includes('。')) return null;
  const isGlued = gap === '' && isWord(label, '**', family) && !goesOn.test(text.slice(restAt));
  return restAt < text.length && (gap !== '' || isGlued) ? { form: '**', label, restAt } : null;
}

/** How a text is set that only a label word makes a label: in round brackets, before `／` and its like, before a gap. */
export function doubtfulSettings(text: string): readonly Setting[] {
  return sureBracket(text) ? [] : unsureSettings(text);
}

function unsureSettings(text: string): readonly Setting[] {
  const found = [bracketed(text, isRound), separated(text, doubtful), separated(text, apart)];
  return found.filter((setting) => setting !== null);
}

function sureBracket(text: string): Setting | null {
  const found = bracketed(text, (open) => !isRound(open)) ?? bracketed(text, isRound);
  return found && (!isRound(found.form) || found.restAt >= text.length) ? found : null;
}

/** 4月～6月, 令和5年度, 上半期10月: when something is done, and no label. */
const period =
  /^(?=.*[\d０-９])(?:令和|平成|元|[\d０-９]|[年月日週度期四半上中下旬]|まで|から|以降|[～〜~\-－–、・/／])+$/u;

/** `L：text`; a label without Japanese letters (No.), or with spaces in it (令和 6 年度の実績), must be a known word. */
function sureColon(text: string, isKnown: (setting: Setting) => boolean): Setting | null {
  const colon = separated(text, sure) ?? loose(text, isKnown);
  if (!colon || !isBalanced(colon.label)) return null;
  if (period.test(colon.label) && !isKnown(colon)) return null;
  return letter.test(colon.label) || isKnown(colon) ? colon : null;
}

function loose(text: string, isKnown: (setting: Setting) => boolean): Setting | null {
  const colon = separated(text, withSpaces);
  return colon && colon.label.length <= longestLabel && isKnown(colon) ? colon : null;
}

/** （仮称）まちの駅 is a title: round brackets hold a label only where it is a word, or all there is. */
const isRound = (open: string): boolean => open === '（' || open === '(';

function bracketed(text: string, isWanted: (open: string) => boolean): Setting | null {
  const open = text.charAt(0);
  const close = pairs[open];
  if (close === undefined || !isWanted(open)) return null;
  const end = closingAt(text.slice(0, front), open, close);
  const label = text.slice(1, Math.max(end, 1)).trim();
  if (end < 0 || label === '' || label.length > longestLabel || /[。]/u.test(label)) return null;
  if (isRound(open) && noBeginning.test(text.charAt(end + 1))) return null;
  const behind = /^[\s　]*[：:]?[\s　]*/u.exec(text.slice(end + 1, end + front))?.[0].length ?? 0;
  return { form: folded[open] ?? open, label, restAt: end + 1 + behind };
}

/** No text begins with these: a bracket in front of them is part of a phrase. */
const noBeginning = /[をー、。]/u;

/** Where the bracket closes that a text opens with; brackets of its kind may stand in it. -1 where it does not. */
function closingAt(text: string, open: string, close: string): number {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    if (text.charAt(at) === open) depth++;
    else if (text.charAt(at) === close && --depth === 0) return at;
  }
  return -1;
}

function separated(text: string, { sign: looked, pattern }: Separated): Setting | null {
  const begin = text.slice(0, front);
  if (!looked.test(begin)) return null;
  const [whole, label, separator = ''] = pattern.exec(begin) ?? [];
  if (whole === undefined || label === undefined) return null;
  const sign = separator.charAt(0);
  const form = pattern === apart.pattern ? 'gap' : (oneForm[sign] ?? sign);
  return { form, label, restAt: whole.length };
}

/** Signs of one form. */
const oneForm: Readonly<Record<string, string>> = {
  ':': '：',
  '—': '―',
  '–': '―',
  '─': '―',
  '-': '―',
  '－': '―',
};

function bare(text: string): Setting {
  const isQuoted = text.length > 1 && /^[「『]/u.test(text) && /[」』]/u.test(text.slice(-1));
  return { form: 'bare', label: isQuoted ? text.slice(1, -1) : text, restAt: text.length };
}

/** In brackets of their own a heading stands as well as a label; round ones and those of quotes stand in texts. */
export function isInBrackets({ form }: Setting): boolean {
  return /^[【[<≪]$/.test(form);
}
