import { describe, expect, it } from 'vitest';
import { parseSheets } from '../../../src/parse-sheets.ts';

const initiative = (no: number, ...lines: readonly string[]) =>
  [`■重点課題${no}　花壇${no}`, '目標：', '- 花を植える。', '取組内容：', ...lines, ''].join('\n');

/** The actions of each initiative, and what is kept of it in extra. */
function readActions(...initiatives: readonly string[]) {
  const text = `令和5年度 目標管理シート\n\n総務部\n\n${initiatives.join('\n')}`;
  const { sheets, messages } = parseSheets(text, { source: 'sheet.txt' });
  return {
    read: sheets.flatMap(({ records }) =>
      records.map(({ actions, extra }) => [
        actions.map((action) => action.text),
        extra.map(({ label, value }) => `${label}=${value}`),
      ]),
    ),
    told: messages.map(({ ruleId }) => ruleId),
  };
}

describe('an unknown label and its text right below a list', () => {
  it('are an entry of their own where they stand so in several initiatives', () => {
    const lines = ['- 苗を育てる。', '関わる人：花の会です。'];
    expect(readActions(initiative(1, ...lines), initiative(2, ...lines))).toEqual({
      read: [
        [['苗を育てる。'], ['関わる人=花の会です。']],
        [['苗を育てる。'], ['関わる人=花の会です。']],
      ],
      told: ['unknown-header', 'unknown-header'],
    });
  });

  it.each([
    ['once', ['- 苗を育てる。', '関わる人：花の会です。'], ['- 苗を育てる。']],
    ['further in', ['- 苗を育てる。', '  関わる人：花の会です。'], null],
    ['between items', ['- 苗を育てる。', '関わる人：花の会です。', '- 種をまく。'], null],
  ])('are text of the item where they stand %s', (_where, first, second) => {
    const { read } = readActions(initiative(1, ...first), initiative(2, ...(second ?? first)));
    expect(read[0]?.[0]).toContain('関わる人：花の会です。');
    expect(read[0]?.[1]).toEqual([]);
  });
});
