/** How a label and the text behind it are set on a line. */
export interface Setting {
  /** `【L】`, `（L）` …: the opening bracket; `：`, `＝` …: the separator; `gap`: set apart by white space; `bare`: by nothing. */
  readonly form: string;
  /** The label, or the whole text where it is bare. */
  readonly label: string;
  /** Where the text behind the label begins; the length of the whole where there is none. */
  readonly restAt: number;
}

/** Tells whether a text is a label word; what is set with white space only is a label only where it is one. */
export type IsLabelWord = (text: string) => boolean;

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
const sure = /^([^\s　：:＝=。、！!？?]{1,24}?)[\s　]*([：:＝=])[\s　]*/u;
const doubtful = /^([^\s　／/…｜|⇒―∶。、]{1,24}?)[\s　]*(／|\/|…+|｜|\||⇒|―+|∶)[\s　]*/u;
const apart = /^(\S{1,24}?)([\s　]+)(?=\S)/u;
const japanese = /[぀-ヿ㐀-鿿々]/u;

/** Takes a text apart, its mark already set aside: `【目標】…`, `目標：…`, `目標　…`, or all of it. */
export function readSetting(text: string, isWord: IsLabelWord): Setting {
  return bracketed(text, isWord) ?? separated(text, isWord) ?? bare(text);
}

function bracketed(text: string, isWord: IsLabelWord): Setting | null {
  const open = text.charAt(0);
  const close = pairs[open];
  if (close === undefined) return null;
  const end = text.indexOf(close, 1);
  const label = text.slice(1, end).trim();
  if (end < 0 || label === '' || label.length > longestLabel || /[。]/u.test(label)) return null;
  const behind = /^[\s　]*[：:]?[\s　]*/u.exec(text.slice(end + 1))?.[0].length ?? 0;
  const restAt = end + 1 + behind;
  // （仮称）まちの駅 is a title: round brackets hold a label only where it is a word, or all there is.
  const round = open === '（' || open === '(';
  if (round && restAt < text.length && !isWord(label)) return null;
  return { form: folded[open] ?? open, label, restAt };
}

function separated(text: string, isWord: IsLabelWord): Setting | null {
  const match = sure.exec(text);
  const label = match?.[1] ?? '';
  if (match && isBalanced(label) && (japanese.test(label) || isWord(label)))
    return { form: match[2] === ':' ? '：' : (match[2] ?? '：'), label, restAt: match[0].length };
  const other = doubtful.exec(text);
  if (other?.[1] && isWord(other[1]))
    return { form: other[2]?.charAt(0) ?? '', label: other[1], restAt: other[0].length };
  const space = apart.exec(text);
  if (space?.[1] && isWord(space[1]))
    return { form: 'gap', label: space[1], restAt: space[0].length };
  return null;
}

function bare(text: string): Setting {
  const quoted = /^[「『](.*)[」』]$/u.exec(text)?.[1];
  return { form: 'bare', label: quoted ?? text, restAt: text.length };
}

/** False for a cut through a bracket: `資料（PDF形式：312KB）` holds no label. */
function isBalanced(label: string): boolean {
  return (label.match(/[（(「『]/gu)?.length ?? 0) === (label.match(/[）)」』]/gu)?.length ?? 0);
}
