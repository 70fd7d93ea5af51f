import { describe, expect, it } from 'vitest';
import { parseSheets } from '../../../src/parse-sheets.ts';

/** The unknown labels of each initiative and their texts. */
function extraOf(text: string): string[][] {
  const { sheets } = parseSheets(text, { source: 'sheet.md' });
  return sheets.flatMap(({ records }) =>
    records.map(({ extra }) => extra.map(({ label, value }) => `${label}=${value}`)),
  );
}

const title = '# 令和5年度 目標管理シート\n\n【みどり部長 青柳 恵】\n\n';

describe('an unknown label is told from the text above', () => {
  it('in bold in front of its text, where it comes again among known ones alone in bold', () => {
    const entry = (name: string, promise: string): string =>
      `**${name}**\n\n**目標**\n\n花を植える。\n\n**市民への約束**　${promise}\n\n**今後の方針**\n\n広げる。\n\n`;
    const text = `${title}### 重点取組\n\n${entry('花壇の手入れ', '苗を絶やしません。')}${entry('水路の清掃', '水を澄ませます。')}`;
    expect(extraOf(text)).toEqual([
      ['市民への約束=苗を絶やしません。'],
      ['市民への約束=水を澄ませます。'],
    ]);
  });

  it('before a gap on a line of pairs, where hints stand behind the known ones', () => {
    const entry = (name: string, lead: string): string =>
      `事業名：${name}\n目標（何を、どこまで）　待ち時間を20分とする　　　推進役　${lead}　　　取組（どのように）　順を掲げる\n評価　B　　　今後の取組　広げる\n\n`;
    expect(extraOf(title + entry('窓口の案内', '窓口の班長') + entry('証明書', '―'))).toEqual([
      ['推進役=窓口の班長'],
      ['推進役=―'],
    ]);
  });
});
