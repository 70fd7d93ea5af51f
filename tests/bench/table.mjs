/** A Markdown table; numbers stand right. */
export function table(headers, rows) {
  const right = headers.map((_, column) => rows.every((row) => /^[\d–]/.test(row[column])));
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(headers), line(right.map((is) => (is ? '---:' : '---'))), ...rows.map(line)].join(
    '\n',
  );
}

export const seconds = (value) => `${value.toFixed(2)} s`;
export const times = (value) => `${value.toFixed(2)} ×`;
export const megabytes = (value) => (value > 0 ? `${Math.round(value)} MB` : '–');
