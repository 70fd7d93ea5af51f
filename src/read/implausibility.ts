/** Kanji that public Japanese text uses most; they tell real words from accidents of a wrong encoding. */
const commonKanji = new Set(
  '一二三四五六七八九十百千万億兆円年度月日時分元令和平成昭市町村区都道府県民国部課室係局所署館園校場班長名氏' +
    '目標管理評価成果題項取組総計行革実施績達未完了中止継続順調予定以上今後方向性次改善見直検討画事業務政策' +
    '設備整推進支援保育児童福祉健康医療介護高齢者障害子教学習生涯社会文化財図書公体スポ税収納付金額算決' +
    '規模人員職数常勤嘱託再任用臨正副担当主幹補佐参与議監査選挙委農商工観光産経済振興労働雇建' +
    '土木路河川水下環境衛清掃資源循防災消救急危機安全交通心住宅都開発地域活動協自治連携相談流窓口' +
    '情報広聴統電技術研修企制契約庶秘法戸籍登録証明険際外男女共同青少家庭母父' +
    '私本来前期半初末始終間毎週回件割合率増減比較各新旧大小低多東西南北山田井林森石' +
    '何意識必要有無可能効的確認把握作提供利対関団企講座催加募集周知啓促基針' +
    '構想戦略指導維持適切点手段内容具説公表結由因析状況現在立出入受続申請届更強充拡運営費需' +
    '病院佐藤渡辺伊加高橋鈴岡松島野原崎谷江沢浜桜花美幸信恵義弘',
);

const cost = { common: 0, commonKanji: 0.5, kanji: 4, halfKana: 1, other: 6, wrong: 20 };

/** Signs that Japanese text may hold: accents, Greek, Cyrillic, ※ → ① ■, radicals, ㈱ ㎡, rare and compatibility kanji. */
const otherBlocks: readonly (readonly [number, number])[] = [
  [0x00a0, 0x017f],
  [0x0370, 0x045f],
  [0x2010, 0x27bf],
  [0x2e80, 0x2fdf],
  [0x3100, 0x4dbf],
  [0xf900, 0xfaff],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1faff],
  [0x20000, 0x3ffff],
];

/** Rates how unlike Japanese a decoded text is: 0 for kana and ASCII, much for signs that such texts do not hold. */
export function implausibility(text: string): number {
  let sum = 0;
  for (const sign of text) sum += signCost(sign);
  return sum;
}

function signCost(sign: string): number {
  const code = sign.codePointAt(0) ?? 0;
  if (code < 0x80) return code >= 0x20 || (code >= 9 && code <= 13) ? cost.common : cost.wrong;
  if (code >= 0x3000 && code < 0x3100) return cost.common;
  if (code >= 0xff00 && code < 0xff60) return cost.common;
  if (code >= 0x4e00 && code < 0xa000) return commonKanji.has(sign) ? cost.commonKanji : cost.kanji;
  if (code >= 0xff60 && code < 0xffa0) return cost.halfKana;
  return otherBlocks.some(([first, last]) => code >= first && code <= last)
    ? cost.other
    : cost.wrong;
}
