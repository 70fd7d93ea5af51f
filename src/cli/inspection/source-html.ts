import { escapeHtml } from '../../emit/escape-html.ts';
import type { Inspection } from '../../inspect-sheets.ts';
import type { InspectionWords } from './inspection-words.ts';

type Part = Inspection['parts'][number];

/** The text line by line, each part in the colour of what became of it. */
export function sourceHtml(
  text: string,
  parts: readonly Part[],
  id: string,
  source: string,
  words: InspectionWords,
): string {
  const lines: string[] = [];
  let line = '';
  const endLine = () => {
    const number = lines.length + 1;
    lines.push(
      `<div class="line" id="${id}-line-${number}"><span class="number">${number}</span><code>${line}</code></div>`,
    );
    line = '';
  };
  for (const part of parts) {
    const pieces = text.slice(part.start, part.end).split(/\r\n|\r|\n/);
    for (const [at, piece] of pieces.entries()) {
      if (at > 0) endLine();
      if (piece !== '') line += span(piece, part, words);
    }
  }
  if (line !== '') endLine();
  const label = escapeHtml(`${words.source} ${source}`);
  return `<div class="source" role="region" tabindex="0" aria-label="${label}" lang="ja">${lines.join('\n')}</div>`;
}

function span(text: string, part: Part, words: InspectionWords): string {
  const [name, told] = becameOf(part, words);
  return `<span class="${name}" title="${escapeHtml(told)}">${escapeHtml(text)}</span>`;
}

/** The class that colours a part, and what it tells when it is pointed at. */
function becameOf({ share, field }: Part, words: InspectionWords): readonly [string, string] {
  if (field !== null) return ['field', words.fields(field)];
  if (share === null) return ['markup', words.parts.markup];
  if (share === 'field' || share === 'remainder') return [share, words.parts[share]];
  return ['decoration', words.decorations[share]];
}
