const yearHeader =
  /^[(（]?(?:(?:令和|平成|昭和|[RHSＲＨＳ])?[\s　]*(?:元|[\d０-９]{1,4})[\s　]*年度?|[RHＲＨ][\d０-９元]{1,2})[)）]?[\s　]*(?:[(（]?(?:実績|目標|見込|計画|予定|決算|予算|実績値|目標値|[(（].*)[)）]?)?[\s　]*$/u;

/** True for a header that is a year and at most what stands for it there: `R4`, `令和4年度実績`, `2022（目標）`. */
export function isYearHeader(text: string): boolean {
  return yearHeader.test(text);
}
