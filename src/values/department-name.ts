import { plainForm } from './plain-form.ts';
import { han, japanese } from './scripts.ts';

/** Words that end like a department but name none. */
const generic = new Set([
  '部',
  '局',
  '室',
  '課',
  '各部',
  '各局',
  '各課',
  '部局',
  '各部局',
  '全部',
  '一部',
  '内部',
  '外部',
  '当部',
  '本部',
  '幹部',
  '上部',
  '下部',
  '部署',
  '支部',
  '局部',
  '部等',
  '全庁',
  '本庁',
  '担当部',
  '担当課',
  '担当部局',
  '所管部',
  '所管課',
  '関係課',
  '関係部局',
  '郵便局',
  '薬局',
  '会議室',
  '事務局',
  '委員会',
  '協議会',
  '審議会',
  '検討委員会',
  '実行委員会',
  '庁',
  '官公庁',
  '学校',
  '病院',
  '小学校',
  '中学校',
  '高等学校',
  '幼稚園',
  '保育園',
  '大学',
  '本校',
  '当校',
  '消防署',
  '事業所',
  '市立学校',
  '私立学校',
  '公立学校',
  '市立病院',
  '本部会',
  '他課',
  '他部',
  '主管課',
  '主管部',
  '庁内各課',
]);

/** Kinds of facilities of which a city may have one alone: the kind is its name where a name is asked for. */
const onlyOnes: ReadonlySet<string> = new Set(['消防署', '病院', '市立病院']);

const departmentEnd =
  /(?:部|局|庁|委員会|会計課|会計室|議会事務局|消防本部|危機管理室|政策室|担当|秘書室|市長公室|公室|区役所|支所|病院|診療所|事業所|消防署|学校|幼稚園|保育園|こども園|大学)$/u;
const sectionEnd = /(?:課|室|係|所|館|園|センター|班|グループ|チーム|署|校|場)$/u;
/** A section, a facility, a ward (地区 and its like are none) or the officer for accounts. */
const unitEnd = new RegExp(
  `${sectionEnd.source}|(?<![地学校街工全管護特挙票猟漁])区$|会計管理者$`,
  'u',
);
/** What ends like a section or facility and is what initiatives speak of: 料理教室, 駅前広場, 危険箇所, 不登校. */
const thingEnd =
  /(?:教室|温室|広場|工場|会場|駐[車輪]場|公園|[箇かカヵケヶ]所|場所|避難所|停留所|[登廃]校|部署)$/u;
/** In one of these a name of any kind ends: most lines have none. */
const endSign = /[部局庁会課室当所院署校園学係館ー班プム場区者]/;
const name = new RegExp(`^[${japanese}ー・A-ZＡ-Ｚ]{2,20}(?:[(（][^()（）：:]{1,20}[)）])?$`, 'u');
const decoration =
  /^(?:[■□◆◇●○〇◯・▼★☆◎\s　]+|[0-9０-９]{1,2}(?:[.．、)）]|[\s　])[\s　]*|[(（][0-9０-９]{1,2}[)）][\s　]*|第[0-9０-９]+[\s　]+|[Ⅰ-Ⅻⅰ-ⅻ](?:[.．、]|[\s　])[\s　]*|[①-⑳][\s　]*){1,3}/u;

/** The department that a heading or label value names as a whole: `1 総務部` → `総務部`; null when it is anything else. */
export function readDepartmentName(text: string): string | null {
  return readNames(text, departmentEnd);
}

/** The section that a heading names as a whole: `【市民課】` → `市民課`. */
export function readSectionName(text: string): string | null {
  return readNames(text, sectionEnd);
}

/** The name of any unit below or beside the departments, a ward too, that a line is as a whole: `【中区】` → `中区`. */
export function readUnitName(text: string): string | null {
  return readNames(text, unitEnd, onlyOnes);
}

/** True for a name that ends like a section and like nothing else; a facility's name ends otherwise. */
export function isCertainSection(name: string): boolean {
  return certainSection.test(name);
}

const certainSection = /(?:課|室|係|班|グループ|チーム)$/u;

/** True for a department that is none: 各部, 事務局. */
export function isGenericName(text: string): boolean {
  return generic.has(plainForm(text).text);
}

/** Longer texts are no names, however many of them. */
const longestNames = 400;

function readNames(text: string, end: RegExp, kinds?: ReadonlySet<string>): string | null {
  if (text.length > longestNames || text.endsWith('。')) return null;
  const plain = plainForm(text);
  if (!endSign.test(plain.text)) return null;
  const bare = strip(plain.text);
  const parts = bare.split(/[、，,／/]/).map((part) => part.trim());
  const areNames = parts.every((part) => kinds?.has(part) || isName(part, end));
  return bare !== '' && areNames ? plain.printed(bare) : null;
}

function isName(part: string, end: RegExp): boolean {
  if (!name.test(part) || generic.has(part)) return false;
  const plain = part.replace(/[(（].*$/u, '');
  const isPhrase = phrase.test(plain.slice(0, -1)) && !nameWithParticles.test(plain);
  return end.test(plain) && !thingEnd.test(plain) && !generic.has(plain) && !isPhrase;
}

/** A particle between kanji or at the end makes a phrase; inside kana it belongs to a word (みなと部, はぐくみ課). */
const phrase = new RegExp(`[${han}][のにはがで][${han}]|を|[の]$`, 'u');

/** 花と緑の課: と joins what such a name speaks of. */
const nameWithParticles = new RegExp(`^[${japanese}]{1,6}と[${japanese}]{1,6}の[課室係]$`, 'u');

function strip(text: string): string {
  const trimmed = text.trim().replace(decoration, '').trim();
  const inner = /^[【[［〔〈《<＜(（「](.*)[】\]］〕〉》>＞)）」]$/u.exec(trimmed)?.[1];
  return (inner ?? trimmed).trim();
}
