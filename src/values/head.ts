import { readDepartmentName, readUnitName } from './department-name.ts';
import { collapse } from './fold.ts';
import { plainForm } from './plain-form.ts';
import { japanese } from './scripts.ts';

/** A head of department as one line prints it. */
export interface HeadLine {
  readonly title: string;
  readonly name: string | null;
  /** The head's title less its 長, or a department printed before the title; null where neither names one. */
  readonly department: string | null;
  /** What brackets behind the name hold, a list of sections or a reading: `（案内課、花壇課）`; null where there are none. */
  readonly aside: string | null;
}

const jobs =
  '部長|局長|室長|課長|次長|所長|館長|院長|校長|園長|署長|消防長|庁長|支所長|センター長|会長|教育長|区長|公室長|会計管理者|管理者|政策監|管理監|統括監|技監|参事|理事|監';
/** A sign in which some of them ends: most lines have none, and long expressions are dear. */
const endOfJob = new RegExp(
  `[${jobs
    .split('|')
    .map((job) => job.slice(-1))
    .join('')}]`,
);
const prefix = '[^\\s　：:（）()【】、。「」＝=]{0,20}?';
const title = new RegExp(`^(${prefix}(?:${jobs}))(?:[(（][^()（）]{1,24}[)）])?$`, 'u');
const titleAndName = new RegExp(
  `^(${prefix}(?:${jobs})(?:[(（][^()（）]{1,24}[)）])?)[\\s　]*[：:][\\s　]*(.+)$|^(${prefix}(?:${jobs})(?:[(（][^()（）]{1,24}[)）])?)[\\s　]+(.+)$`,
  'u',
);
const labelled = new RegExp(
  `^(${prefix}(?:${jobs}))(?:職)?(?:氏?名)[\\s　]*[：:\\s　][\\s　]*(.+)$`,
  'u',
);
const oneName = new RegExp(`^[${japanese}ー]{1,8}(?:\\s+[${japanese}ー]{1,8}){0,7}$`, 'u');
/** A title and a name of which every letter stands apart. */
const lettersApart = new RegExp(`^[${japanese}](?: [${japanese}]){4,24}$`, 'u');
const joinedTitle = new RegExp(`^(${prefix}(?:${jobs}))(.+)$`, 'u');
const brackets = /^(.*?\S) ?[(（]([^()（）]{1,60})[)）]$/u;

/** What is left of a title that names a rank only: 部局長, 学校長. */
const bareRanks = new Set([
  '部局',
  '所属',
  '学校',
  '担当',
  '部課',
  '課室',
  '課室所',
  '課所',
  '小学校',
  '中学校',
  '高等学校',
  '本校',
  '当校',
  '各部',
  '各課',
  '総括',
  '統括',
]);

/** Longer lines name nobody; the patterns below would go through them again and again. */
const longestLine = 200;

/** Reads `【環境部長 山田 花子】`, `部長名: 吉岡 恵`, `【総務部】 部長 林 薫`; null for any other line. */
export function readHead(line: string): HeadLine | null {
  if (line.length > longestLine || !endOfJob.test(line)) return null;
  const plain = plainForm(line);
  const head = readPlain(collapse(plain.text));
  if (!head || plain.text === line) return head;
  const printed = (part: string | null): string | null => part && plain.printed(part);
  return {
    title: plain.printed(head.title),
    name: printed(head.name),
    department: printed(head.department),
    aside: printed(head.aside),
  };
}

function readPlain(line: string): HeadLine | null {
  if (line.endsWith('。')) return null;
  const text = line.replace(/^[■□◆◇●○◎・▼▽▲△▶▷★☆ ]+/u, '');
  const round = /^[(（]([^()（）]+)[)）]$/u.exec(text)?.[1];
  if (round !== undefined) return headInRound(round.trim());
  const bracket = /^[【［[〔](.+?)[】］\]〕] ?(.*)$/u.exec(text);
  if (!bracket) return headOrAside(text, null, false);
  const [, inner = '', rest = ''] = bracket;
  if (rest === '') return headOrAside(inner.trim(), null, true);
  const aside = /^[(（]([^()（）]{1,60})[)）]$/u.exec(rest)?.[1];
  if (aside !== undefined) return withAside(headOf(inner.trim(), null, true), aside);
  return headOrAside(rest, inner.trim(), true);
}

/** （みどり部長 青柳 恵）: round brackets hold remarks as well, so both the name and the department must be there. */
function headInRound(inner: string): HeadLine | null {
  const found = headOf(inner, null, false);
  return found?.name == null || found.department === null ? null : found;
}

const behindDepartment = /^([^\s（）()：:]{2,24}) ?[(（]([^()（）]{3,40})[)）]$/u;

/** 教育部（教育部長 吉見 浩）: a department, its head with his name in brackets. */
function headInBrackets(text: string): HeadLine | null {
  const [, name = '', inner = ''] = behindDepartment.exec(text) ?? [];
  const department = name === '' ? null : readDepartmentName(name);
  const found = department === null ? null : headOf(inner.trim(), department, true);
  return found?.name == null ? null : found;
}

function headOrAside(text: string, department: string | null, bracketed: boolean): HeadLine | null {
  const named = department === null ? (headInBrackets(text) ?? headBehindDepartment(text)) : null;
  if (named) return named;
  const whole = headOf(text, department, bracketed);
  const [, bare, aside] = whole ? [] : (brackets.exec(text) ?? []);
  if (bare === undefined || aside === undefined) return whole;
  const before = headOf(bare, department, bracketed);
  return before?.name == null ? null : withAside(before, aside);
}

/** 市民部 部長 吉見 浩, 市民課 課長 吉見 浩: a department, or a unit and its own rank, then who heads it; none without a name. */
function headBehindDepartment(text: string): HeadLine | null {
  const [, name = '', rest = ''] = /^(\S{2,24}) (.+)$/u.exec(text) ?? [];
  if (name === '' || title.test(name)) return null;
  const isOwnRank = rest.startsWith(`${name.slice(-1)}長`);
  const department = readDepartmentName(name) ?? (isOwnRank ? readUnitName(name) : null);
  const found = department === null ? null : headOrAside(rest, department, true);
  return found?.name == null ? null : found;
}

function withAside(head: HeadLine | null, aside: string): HeadLine | null {
  return head && { ...head, aside: aside.trim() };
}

/** `市民部長` → `市民部`; null where the title does not end in 長 or names no department. */
function departmentOfTitle(headTitle: string): string | null {
  const plain = headTitle.replace(/[(（].*$/u, '');
  if (!plain.endsWith('長')) return null;
  const department = plain.slice(0, -1);
  const named = department.length > 1 && !bareRanks.has(department);
  return named && /[部局室庁課所館校園院署区場団]$|センター$|担当$|委員会$/u.test(department)
    ? department
    : null;
}

function headOf(text: string, department: string | null, bracketed: boolean): HeadLine | null {
  if (!endOfJob.test(text)) return null;
  if (lettersApart.test(text)) return headInLetters(text.replaceAll(' ', ''), department);
  const label = labelled.exec(text);
  if (label?.[1] && isName(label[2] ?? '')) return head(label[1], label[2] ?? '', department);
  if (bracketed && title.test(text)) return head(text, null, department);
  const both = titleAndName.exec(text);
  const job = both?.[1] ?? both?.[3];
  const name = both?.[2] ?? both?.[4];
  if (!job || !name || !isName(name)) return null;
  const certain = bracketed || both?.[1] !== undefined || /[\s　]/u.test(name.trim());
  return certain || departmentOfTitle(job) !== null ? head(job, name, department) : null;
}

/** The name keeps its spaces, for it is kept as printed; a title has none. */
function headInLetters(joined: string, department: string | null): HeadLine | null {
  const [, job, rest] = joinedTitle.exec(joined) ?? [];
  if (!job || !rest || rest.length > 8 || departmentOfTitle(job) === null) return null;
  return head(job, Array.from(rest).join(' '), department);
}

function head(job: string, name: string | null, department: string | null): HeadLine {
  return {
    title: job.trim(),
    name: name === null ? null : name.trim().replace(/[\s　]+/gu, ' '),
    department: department ?? departmentOfTitle(job.trim()),
    aside: null,
  };
}

function isName(text: string): boolean {
  const trimmed = text.trim();
  return (
    trimmed.length >= 2 &&
    trimmed.length <= 14 &&
    oneName.test(trimmed) &&
    !/(?:方針|目標|挨拶|あいさつ|会議|名|職|について|抱負|メッセージ)$/u.test(trimmed)
  );
}
