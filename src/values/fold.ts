import { steering, withoutUnseen } from './unseen.ts';

/** Kangxi radicals whose compatibility form is not the character that Japanese text means. */
const japaneseRadicals: Readonly<Record<string, string>> = {
  '⼾': '戸',
  '⾭': '青',
  '⿈': '黄',
  '⿊': '黒',
};

/** CJK radicals (U+2E80–2EFF) that fonts give for whole kanji; NFKC leaves them alone. */
const supplementRadicals: Readonly<Record<string, string>> = {
  '⺟': '母',
  '⺠': '民',
  '⺩': '王',
  '⻁': '虎',
  '⻄': '西',
  '⻆': '角',
  '⻑': '長',
  '⻘': '青',
  '⻝': '食',
  '⻤': '鬼',
  '⻨': '麦',
  '⻩': '黄',
  '⻫': '斉',
  '⻭': '歯',
  '⻯': '竜',
  '⻲': '亀',
};

/** Spellings of one sign; applied after NFKC. */
const variants: readonly (readonly [RegExp, string])[] = [
  [/[\u2010-\u2015\u2212\u2500\u2501]/g, '-'],
  [/[\u301c\u223c\u223d\u3030]/g, '~'],
  [/[\u00b7\u2022\u2027\u2219\u22c5]/g, '・'],
  [/〔/g, '('],
  [/〕/g, ')'],
  [/[〈《]/g, '<'],
  [/[〉》]/g, '>'],
];

/** Any of them: most texts have none. */
const variant = new RegExp(variants.map(([spellings]) => spellings.source).join('|'));

/** More combining marks in a row than any text has; normalising longer runs takes quadratic time. */
const mostMarks = 16;
const markRuns = /(\p{M}{16})\p{M}{1,4096}/gu;
/** Wherever combining marks are; seldom in Japanese, and the class above is dear. */
const mayHaveMarks =
  /[\u0300-\u1fff\u20d0-\u20f0\u2cef-\u2dff\u302a-\u302f\u3099\u309a\ua66f-\uabed\ud800-\udfff\ufb00-\ufe2f]/;

/** Made only of characters that fold to themselves: most headers are, and normalising is slow. */
const settled = /^[ぁ-ゖァ-ヺ・ー一-鿿々〇、。「」『』【】●○◎■□◆◇▲△▼▽★☆※→!-@[-`a-z{-~]*$/;

/**
 * Folds a header or label for comparison, never for output: NFKC, radicals, no white space, nothing unseen,
 * no combining marks, lower case, one spelling each of dash, wave, middle dot and brackets.
 */
export function foldKey(text: string): string {
  if (settled.test(text)) return text;
  const key = foldWidth(text).replace(/ +/g, '').toLowerCase();
  return settled.test(key) ? key : foldThoroughly(text);
}

function foldThoroughly(text: string): string {
  const printed = withoutUnseen(foldRadicals(text)).replace(
    /[\u2e80-\u2eff]/g,
    (radical) => supplementRadicals[radical] ?? radical,
  );
  const bounded =
    text.length > mostMarks && mayHaveMarks.test(printed) ? boundMarks(printed) : printed;
  let key = bounded.normalize('NFKC');
  if (variant.test(key))
    for (const [spellings, sign] of variants) key = key.replace(spellings, sign);
  key = key.replace(/[\s\u0085]+/g, '').toLowerCase();
  return mayHaveMarks.test(key) ? key.replace(/\p{M}/gu, '') : key;
}

/** Shortens runs of combining marks; in passes, for an expression without a bound overflows on a long run. */
function boundMarks(text: string): string {
  const shorter = text.replace(markRuns, '$1');
  return shorter.length < text.length ? boundMarks(shorter) : text;
}

/** Turns Kangxi radicals (U+2F00–2FDF) into the kanji they stand for; the length stays. */
export function foldRadicals(text: string): string {
  return text.replace(
    /[\u2f00-\u2fdf]/g,
    (radical) => japaneseRadicals[radical] ?? radical.normalize('NFKC'),
  );
}

const wide = /[\uff01-\uff5e]|[^\S ]/;

/** Folds full-width ASCII to half-width and every white space to one ASCII space; the length stays. */
export function foldWidth(text: string): string {
  if (!wide.test(text)) return text;
  return text
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/\s/g, ' ');
}

/**
 * Makes a value of a text: every run of white space (U+3000, U+00A0, tabs, line ends …) becomes one ASCII space,
 * characters that only steer the display go, and the ends are trimmed. Variation selectors and combining marks stay.
 */
export function collapse(text: string): string {
  return isCollapsed(text) ? text : joinWords(text);
}

/** The words of a text, one space between them; what only steers the display is in none and parts none. */
function joinWords(text: string): string {
  let joined = '';
  let isApart = false;
  for (let from = 0; from < text.length; ) {
    let to = from;
    while (to < text.length && isInk(text.charCodeAt(to))) to++;
    if (to > from) {
      joined += isApart && joined !== '' ? ` ${text.slice(from, to)}` : text.slice(from, to);
      isApart = false;
    }
    for (; to < text.length && !isInk(text.charCodeAt(to)); to++)
      isApart ||= isWhite(text.charCodeAt(to));
    from = to;
  }
  return joined;
}

function isInk(code: number): boolean {
  return code !== 0x20 && !isBlank(code);
}

/** Of what is no ink; the byte-order mark is white space to the engine, but only steers. */
function isWhite(code: number): boolean {
  return code === 0x85 || (isSpace(code) && code !== 0xfeff);
}

/** No white space but single ASCII spaces inside, nothing unseen. An index, because every cell is asked, and several times. */
function isCollapsed(text: string): boolean {
  const last = text.length - 1;
  let before = 0x20;
  for (let i = 0; i <= last; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x20 ? before === 0x20 || i === last : isBlank(code)) return false;
    before = code;
  }
  return true;
}

/** White space or a character that only steers the display, most characters told apart by one comparison. */
function isBlank(code: number): boolean {
  if (code < 0x7f) return code <= 0x20;
  if (code < 0x2000) return code <= 0xa0 || code === 0xad || (code >= 0x34f && isRareBlank(code));
  if (code < 0x3000) return isBlankPunctuation(code);
  return code === 0x3000 || code === 0x3164 || (code >= 0xfeff && isLateBlank(code));
}

const blank = new RegExp(`[\\s${steering}]`);

/** Among the letters of other scripts stand a few spaces, fillers and marks. */
function isRareBlank(code: number): boolean {
  return blank.test(String.fromCharCode(code));
}

/** Spaces, zero-width characters, separators and directional marks of U+2000 to U+206F. */
function isBlankPunctuation(code: number): boolean {
  if (code >= 0x2070) return false;
  return code <= 0x200f || (code >= 0x2028 && code <= 0x202f) || code >= 0x205f;
}

function isLateBlank(code: number): boolean {
  return code === 0xfeff || code === 0xffa0 || (code >= 0xfff0 && code <= 0xfff8);
}

/** White space as `\s` has it, most characters told apart by one comparison. */
export function isSpace(code: number): boolean {
  if (code < 0x2000)
    return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0 || code === 0x1680;
  if (code < 0x3000) return code <= 0x200a || isRareSpace(code);
  return code === 0x3000 || code === 0xfeff;
}

function isRareSpace(code: number): boolean {
  return code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f;
}
