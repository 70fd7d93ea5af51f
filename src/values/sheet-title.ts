import { isGenericName, readDepartmentName } from './department-name.ts';
import { collapse, foldKey } from './fold.ts';
import { readLegendLine } from './legend-line.ts';
import { plainForm } from './plain-form.ts';
import { remember } from './remember.ts';
import { japanese } from './scripts.ts';
import { isSpecialWard } from './special-wards.ts';

/** Words that a sheet's title ends in or holds. */
const titleWord = new RegExp(
  [
    '目標管理',
    '仕事目標',
    '「仕事目標」',
    '仕事と目標',
    '組織目標',
    '運営方針',
    '経営目標',
    '経営方針',
    '経営戦略',
    '重点目標',
    '重点課題',
    '重点取組',
    'マニフェスト',
    '管理シート',
    '評価シート',
    '評価表',
    '評価書',
    '評価票',
    '評価調書',
    '振り返りシート',
    '実行宣言',
    '取組結果',
    '取組方針',
    '行政評価',
    '施策評価',
    '事務事業評価',
    '行動計画',
    '実施計画',
    'マネジメント',
    'レビュー',
    '工程表',
    '学校評価',
    '評価計画',
    '自己評価',
    '評価報告',
    '行政改革',
    '行財政改革',
    '行革',
    '進捗',
    '進行管理',
    '達成状況',
    '目標シート',
    '目標一覧',
    '目標と成果',
    '部の目標',
    '部局の目標',
    '部長の目標',
    '局長の目標',
    '部長の仕事',
    '局長の仕事',
    'チャレンジ',
    '政策合意',
    '部門目標',
    '使命と目標',
    '目標達成',
    '主要施策',
    '改革プラン',
    '実行プログラム',
    '総合戦略',
    '事務事業',
    '点検評価',
    '組織ビジョン',
    '業務目標',
    '運営目標',
    '評価一覧',
    '目標設定',
    '事業目標',
    '政策目標',
    '年度目標',
    '目標の評価',
    '目標と実績',
    '重点事業',
    '重点施策',
    '重点政策',
    '重点項目',
    '主要事業',
    '実績報告書',
  ]
    .map(foldKey)
    .join('|'),
);

/**
 * True for a line that names a goal-management document: it holds one of the title words, is no sentence and explains no
 * grades. Lines are asked again and again.
 */
export const isSheetTitle = remember((text: string): boolean => {
  const mayBe = text.length <= 80 && !text.includes('。') && titleWord.test(foldKey(text));
  return mayBe && readLegendLine(text).length < 2;
});

const namedDepartment = new RegExp(
  `(?<=^|[\\s市町村(（])([${japanese}ー・]{1,15}?(?:部|局|庁|委員会|公室|室|病院|学校))(?:$|\\s+|の|(?=運営|経営|組織|重点|マニフェスト|目標|評価|行政|主要|行動|業務|仕事|年度|施策|事務事業|達成|取組|実績|マネジメント|チャレンジ|部?長|[(（)）]))`,
  'gu',
);

/** What is longer is no title, and patterns without an anchor would try it from each of its characters. */
const longestTitle = 400;

/** The department that a title names: `令和5年度 総務局運営方針` → `総務局`; null where it names none or all. */
export function departmentInTitle(text: string): string | null {
  if (text.length > longestTitle) return null;
  const plain = plainForm(text);
  const name = departmentIn(plain.text);
  return name === null ? null : plain.printed(name);
}

function departmentIn(text: string): string | null {
  if (/各(?:部|局|課|室|部局|校)/u.test(text)) return null;
  const rest = text
    .replace(/【様式[^】]*】/u, '')
    .replace(
      /(?:令和|平成|昭和)[\s　]*(?:元|[\d０-９\s　]+)[\s　]*(?:[(（][\d０-９]+(?:年)?[)）][\s　]*)?年度?(?:[(（][^)）]*[)）])?|[RHSＲＨＳ][\d０-９元]+(?:年度)?|[\d０-９]{4}(?:年度?)?/gu,
      ' ',
    );
  const found = Array.from(rest.matchAll(namedDepartment), ([, name = '']) =>
    name.replace(/(?<=[部局])部局$/u, ''),
  );
  const name = inBrackets(text) ?? found.find(isDepartment);
  if (name !== undefined) return name;
  const ward = wardIn(rest);
  return ward !== null && isDepartment(ward) ? ward : null;
}

/** True for a name of one department, and for none that speaks of all, or of any. */
function isDepartment(name: string): boolean {
  const isOfAny =
    /^(?:各|全|部局|部|局|当|担当|都道府県)/u.test(name) || /[市区町村]部局$/u.test(name);
  return name.length > 1 && !isOfAny && !isGenericName(name);
}

/** 【総務部】 in front of or behind the words of a title. */
function inBrackets(text: string): string | undefined {
  return Array.from(text.matchAll(bracketed), ([, inner = '']) => inner.trim()).find(
    (inner) =>
      endOfDepartment.test(inner) && isDepartment(inner) && readDepartmentName(inner) === inner,
  );
}

const bracketed = /[【［[〔〈《<＜≪]([^【】［\][〔〕〈〉《》<>＜＞≪≫]{2,24})[】］\]〕〉》>＞≫]/gu;
const endOfDepartment = /(?:部|局|庁|委員会|公室|病院|学校)$/u;

const namedWard = new RegExp(
  `(?:^|[\\s市(（])([${japanese}]{1,7}?区)(?:$|\\s+|の)?(?=$|運営|経営|組織|重点|マニフェスト|目標|まちづくり)`,
  'u',
);

/** The ward of a city; a name that a municipality may bear is one only behind its city's (`大町市北区`). */
function wardIn(text: string): string | null {
  const match = namedWard.exec(text);
  const name = match?.[1] ?? null;
  if (!match || name === null || /^[当各全同]/u.test(name)) return null;
  return isSpecialWard(name) && !match[0].startsWith('市') ? null : name;
}

const municipality = new RegExp(
  `(?:^|[\\s(（])([${japanese}]{1,7}?[市町村区都道府県])(?=$|[\\s)）]|令和|平成|[RH][\\d元]|[\\d０-９]{4}|の?部?長?マニフェスト|の各部)`,
  'u',
);

/** The municipality that a title names by itself: `みどり市 令和元年度 …` → `みどり市`. */
export function municipalityInTitle(text: string): string | null {
  if (text.length > longestTitle) return null;
  const plain = plainForm(text);
  const name = municipality.exec(plain.text)?.[1] ?? null;
  const isNone = name === null || /^(?:本|当|各|都|全|同)[市町村区都道府県]$/u.test(name);
  return isNone ? null : plain.printed(name);
}

/** A municipality alone on its line: `星見市`. */
export function municipalityAlone(text: string): string | null {
  const name = municipalityInTitle(text);
  return name !== null && name === collapse(text) ? name : null;
}
