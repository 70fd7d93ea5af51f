/** Commands by which TeX prints the signs that grade; what recognises formulas writes them for ○ and △. */
const signs: Readonly<Record<string, string>> = {
  bigcirc: '○',
  circ: '○',
  Circle: '○',
  medcirc: '○',
  ocircle: '○',
  circledcirc: '◎',
  odot: '◎',
  bigodot: '◎',
  triangle: '△',
  triangleup: '△',
  vartriangle: '△',
  bigtriangleup: '△',
  Delta: '△',
  blacktriangle: '▲',
  times: '×',
  bullet: '●',
  CIRCLE: '●',
  star: '☆',
  bigstar: '★',
};
const group = /\\(?:text|textbf|textrm|mathrm|mathbf|mathsf|mathit|boxed) ?\{([^{}]{0,20})\}/g;
const circled = /\\textcircled ?\{?(\d{1,2})\}?/g;
const command = /\\([A-Za-z]{2,16})(?![A-Za-z])/g;
const delimiters = /\$|\\[()]/g;

/** Writes TeX for a sign, a letter or a number as that: `$\bigcirc$` → `○`, `$\mathrm{A}$` → `A`. */
export function readTexSigns(text: string): string {
  if (!/[\\$]/.test(text)) return text;
  const plain = text
    .replace(group, '$1')
    .replace(circled, (whole, digits: string) => circledNumber(Number(digits)) ?? whole)
    .replace(command, (whole, name: string) => signs[name] ?? whole);
  return plain.replace(delimiters, '').trim();
}

function circledNumber(value: number): string | null {
  return value >= 1 && value <= 20 ? String.fromCharCode(0x245f + value) : null;
}
