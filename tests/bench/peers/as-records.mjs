const fields = new Map([
  ['No.', 'no'],
  ['課名', 'section'],
  ['総計・行革・その他', 'category'],
  ['項目', 'initiative'],
  ['目標', 'goals'],
  ['評価', 'rating'],
  ['成果又は課題', 'outcomes'],
]);
const lists = ['goals', 'outcomes'];

/** The rows of one flat table, its header first and every cell a list of texts, as records. */
export function asRecords([header = [], ...rows]) {
  const keys = header.map((cell) => fields.get(cell.join('')));
  if (!keys.includes('initiative')) return [];
  return rows.map((cells) =>
    Object.fromEntries(
      keys.map((key, column) => {
        const texts = cells[column] ?? [];
        return [key, lists.includes(key) ? texts : texts.join(' ')];
      }),
    ),
  );
}
