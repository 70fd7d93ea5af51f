/**
 * Keeps a spreadsheet from running text as a formula: a line that begins like one gets an apostrophe in front.
 * Amounts (`-1.0`, `-5件`, `+3.2%`) and a lone dash are no formulas and stay as they are.
 */
export function disarm(text: string): string {
  return text
    .split('\n')
    .map((line) => (formula.test(line) && !harmless.test(line) ? `'${line}` : line))
    .join('\n');
}

/** Full-width signs count too; a tab or carriage return is dropped by some programs, which exposes what follows. */
const formula = /^(?:[\t\r]|\s*[=+\-@＝＋－＠])/;

/** A dash alone, or a signed number with at most a unit: nothing in it can name a cell, a function or a program. */
const harmless =
  /^(?:[-－]|[-+－＋][\d０-９][\d０-９,，.．]*(?:\p{Script=Han}|[\p{Script=Kana}ー%％㎡])*)$/u;
