import type { Random } from '../generated/random.ts';
import type { Words } from '../generated/words.ts';
import { type Maker, phraseCell } from './make-cell.ts';
import type { Department, Model, Text, Title } from './model.ts';
import * as phrases from './phrases.ts';
import {
  departmentNames,
  gradeSets,
  municipalities,
  people,
  sheetNames,
  years,
} from './sheet-words.ts';
import type { Ability } from './syntaxes/syntax.ts';

/** A file without columns and rows, which its layout makes. */
export function makeModel(
  random: Random,
  words: Words,
  ability: Ability,
): { model: Model; maker: Maker } {
  const grades = random.pick(gradeSets);
  const numbering = random.between(0, 99);
  const maker: Maker = { random, words, ability, grades, numbering };
  const count = random.weigh([
    [65, 1],
    [25, 2],
    [10, 3],
  ] as const);
  const names = random.shuffle(departmentNames).slice(0, count);
  const persons = random.shuffle(people);
  const headed = random.chance(0.8);
  const departments = names.map((name, i) =>
    makeDepartment(name, headed ? (persons[i] ?? null) : null, maker),
  );
  if (count === 1 && random.chance(0.15))
    Object.assign(departments[0] ?? {}, { name: null, person: null });
  const legend = grades.meanings.length > 0 && random.chance(0.2);
  const notation = random.weigh([
    [50, 'bracket'],
    [15, 'bracketHeading'],
    [12, 'line'],
    [12, 'headingAndHead'],
    [11, 'headingAndLabel'],
  ] as const);
  const factLines = random.chance(0.3);
  const title = makeTitle(random);
  return { model: { title, departments, grades, notation, factLines, legend }, maker };
}

function makeDepartment(name: string, person: string | null, maker: Maker): Department {
  const { random } = maker;
  const text = (list: readonly string[], share: number): Text | null => {
    if (!random.chance(share)) return null;
    const cell = phraseCell(list, maker);
    return { text: cell.lines[0]?.text ?? '', words: cell.words };
  };
  return {
    name,
    person,
    municipalGoal: text(phrases.municipalGoals, 0.3),
    departmentGoal: text(phrases.departmentGoals, 0.5),
    staff: random.chance(0.5) ? random.between(3, 240) : null,
    thousandYen: random.chance(0.5) ? random.between(1200, 4_000_000) : null,
    columns: [],
    rows: [],
  };
}

function makeTitle(random: Random): Title {
  const year = random.pick(years);
  const name = random.pick(sheetNames);
  const town = random.pick(municipalities);
  const titled = (text: string, municipality: string | null): Title => ({
    text,
    year: year.year,
    labels: year.labels,
    municipalities: [municipality],
    rules: [],
    token: /^(?:令和|平成)[元\d]+年度$/u.test(year.printed) ? year.printed : null,
  });
  return random.weigh([
    [50, titled(`${year.printed} ${name}`, null)],
    [20, titled(`${year.printed}${name}`, null)],
    [10, titled(`${town} ${year.printed} ${name}`, town)],
    [5, titled(`${year.printed} ${town} ${name}`, town)],
    [
      3,
      {
        ...titled(`${year.printed} ${town}${random.pick(['目標管理シート', '組織目標'])}`, town),
        municipalities: [town, null],
      },
    ],
    [6, twoYears(random)],
    [2, unreadYear(random)],
    [
      6,
      {
        ...titled(
          `${town}の${random.pick(['組織目標', '重点課題と目標', '行革実行プログラム'])}`,
          town,
        ),
        ...withoutYear,
        municipalities: [town, null],
      },
    ],
  ] as const);
}

/** Two years of which none is marked, or one that cannot be read: null, and told. */
function unreadYear(random: Random): Title {
  const text = random.pick([
    '令和5年度・令和6年度 目標管理シート',
    '令和〓年度 目標管理シート',
    '平成29年度・平成30年度 組織目標',
  ]);
  return { text, municipalities: [null], rules: ['unread-year'], ...withoutYear };
}

const withoutYear = { year: null, labels: [null], token: null } as const;

/** The year that is the object counts, not that of the report. */
function twoYears(random: Random): Title {
  const [object, year, later] = random.pick([
    ['令和3年度', 2021, '令和4年度'],
    ['令和2年度', 2020, '令和3年度'],
    ['平成29年度', 2017, '平成30年度'],
  ] as const);
  const end = random.pick(['実績', '実施分', '事業対象', '決算']);
  const name = random.pick(['事務事業評価シート', '点検・評価報告書', '施策評価表']);
  return {
    text: `${later} ${name}（${object}${end}）`,
    year,
    labels: [object],
    municipalities: [null],
    rules: [],
    token: null,
  };
}
