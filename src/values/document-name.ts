const documentName =
  /(?:書|シート|表|票|一覧|結果|方針|計画|目標|報告|評価|状況|取組|版|編|概要|まとめ|プラン|プログラム|宣言|約束)(?:[(（][^()（）]*[)）])?$/u;

/** True for a text that ends in a word for a document, what stands behind it in brackets set aside. */
export function isDocumentName(text: string): boolean {
  return documentName.test(text);
}
