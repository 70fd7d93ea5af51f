import type { Random } from './random.ts';
import type { Tokens } from './tokens.ts';

/** A text and the words by which it is found again. */
export interface Text {
  readonly text: string;
  readonly tokens: readonly string[];
}

/** What a text speaks of. */
export type Topic =
  | 'goals'
  | 'actions'
  | 'outcomes'
  | 'issues'
  | 'nextSteps'
  | 'title'
  | 'mission'
  | 'any';

// {T} becomes a made-up name, {N} three digits that occur once, {n} any small number.
const sentences: Readonly<Record<Topic, readonly string[]>> = {
  goals: [
    '{T}地区の待ち時間を{n}分以内にする。',
    '{T}線の利用者を1日{n}人増やす。',
    '{T}公園の遊具{n}基を新しくする。',
    '{T}通りの空き店舗を{n}件減らす。',
    '{T}講座の修了者を{n}人とする。',
    '{T}地区の加入率を{n}％に引き上げる。',
    '{T}小学校区で訓練を{n}回行う。',
    '{T}センターの相談を年{n}件受ける。',
    '{T}団地の見守り協定を{n}者と結ぶ。',
    '{T}川の水質を基準の半分以下に保つ。',
  ],
  actions: [
    '{T}商店会と月{n}回の打合せを開く。',
    '{T}地区の全戸にちらしを配る。',
    '{T}駅前に案内係を{n}人置く。',
    '{T}公園で住民と花苗を植える。',
    '{T}中学校で出前講座を開く。',
    '{T}橋の部品を取り替える。',
    '{T}通りの街灯をLEDに替える。',
    '{T}団体と役割を分け合う協定を結ぶ。',
    '目標を{T}地区の住民と分かち合う。',
    '評価の結果を{T}広場で掲示する。',
  ],
  outcomes: [
    '{T}地区の待ち時間は{n}分になった。',
    '{T}公園の遊具{n}基を新しくした。',
    '{T}講座を{n}回開き、延べ{n}人が学んだ。',
    '{T}通りに{n}件の出店があった。',
    '{T}団地では{n}者と協定を結んだ。',
    '{T}橋の工事は{n}か月早く終えた。',
    '{T}線の利用者は前年から{n}％伸びた。',
    '目標を上回る{n}人が{T}健診を受けた。',
    '{T}小学校区の訓練には{n}世帯が加わった。',
    '{T}川の清掃は雨で{n}回取りやめた。',
  ],
  issues: [
    '{T}地区では担い手が足りない。',
    '{T}通りの駐車場が手狭である。',
    '{T}講座は平日の夜に人が集まらない。',
    '{T}団地の高齢化が進んでいる。',
    '{T}橋の協議に日数がかかる。',
    '{T}センターの予約が取りにくい。',
    '課題は{T}地区の人手である。',
    '{T}線の運賃の見直しが要る。',
  ],
  nextSteps: [
    '{T}地区のほか{n}地区に広げる。',
    '{T}講座を土曜にも開く。',
    '{T}通りで社会実験を続ける。',
    '{T}団地の協定先を増やす。',
    '{T}橋の設計を次の年度に終える。',
    '{T}センターの予約を電子化する。',
    '{T}大学の学生に協力を求める。',
    '{T}線の便数を見直す。',
  ],
  title: [
    '{T}駅前広場の整備',
    '{T}通りのにぎわいづくり',
    '{T}川の水辺の再生',
    '{T}団地の見守りの輪',
    '{T}バスの運行の見直し',
    '{T}まつりの開催',
    '{T}地区の防災力の向上',
    '{T}橋の耐震補強',
    '{T}健診の受診の呼びかけ',
    '書かない{T}窓口の開設',
    '{T}米の販路の拡大',
    '{T}古道を歩く観光の推進',
    '子育て世帯を支える{T}ひろばの運営',
    '{T}公共施設の省エネルギー化',
    '{T}地区の空き家の活用',
    '地域で学ぶ{T}カレッジの充実',
    '新しい{T}診療所',
    '{T}交流センター',
    '{T}駅前の駐輪場',
    '{T}計画の目標の見直し',
    '{T}評価の仕組みづくり',
    '{T}地区の課題の解決',
    '{T}部会の運営',
  ],
  mission: [
    '{T}のまちに暮らす人の安心を守る。',
    '{T}川の恵みを次の世代へ引き継ぐ。',
    '{T}の丘に人が集う場をつくる。',
    '{T}通りの商いを支え、働く場を増やす。',
    '職員が{T}の現場に足を運び、すぐに応える。',
    '{T}の子どもが自分の歩幅で学べる環境を整える。',
  ],
  any: [
    '{T}地区の皆さんと一緒に歩みます。',
    '朝の{T}広場から声を集めます。',
    '{T}の語り部が案内を務める。',
    '{T}農園の野菜を味わってください。',
    '{T}高校の生徒が絵を描いた。',
    '{T}寺の鐘が始まりの合図である。',
  ],
};

/** Texts without a verb, as they stand behind a label: short ones. */
const nouns: Readonly<
  Record<'goals' | 'actions' | 'outcomes' | 'issues' | 'nextSteps', readonly string[]>
> = {
  goals: [
    '{N}人以上',
    '{N}分以内',
    '{T}地区の加入率{n}％',
    '年{N}件',
    '{T}橋の補強率{n}％',
    '{N}か所',
  ],
  actions: ['{T}家庭への訪問', '{T}会議の開催', '{T}の絵地図の配布', '{T}店への聞き取り'],
  outcomes: ['{N}人', '{T}地区の加入率{n}％', '{N}件（前年{n}件）', '{T}会議{n}回', '{N}か所'],
  issues: ['{T}地区の人手', '{T}の費用の増加', '{T}の担い手の確保'],
  nextSteps: ['{T}地区で継続', '{T}の取組を拡充', '{T}方式へ見直し'],
};

const beginnings: readonly string[] = [
  '{T}地区の住民や事業者と意見を交わしながら、',
  '{T}通りの商店会や学校と力を合わせ、',
  '年度の初めに{T}団体へ聞き取りを行ったうえで、',
  '{T}センターを拠点として、',
];

const middles: readonly string[] = [
  '案内の言葉や掲示を見直して誰にとっても分かりやすいものとし、',
  '高齢の方にも若い世代にも届くように知らせる手立てを増やし、',
  '限られた人手と財源を無駄なく生かせる進め方に改め、',
  '現場で働く人の声を計画の早い時期から取り入れ、',
];

const endings: Readonly<Record<Topic, readonly string[]>> = {
  goals: ['{T}の仕組みを{n}か所に広げる。', '{T}の満足度を{n}％以上とする。'],
  actions: ['{T}の手引きを作って全戸に配る。', '{T}の相談日を月{n}回設ける。'],
  outcomes: ['{T}の仕組みを{n}か所に広げた。', '{T}の満足度は{n}％となった。'],
  issues: ['{T}の体制を整えることが求められる。', '{T}の費用を抑えることが欠かせない。'],
  nextSteps: ['{T}の取組を周りの地区へ広げていく。', '{T}の進め方を関係する団体と改める。'],
  title: ['{T}を整える取組'],
  mission: ['{T}のまちを次の世代へ引き継ぐ。', '{T}に暮らす人の安心を守る。'],
  any: ['{T}の日々の様子をお伝えします。', '{T}の輪を広げていきます。'],
};

/** A sentence of one line. */
export function sentence(random: Random, tokens: Tokens, topic: Topic): Text {
  return fill(random.pick(sentences[topic]), random, tokens);
}

/** Sentences that do not repeat one another. */
export function differentSentences(
  random: Random,
  tokens: Tokens,
  topic: Topic,
  count: number,
): Text[] {
  return random
    .shuffle(random.some(sentences[topic], count))
    .map((one) => fill(one, random, tokens));
}

/** A few words, as stand behind a label. */
export function noun(random: Random, tokens: Tokens, topic: keyof typeof nouns): Text {
  return fill(random.pick(nouns[topic]), random, tokens);
}

/** A sentence of 70 to 120 characters, with a word to be found by at both ends. */
export function longSentence(random: Random, tokens: Tokens, topic: Topic): Text {
  const parts = [
    random.pick(beginnings),
    ...random.some(middles, random.int(1, 2)),
    random.pick(endings[topic]),
  ];
  return fill(parts.join(''), random, tokens);
}

/** Fills a template: `{T}` a made-up name, `{N}` three digits that occur once, `{n}` a small number. */
export function fill(template: string, random: Random, tokens: Tokens): Text {
  const used: string[] = [];
  const text = template.replace(/\{([TNn])\}/g, (_, kind: string) => {
    if (kind === 'n') return String(random.int(2, 98));
    const token = kind === 'T' ? tokens.word() : tokens.number();
    used.push(token);
    return token;
  });
  return { text, tokens: used };
}
