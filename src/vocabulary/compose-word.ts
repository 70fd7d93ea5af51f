import type { ConceptKey } from './meaning.ts';

/** What stands before a word without changing what it means. */
const modifiers = [
  '主な',
  '主要な',
  '実際の',
  '今年度の',
  '今年度',
  '本年度の',
  '本年度',
  '当該年度の',
  '年度当初の',
  '当初の',
  '所管課の',
  '担当課の',
  '課の',
  '部局の',
  '部の',
  '局の',
  '所属の',
  '各課の',
  '取組に対する',
  '目標に対する',
  '達成に向けた',
  '上記の',
  '全体の',
];

/** What stands behind a word without changing what it means. */
const endings = [
  'の名称',
  'の名前',
  '等',
  'など',
  'の内容',
  'の概要',
  'の詳細',
  'の説明',
  'の状況',
  '欄',
  'の記述',
  '内容',
];

const connector = /及び|および|ならびに|並びに|又は|または|若しくは|・|\/|、|,|と|や/;

/** Words of the time after the year: what is to be done then is a next step. */
const nextYear =
  /^(?:次年度|翌年度|来年度|次期|次年|今後|将来)(?:以降|以後)?(?:への|へ|に向けた|に向けて|に向け|における|の)?(?:主な|具体的な)?(?:展開|取り?組み?|取り?組み?内容|対応|対応策|対策|方針|方向|方向性|予定|計画|改善|改善策|改善点|目標|進め方|見通し|考え方|展望|課題|課題と対応|事業展開|実施内容|実施予定|活かし方|反映|方策)?(?:案|等)?$/;

/** Words in front of 評価 that say who gives the grade, not what is graded. */
const evaluator =
  /^(?:学校関係者|関係者|外部|第三者|内部|所属長|課長|部長|局長|部局長|次長|市長|副市長|町長|本人|担当|担当者|担当課|担当部|所管|所管課|所管部|主管課|部局|各課|委員|委員会|審議会|市民|議会|事務局|統括|上司|職員|保護者|生徒|児童|教職員|校長|一次|二次|三次|1次|2次|3次|第1次|第2次|相互|事後|事前|中間期|年間|総括|全体|個別)(?:による|の)?(?:評価|評定|判定)(?:結果|区分)?$/;

/** 担当課, 所管部署名, 主管室 …: who is in charge. */
const inCharge =
  /^(?:担当|所管|主管|実施|推進|取組|関係|主担当|事業担当|事業所管|幹事)(?:課|室|係|g|グループ|班|チーム|所属|部署|部課|課室|課所|室課|課・係|課係|組織|機関|窓口)?(?:名|等|名等|等名)?(?:\([^()]*\))?$/;
/** 課・室名, 課・係, 施設・課名: kinds of units side by side. */
const units =
  /^(?:担当|所管|主管)?(?:(?:課|室|係|所|館|園|班|センター|グループ|チーム|施設|所属|機関)(?:名|等)?[・/、]){1,3}(?:課|室|係|所|館|園|班|センター|グループ|チーム|施設|所属|機関)(?:名|等|等名)?$/;
/** 主管課長名, 担当係長: a person, no section. */
const person =
  /^.{0,6}(?:部|局|課|室|係|所属|班|館|所|署|センター)長(?:名|氏名|等名)?(?:\([^()]*\))?$/;
const departmentInCharge =
  /^(?:担当|所管|主管|実施|推進|関係)?(?:部|局|部局|部等|部・局|部局等)(?:名|等|等名)?$/;

/** Reasons, grounds and the like say why, and no concept holds that. */
const reason = /^.{0,12}(?:の)?(?:理由|根拠|判断材料|判断理由|所見|講評)$/;

/** Values of an indicator, by what they end in. */
const values: readonly (readonly [part: RegExp, pattern: RegExp, ConceptKey])[] = [
  [/目標|計画/, /^.{0,10}(?:目標値|目標数値|計画値|目標水準|目標数量)$/, 'target'],
  [/値/, /^.{0,10}(?:実績値|実績数値|達成値|到達値|結果値)$/, 'actual'],
  [
    /値/,
    /^.{0,10}(?:基準値|現状値|当初値|現況値|初期値|前年度値|前年値|前年度実績値)$/,
    'baseline',
  ],
  [/指標/, /^.{0,10}(?:指標|指標名|指標の内容|指標名称|指標項目)$/, 'indicator'],
];

/**
 * Takes a folded word apart that no list knows: 取組状況及び成果, 主な取組実績等, 次年度への展開.
 * Every part must be known, down to the last character; null for anything else.
 */
export function composeWord(
  word: string,
  known: (word: string) => ConceptKey | undefined,
): ConceptKey | null {
  const whole = readPart(word, known);
  if (whole) return whole;
  const parts = word.split(connector);
  if (parts.length < 2 || parts.length > 4) return null;
  const keys = parts.map((part) => readPart(part, known));
  return keys.includes(null) ? null : leading(keys.filter((key) => key !== null));
}

/** Which of several parts decides: the future, else issues in front, else results, else the first. */
function leading(keys: readonly ConceptKey[]): ConceptKey | null {
  if (keys.includes('nextSteps') && keys[0] !== 'issues') return 'nextSteps';
  if (keys[0] === 'issues') return 'issues';
  if (keys.includes('outcomes')) return 'outcomes';
  return keys[0] ?? null;
}

function readPart(
  word: string,
  known: (word: string) => ConceptKey | undefined,
): ConceptKey | null {
  return known(word) ?? byPattern(word) ?? trimmed(word, known);
}

/** 重点事業の内容 tells what is done, 取組の状況 what came of it, 重点事業等 names it. */
const saysWhat = new Set(['の内容', 'の概要', 'の詳細', 'の説明', '内容']);
const saysResult = new Set(['の状況']);

function ofNamed(key: ConceptKey, ending: string): ConceptKey {
  if (saysResult.has(ending)) return 'outcomes';
  return saysWhat.has(ending) ? 'actions' : key;
}

/** What a word means by its form, with a part that it must have: looked for first, because long expressions are dear. */
const forms: readonly (readonly [part: RegExp, pattern: RegExp, ConceptKey])[] = [
  [/次年|翌年|来年|次期|今後|将来/, nextYear, 'nextSteps'],
  [/評価|評定|判定/, evaluator, 'rating'],
  [/長/, person, 'extra'],
  [/[部局]/, departmentInCharge, 'department'],
  [/担当|所管|主管|実施|推進|取組|関係|幹事/, inCharge, 'section'],
  [/[・/、]/, units, 'section'],
  [/理由|根拠|判断材料|所見|講評/, reason, 'extra'],
  ...values,
];

function byPattern(word: string): ConceptKey | null {
  return forms.find(([part, pattern]) => part.test(word) && pattern.test(word))?.[2] ?? null;
}

/** The word without one modifier or ending, if that is known. */
function trimmed(word: string, known: (word: string) => ConceptKey | undefined): ConceptKey | null {
  for (const modifier of modifiers) {
    const key = word.startsWith(modifier) ? known(word.slice(modifier.length)) : undefined;
    if (key) return key;
  }
  for (const ending of endings) {
    const key = word.endsWith(ending) ? known(word.slice(0, -ending.length)) : undefined;
    if (key) return key === 'initiative' || key === 'actions' ? ofNamed(key, ending) : key;
  }
  return null;
}
