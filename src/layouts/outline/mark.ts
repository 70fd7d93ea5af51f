import { readNumber } from '../../concepts/no.ts';
import { readKanjiNumber } from '../../values/kanji-number.ts';
import { han, hiragana, katakana } from '../../values/scripts.ts';

/** What stands in front of a title, a label or an item: a number in one of its families, or a bullet. */
export interface Mark {
  /** Marks of one family are set alike: `noun:重点課題`, `(1)`, `1.`, `①`, `■`. */
  readonly family: string;
  /** The number as a record keeps it; null for a bullet. */
  readonly no: string | null;
  /** Its place in a count: 1, 2, 3 …; null where it has none. */
  readonly ordinal: number | null;
  /** What of the text to skip, white space behind the mark included. */
  readonly length: number;
  /** The word in front of the number: 重点課題; null for a bare one. */
  readonly noun: string | null;
}

const digits = '[0-9０-９]{1,3}(?:[-－‐][0-9０-９]{1,3})*';
const circled = '[①-⑳㉑-㉟㊱-㊿❶-❿⑴-⒇]';
const roman = '[Ⅰ-Ⅻⅰ-ⅻ]{1,4}';
const kanji = '[一二三四五六七八九十]{1,3}';
const number = `${digits}|${circled}|${roman}|${kanji}`;
const gap = '[\\s　]';
const knownNouns =
  '経営課題|重点課題|重点目標|重点取組項目|重点取組事項|重点取組|重点施策|重点項目|重点政策|重点事業|重点事項|重点業務|基本目標|基本施策|個別目標|個別事業|運営目標|組織目標|取組項目|主要事業|主要施策|主な取組|目標|取組|取り組み|施策|課題|事業|項目|柱|戦略|政策';
const anyNoun = `[${han}々]{1,8}|その|[${katakana}ー]{2,8}|[${han}${hiragana}]{2,8}`;
/** Words in front of a number that count or date, and name nothing. */
const noNoun =
  /^(?:第|約|全|各|計|前|後|上位|下位|最大|最小|毎|毎月|月|年|平成|令和|昭和|平|令|昭|合計|延べ|のべ|午前|午後|同|別紙|別表|図|表|様式|資料|参考|注|電話|内線|西暦|翌年|単位|以上|以下)$/u;
/** What may follow the number directly: a name, but no counter. */
const nameBegins = new RegExp(`^[${han}${katakana}A-ZＡ-Ｚ「『]`, 'u');
const counter =
  /^(?:以上|以下|以内|未満|年|月|日|時|分|件|人|名|回|課|項目|点|位|割|倍|か所|箇所|校|館|台|個|本|つ|歳|円|千|万|億|％|%|～|〜|期|次|区|町|市|世帯|団体|社|店|株|門|列|種|階)/u;

const bracketedNoun = new RegExp(
  `^([【［[〔〈《≪＜<（(])${gap}*(${knownNouns}|${anyNoun})${gap}*[(（]?(${number})[)）]?${gap}*([】］\\]〕〉》≫＞>）)])${gap}*[:：]?${gap}*`,
  'u',
);
/** The rest of a decimal: digits of the same width, no four of a year. */
const decimal = '(?:(?<=[0-9][.．、])[0-9]|(?<=[０-９][.．、])[０-９])(?!つ|[0-9０-９]{3}年)';

/** Behind white space only digits number a noun: `主な取組　①…` is a label and its text. */
const plainNoun = new RegExp(
  `^(${knownNouns}|${anyNoun})(?:${gap}*(?=[0-9０-９])|(?=\\S))([(（]?)(${number})([)）]?)(${gap}*[:：．.、・](?!${decimal})${gap}*|${gap}+|$|)`,
  'u',
);

/** What a number counts: a counter by itself or behind which a quantity goes on (人以上, 年間); 人材 and 年金 are words. */
const counted =
  `[%％]|か所|(?:年度|[年日件人])(?![${han}${katakana}])` +
  '|年度(?:[間毎当前後末中初内]|予算|決算)|月(?![例次額齢曜刊])' +
  '|[年日件人](?:[間目程分当毎前後付末中初内外弱強増減超余]|以|現在|未満|連続|単位|開催|規模)';

interface Family {
  readonly family: string;
  readonly pattern: RegExp;
}

/** Numbers and bullets, the more special first; group 1 is the number. */
const families: readonly Family[] = [
  {
    family: '第1',
    pattern: new RegExp(`^第(${digits}|${kanji})(?:章|節|項)?${gap}+`, 'u'),
  },
  {
    family: 'No.',
    pattern: new RegExp(`^(?:No[.．]?|№|[#＃])${gap}*([0-9０-９]{1,10})${gap}+`, 'iu'),
  },
  {
    family: '(1)',
    pattern: new RegExp(`^[(（]${gap}*(${number}|[ア-ンa-zA-Zａ-ｚ])${gap}*[)）]${gap}*`, 'u'),
  },
  {
    family: '〔1〕',
    pattern: new RegExp(`^〔${gap}*(${number})${gap}*〕${gap}*`, 'u'),
  },
  {
    family: '［1］',
    pattern: new RegExp(`^［${gap}*(${number})${gap}*］${gap}*`, 'u'),
  },
  {
    family: '【1】',
    pattern: new RegExp(`^【${gap}*(${number})${gap}*】${gap}*`, 'u'),
  },
  {
    family: '〈1〉',
    pattern: new RegExp(`^[〈《≪＜<]${gap}*(${number})${gap}*[〉》≫＞>]${gap}*`, 'u'),
  },
  {
    family: '1-1',
    pattern: new RegExp(
      `^([0-9０-９]{1,3}(?:[-－‐.．][0-9０-９]{1,3})+)(?:[.．、:：)）]${gap}*|${gap}+)`,
      'u',
    ),
  },
  {
    family: '1.',
    pattern: new RegExp(
      `^([0-9０-９]{1,3})(?:[.．、](?!${decimal})|[)）]|[：:](?=${gap}))${gap}*`,
      'u',
    ),
  },
  {
    family: '1',
    pattern: new RegExp(
      `^([0-9０-９]{1,3})${gap}+(?![0-9０-９]+(?:[^0-9０-９${han}${hiragana}${katakana}]|$)|${counted})`,
      'u',
    ),
  },
  {
    family: 'code',
    pattern: new RegExp(
      `^([A-ZＡ-Ｚ]{0,3}[-－]?[0-9０-９]{4,12})${gap}+(?=[0-9０-９]{0,2}[${han}${hiragana}${katakana}「『（(])(?!年)`,
      'u',
    ),
  },
  { family: '①', pattern: new RegExp(`^(${circled})${gap}*`, 'u') },
  {
    family: 'Ⅰ',
    pattern: new RegExp(`^(${roman})(?:[.．、:：]${gap}*|${gap}+|(?=[${han}${katakana}「]))`, 'u'),
  },
  {
    family: 'ア',
    pattern: new RegExp(`^([ア-ン])(?:[.．、)）]${gap}*|${gap}+)`, 'u'),
  },
  {
    family: 'a',
    pattern: new RegExp(`^([a-zA-Zａ-ｚＡ-Ｚ])[.．)）]${gap}*`, 'u'),
  },
  {
    family: '一',
    pattern: new RegExp(`^(${kanji})(?:[.．、]${gap}*|${gap}+)`, 'u'),
  },
];

/** In front of any of them; most lines begin otherwise, and are tried several times. */
const beginsNumber =
  /^[第№#＃(（〔［【〈《≪＜<0-9０-９A-ZＡ-Ｚa-zａ-ｚ\-－①-⑳㉑-㉟㊱-㊿❶-❿⑴-⒇Ⅰ-Ⅻⅰ-ⅻア-ン一二三四五六七八九十]/;
/** A number no further in than behind a bracket, a noun and another bracket. */
const holdsNumber = /^(?:\s*\S){0,10}?\s*[0-9０-９①-⑳㉑-㉟㊱-㊿❶-❿⑴-⒇Ⅰ-Ⅻⅰ-ⅻ一二三四五六七八九十]/u;

const bullet = /^([■□◆◇●○◯〇◎◉▲△▼▽▶▷►★☆・･•‣◦▪※➢→⇒➡＊])(?!\1)[\s　]*/u;

/** What only the document shows of its numbers. */
export interface NumbersShown {
  /** Titles that begin with what their number might count. */
  readonly titles: ReadonlySet<string>;
  /** Words before a gap and a number that are labels, the number being part of the text. */
  readonly labels: ReadonlySet<string>;
}

/** Reads the mark at the beginning of a text (white space before it trimmed); null where there is none. */
export function readMark(text: string, shown?: NumbersShown): Mark | null {
  const front = text.length > longest ? text.slice(0, longest) : text;
  const mark = nounMark(front, shown?.labels) ?? numberMark(front) ?? bulletMark(front);
  if (mark || !shown?.titles.has(text)) return mark;
  const [whole = '', figures = ''] = beforeGap.exec(front) ?? [];
  return markOf('1', figures, whole.length, null);
}

const beforeGap = /^([0-9０-９]{1,3})[\s　]+/u;

/** No mark is longer, white space included. */
const longest = 200;

function nounMark(text: string, labels?: ReadonlySet<string>): Mark | null {
  if (!holdsNumber.test(text)) return null;
  const inner = bracketedNoun.exec(text);
  if (inner?.[2] && inner[3] && !noNoun.test(inner[2]))
    return markOf(`${inner[1]}noun:${inner[2]}`, inner[3], inner[0].length, inner[2]);
  const plain = plainNoun.exec(text);
  const [whole = '', noun = '', open = '', found = '', close = '', separator = ''] = plain ?? [];
  if (!plain || noNoun.test(noun) || (open === '') !== (close === '')) return null;
  if (labels?.has(noun) && isApart(whole, noun)) return null;
  const rest = text.slice(whole.length);
  if (rest === '' && isValueApart(whole, noun)) return null;
  if (separator === '' && isApart(whole, noun) && rest.endsWith('。')) return null;
  if (separator === '' && rest !== '' && !(close !== '' ? isName(rest) : mayFollow(noun, rest)))
    return null;
  if (isKanjiOnly(found) && separator === '') return null;
  return markOf(`noun:${noun}`, found, whole.length, noun);
}

/** 評価　4: a figure set apart from its label, unless the word numbers titles; 目標　2路線を直す。 is a sentence. */
function isValueApart(whole: string, noun: string): boolean {
  return isApart(whole, noun) && !known.test(noun);
}

function isApart(whole: string, noun: string): boolean {
  return /^[\s　]/u.test(whole.slice(noun.length));
}

/** Right behind the number only a name may begin, and only behind a known noun. */
function mayFollow(noun: string, rest: string): boolean {
  return known.test(noun) && nameBegins.test(rest) && !counter.test(rest);
}

/** Behind a bracket no particle may follow: 目標（1）の達成 is no numbered title. */
function isName(rest: string): boolean {
  return !/^[のをはがと、。]/u.test(rest);
}

const known = new RegExp(`^(?:${knownNouns})$`, 'u');

const kanjiOnly = new RegExp(`^${kanji}$`, 'u');

function isKanjiOnly(found: string): boolean {
  return kanjiOnly.test(found);
}

function numberMark(text: string): Mark | null {
  if (!beginsNumber.test(text)) return null;
  for (const { family, pattern } of families) {
    const match = pattern.exec(text);
    if (match?.[1]) return markOf(familyOf(family, match[1]), match[1], match[0].length, null);
  }
  return null;
}

/** `(1)` and `(ア)`, `①` and `❶` are different families. */
function familyOf(family: string, found: string): string {
  if (family === '(1)') return `(${kindOf(found)})`;
  return family === '①' ? (/[❶-❿]/u.test(found) ? '❶' : /[⑴-⒇]/u.test(found) ? '⑴' : '①') : family;
}

function kindOf(found: string): string {
  if (/^[0-9０-９]/u.test(found)) return '1';
  if (/^[①-⑳]/u.test(found)) return '①';
  if (/^[Ⅰ-ⅻ]/u.test(found)) return 'Ⅰ';
  if (/^[ア-ン]/u.test(found)) return 'ア';
  return isKanjiOnly(found) ? '一' : 'a';
}

function bulletMark(text: string): Mark | null {
  const match = bullet.exec(text);
  return match?.[1] && match[0].length < text.length
    ? {
        family: match[1],
        no: null,
        ordinal: null,
        length: match[0].length,
        noun: null,
      }
    : null;
}

function markOf(family: string, found: string, length: number, noun: string | null): Mark {
  return {
    family,
    no: readNumber(found),
    ordinal: ordinalOf(found),
    length,
    noun,
  };
}

const romanDigits = 'ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ';
const lowerRoman = 'ⅰⅱⅲⅳⅴⅵⅶⅷⅸⅹⅺⅻ';

function ordinalOf(found: string): number | null {
  const folded = found.normalize('NFKC');
  if (/^\d{1,3}$/.test(folded)) return Number(folded);
  const sequence = [romanDigits, lowerRoman].find((signs) => signs.includes(found));
  if (sequence) return sequence.indexOf(found) + 1;
  const last = /(\d{1,3})$/.exec(folded)?.[1];
  if (last !== undefined && /^\d/.test(folded)) return Number(last);
  if (/^[❶-❿]$/u.test(found)) return found.charCodeAt(0) - 0x2776 + 1;
  return isKanjiOnly(found) ? readKanjiNumber(found) : null;
}

/** A bullet that sets a heading off, and begins no statement. */
export function isSign({ no, family }: Mark): boolean {
  return no === null && /^[■□◆◇●○〇◯◎▼▽▶▷]$/u.test(family);
}
