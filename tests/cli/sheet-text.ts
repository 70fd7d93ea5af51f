const sections = ['公園課', '河川課', '緑化推進課', '道路管理課'];
const departments = ['みどり部', '水辺部', '暮らし部', 'こども部', '産業部'];
const grades = ['A', 'B', 'C'];

/** A sheet of a town that does not exist; the number tells one from another. */
export function sheetText(number: number, initiatives = 2): string {
  const rows = Array.from({ length: initiatives }, (_, index) => row(number, index + 1));
  const department = departments[number % departments.length];
  return `## 令和${1 + (number % 6)}年度目標管理シート

### 【${department}】

【${department}長 青木 遥】

No.\t課名\t総計・行革・その他\t項目\t目標\t評価\t成果又は課題
${rows.join('\n')}
`;
}

function row(number: number, index: number): string {
  const section = sections[index % sections.length];
  const grade = grades[(number + index) % grades.length];
  return `${index}\t${section}\t総計\t花壇${number}-${index}の整備\t花壇を${index}か所ふやす。\t${grade}\t●花壇を${index}か所ふやした。`;
}
