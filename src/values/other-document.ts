const names =
  /(?:質疑応答|質問と回答|議事録|会議録|議事要旨|議事概要|説明会|研修会?|講演会?|募集要項|実施要項|要綱|要領|規程|規則|条例|マニュアル|手引き?)$/u;

/** True for what a document that speaks of goal sheets but is none is called: 目標設定の手引. */
export function isOtherDocument(title: string): boolean {
  return names.test(title);
}
