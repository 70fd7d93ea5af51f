import type { Cell, Line } from '../model.ts';

/** The cell as HTML, as tab and pipe tables hold it as well. */
export function markup({ lines, shape }: Cell, encode: (text: string) => string): string {
  const print = ({ marker, text }: Line): string => (marker ?? '') + encode(text);
  if (shape === 'list' && lines.length > 0)
    return `<ul style="list-style-type: none">${items(lines, print)}</ul>`;
  if (shape === 'paragraphs' && lines.length > 0)
    return lines.map((line) => `<p>${print(line)}</p>`).join(' ');
  const between = { run: ' ', lines: '\n' }[shape as string] ?? '<br>';
  return lines.map(print).join(between);
}

/** List items; those of level 1 stand in a list inside the item above. */
function items(lines: readonly Line[], print: (line: Line) => string): string {
  return lines
    .map((line, i) => {
      const opens = line.level > (lines[i - 1]?.level ?? 0) ? '<ul>' : '';
      const next = lines[i + 1]?.level ?? 0;
      const end = next > line.level ? '' : `</li>${'</ul></li>'.repeat(line.level - next)}`;
      return `${opens}<li>${print(line)}${end}`;
    })
    .join('');
}
