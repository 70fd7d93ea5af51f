import type { Factor } from '../evidence.ts';
import type { Frame } from '../grid/frame.ts';
import { frameFactors, goesOn, isForm } from './flat-table.ts';
import type { Layout } from './layout.ts';
import { readRecordTable, recordFrame } from './record-table.ts';

/** Several header rows, or several ratings, or indicators beside the initiative. */
export const matrix: Layout = {
  name: 'matrix',
  recognise: (view) => {
    const frame = recordFrame(view);
    const sign = frame && signOf(frame);
    if (!frame || goesOn(frame, view) || isForm(view)) return null;
    return sign ? [...frameFactors(frame, view), sign] : null;
  },
  read: readRecordTable,
};

function signOf(frame: Frame): Factor | null {
  const rows = frame.end - frame.first;
  if (rows > 1) return { reason: 'header-rows', share: 1, values: { count: String(rows) } };
  const keys = frame.columns.map((column) => column.concept?.key);
  if (keys.filter((key) => key === 'rating').length > 1)
    return { reason: 'several-ratings', share: 1 };
  return keys.includes('indicator') || keys.includes('target')
    ? { reason: 'indicators-beside', share: 1 }
    : null;
}
