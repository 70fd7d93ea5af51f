import { expect, it } from 'vitest';
import { readText } from '../table/read-rows.ts';

const one = '１　花壇の手入れ\n目標：花を増やす。\n成果：花が増えた。\n';
const two = '２　水路の掃除\n目標：泥を上げる。\n成果：泥が減った。\n';
const read = (text: string) => readText(`令和5年度　みどり部　運営目標\n\n${text}`);

it.each(['（注）年度末の数である。', '令和６年５月作成', 'この資料は年に一度作ります。'])(
  'one paragraph more behind the last initiative is none of its text: %s',
  (tail) => {
    const { records, remainder } = read(`${one}\n${two}\n${tail}\n`);
    expect(records.map(({ outcomes }) => outcomes)).toEqual([['花が増えた。'], ['泥が減った。']]);
    expect(remainder).toEqual([tail]);
  },
);

it('where another text goes on in a further paragraph, that of the last may as well', () => {
  const { records } = read(`${one}\n来年も植える。\n\n${two}\nよそにも広げる。\n`);
  expect(records.map(({ outcomes }) => outcomes)).toEqual([
    ['花が増えた。', '来年も植える。'],
    ['泥が減った。', 'よそにも広げる。'],
  ]);
});

it('further items belong to the list above them', () => {
  const { records } = read(
    `${one}\n２　水路の掃除\n目標：泥を上げる。\n成果：次のとおり。\n\n・北の水路\n\n・南の水路\n`,
  );
  expect(records[1]?.outcomes).toEqual(['次のとおり。', '北の水路', '南の水路']);
});

it('who is to be asked is no section of the last initiative, where no other label begins a paragraph', () => {
  const { records, sheets } = read(`${one}\n${two}\n担当：みどり総務課\n`);
  expect(records[1]).not.toHaveProperty('section');
  expect(sheets[0]?.metadata).toMatchObject([{ label: '担当', value: 'みどり総務課' }]);
});

it('a section behind labels that begin paragraphs is that of its initiative', () => {
  const { records } = read(
    '重点目標1 花壇\n\n【目標】\n花を増やす。\n\n【成果】\n花が増えた。\n\n【担当】\n花壇課\n',
  );
  expect(records).toMatchObject([{ section: '花壇課', outcomes: ['花が増えた。'] }]);
});
