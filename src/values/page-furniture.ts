/** Lines that belong to the page, not to the sheet. */
const patterns: readonly RegExp[] = [
  /^[-‐−–—―－(（<〈\s　]*(?:p\.?|page|ページ|頁)?[\s　]*[\d０-９]{1,4}[\s　]*(?:[/／][\s　]*[\d０-９]{1,4})?[\s　]*(?:ページ|頁)?[-‐−–—―－)）>〉:\s　]*$/,
  /^(?:page|ページ)[\s　]*[\d０-９]{1,4}[\s　]*(?:of|\/|／)?[\s　]*[\d０-９]*[\s　]*[:：]?$/,
  /^[\s　]*(?:ページ番号|ページID|記事ID|更新日|最終更新日|掲載日|公開日|登録日|ページ更新日)[\s　]*[:：]?[\s　]*[\d０-９].{0,40}$/,
  /^番号[\s　]*[:：]?[\s　]*[\d０-９]{5,}$/,
  /^(?:最終)?(?:更新日|掲載日|公開日|登録日)[\s　]*[:：]?[\s　]*(?:令和|平成|R|H)?.{1,24}日?$/,
  /^(?:印刷用ページ(?:を開く|を表示する)?|印刷する|印刷|本文へ(?:移動)?|ページの先頭へ(?:戻る)?|トップへ戻る|先頭へ戻る|ページトップへ?|このページのトップへ|前のページへ戻る|文字サイズ.{0,12}|サイトマップ|メニュー|ここから本文です。?|ここまで本文です。?|本文ここから|本文ここまで)$/,
  /^(?:トップページ|ホーム|TOP|HOME|現在の位置|現在地|現在位置|あしあと)[\s　]*[:：>＞›»].{1,200}$/,
  /^[(（]?(?:次(?:の)?(?:ページ|頁)[へに](?:続く|つづく)|前(?:の)?(?:ページ|頁)(?:から|より)の?(?:続き|つづき))[)）]?$/,
  /^[-=_*─━―‐…・.\s　]{3,}$/,
];

/** All in one: every line is asked, and few begin like any of them. */
const anyPattern = new RegExp(patterns.map(({ source }) => source).join('|'), 'i');

/** True for page numbers, update dates, breadcrumbs, print links and rules. */
export function isPageFurniture(text: string): boolean {
  return text.length <= 220 && anyPattern.test(text.trim());
}
