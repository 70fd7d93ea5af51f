import { fill, sentence } from '../words/sentences.ts';
import type { Source } from './bodies.ts';
import type { Block } from './model.ts';
import type { Setting } from './setting.ts';

// {d} is the kind of the department: 部, 局.
const known: readonly string[] = [
  '{d}の使命',
  '基本方針',
  '基本姿勢',
  '{d}の役割',
  '{d}の基本方針',
];
const rare: readonly string[] = ['{d}の使命・目標に関する認識', '組織の使命', '部局の役割・使命'];
const unlisted: readonly string[] = ['現状', '{d}を取り巻く状況', '{d}長からのメッセージ'];
const counts: readonly (readonly [label: string, value: string])[] = [
  ['職員数', '{N}人'],
  ['予算規模', '{N}千円'],
];

/** Labels of a department in front of its initiatives. */
export function makeBlocks(source: Source, { block }: Setting, name: string): Block[] {
  const { random, tokens } = source;
  const kind = name.slice(-1);
  const words = [
    ...random.some(known, random.int(0, 2)),
    ...(random.chance(0.15) ? [random.pick(rare)] : []),
  ];
  const mission = (label: string, worth: Block['worth']): Block => ({
    label: label.replace('{d}', kind),
    text: sentence(random, tokens, 'mission'),
    worth,
  });
  const texts = words.map((label) => mission(label, 'pair'));
  const goal = random.chance(0.2) ? [mission('{d}の目標', 'goal')] : [];
  const others = random.chance(0.15) ? [mission(random.pick(unlisted), 'kept')] : [];
  const numbers =
    block === 'colon' && random.chance(0.5)
      ? counts.map(
          ([label, value]): Block => ({ label, text: fill(value, random, tokens), worth: 'pair' }),
        )
      : [];
  return [...numbers, ...goal, ...texts, ...others];
}

const closings: readonly string[] = [
  '部全体の総括',
  '自己評価（運営方針全体）',
  '運営方針全体の自己評価',
  '部局全体の総括',
];

/** What is said of the whole sheet behind its last initiative. */
export function makeClosing({ random, tokens }: Source, { block }: Setting): Block[] {
  if (!random.chance(0.25)) return [];
  const label = block === 'heading' && random.chance(0.4) ? '総括' : random.pick(closings);
  return [
    {
      label,
      text: sentence(random, tokens, 'any'),
      worth: block === 'as labels' ? 'last' : 'kept',
    },
  ];
}
