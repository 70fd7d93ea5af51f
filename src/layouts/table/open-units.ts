import { isUnitName } from '../../values/unit-name.ts';
import type { Column } from '../grid/frame.ts';
import { as, type Samples } from './settler.ts';

/** Header words that say which kind of unit stands below them: 担当課, 所属. */
const namesUnit = /[課室係班部局]|所属|グループ|チーム|組織|機関|窓口/u;
/** Words of who does it, which end as persons do: 担当者. */
const namesPerson = /者$/u;
/** Longer texts are no names. */
const longestName = 20;
const personName = /^[\p{Script=Han}々]{1,4}[\s　]+[\p{Script=Han}々ぁ-ゖァ-ヺー]{1,5}$/u;

/**
 * 担当, 実施, 担当者 say who without saying what unit: under sentences they name no section but what was done, which no
 * concept covers, and persons (two names apart by a space, or under 担当者 whatever names no unit) are kept as they are.
 * A word of a unit, and any cell that names one, leave the column what its header says.
 */
export function openUnits(columns: Column[], samples: (column: Column) => Samples): Column[] {
  return columns.map((column) => {
    if (column.concept?.key !== 'section' || namesUnit.test(column.word)) return column;
    const { texts } = samples(column);
    if (texts.length === 0 || texts.some(isUnitName)) return column;
    if (texts.filter(isSentence).length * 2 > texts.length) return { ...column, concept: null };
    const arePersons =
      namesPerson.test(column.word) || texts.every((text) => personName.test(text));
    return arePersons ? as(column, 'extra') : column;
  });
}

function isSentence(text: string): boolean {
  return /[。を]/u.test(text) || text.length > longestName;
}
