const sections = [
  '市民窓口課',
  '子育て支援課',
  '環境保全課',
  '防災安全課',
  '図書館',
  '学校教育課',
  '道路管理課',
  '健康増進室',
  '産業振興課',
  '情報政策課',
  '文化財センター',
  '納税係',
];
const subjects = [
  '窓口の混雑緩和',
  '相談体制の充実',
  '雨水対策の推進',
  '公園の適正管理',
  '自転車利用環境の整備',
  '防災訓練の実施',
  '蔵書の更新',
  '学習支援の拡充',
  '空き家対策',
  '検診受診率の向上',
  '商店街の活性化',
  '電子申請の導入',
  '収納率の向上',
  '地域交流の促進',
];
const means = [
  '関係団体と協議し',
  '実施計画を見直し',
  '研修を年間を通じて行い',
  '広報紙とホームページで周知し',
  '先進自治体の事例を調べ',
  '利用者の意見を聞き',
  '庁内の連携を深め',
  '予算の範囲で順次',
];
const ends = [
  '改善を図る。',
  '件数を増やす。',
  '満足度を高める。',
  '待ち時間を短くする。',
  '効率化を進める。',
  '参加者を募る。',
  '体制を整える。',
  '周知に努める。',
];
const results = [
  '目標を上回る参加を得た。',
  '予定どおり完了した。',
  '一部は次年度に繰り越した。',
  '利用者から好評を得た。',
  '課題が明らかになった。',
  '計画を前倒しして実施した。',
];

function plan(random) {
  return `${random.pick(subjects)}に向け、${random.pick(means)}、${random.between(2, 90)}件を目安に${random.pick(ends)}`;
}

function result(random) {
  return `${random.pick(subjects)}について、${random.pick(means)}、${random.between(100, 9999)}人が利用し、${random.pick(results)}`;
}

function list(random, make, count) {
  return Array.from({ length: count }, () => make(random));
}

/** One initiative as a city would print it; every text is one line without marks. */
export function createInitiative(random, no) {
  return {
    no: String(no),
    section: random.pick(sections),
    category: random.pick(['総計', '行革', 'その他']),
    initiative: `${random.pick(subjects)}（第${random.between(1, 40)}期）`,
    goals: list(random, plan, random.between(1, 3)),
    rating: random.pick(['A', 'B', 'C']),
    outcomes: list(random, result, random.between(1, 4)),
  };
}
