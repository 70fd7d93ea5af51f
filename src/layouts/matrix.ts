import type { Layout } from './layout.ts';
import type { Frame } from './rows/frame.ts';
import { readRecordTable, recordFrame } from './rows/record-table.ts';

/** Several header rows, or several ratings, or indicators beside the initiative. */
export const matrix: Layout = {
  name: 'matrix',
  recognise: (view) => {
    const frame = recordFrame(view);
    const why = frame && reason(frame);
    return why ? { confidence: 0.9, why } : null;
  },
  read: readRecordTable,
};

function reason(frame: Frame): string | null {
  const keys = frame.columns.map((column) => column.concept?.key);
  if (frame.end - frame.first > 1) return `${frame.end - frame.first} header rows`;
  if (keys.filter((key) => key === 'rating').length > 1) return 'several rating columns';
  return keys.includes('indicator') || keys.includes('target')
    ? 'indicator columns beside the initiative'
    : null;
}
