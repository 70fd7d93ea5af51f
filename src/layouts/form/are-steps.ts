import type { Cell } from '../../parse/document.ts';
import { headerText } from '../grid/cells.ts';

/** The steps of a cycle of management, as forms print them at their side. */
const cycles: readonly (readonly string[])[] = [
  ['P', 'D', 'C', 'A'],
  ['PLAN', 'DO', 'CHECK', 'ACTION'],
  ['計画', '実施', '評価', '改善'],
  ['計画', '実行', '検証', '改善'],
];

/**
 * True for the cells beside the labels of a form where they are steps of one cycle in their order, two or more: they name
 * parts of the form. A word of them by itself may mean anything.
 */
export function areSteps(groups: readonly (Cell | null)[]): boolean {
  const words = groups.flatMap((cell) =>
    cell ? headerText(cell).normalize('NFKC').toUpperCase() : [],
  );
  return cycles.some((cycle) => areInOrder(words, cycle));
}

/** Each step comes again only one behind the other, or where the cycle begins anew. */
function areInOrder(words: readonly string[], cycle: readonly string[]): boolean {
  const steps = words.map((word) => cycle.indexOf(word));
  const isNext = (step: number, i: number): boolean =>
    step >= 0 && (i === 0 || step === 0 || step >= (steps[i - 1] ?? 0));
  return new Set(steps).size > 1 && steps.every(isNext);
}
