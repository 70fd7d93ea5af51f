import type { OpenedKind } from '../read/file-kind.ts';
import type { Opener } from './opener.ts';

/** Every kind of file that is no text, and who opens it; loaded when the first file of its kind is met. */
export const openers: Readonly<Partial<Record<OpenedKind, () => Promise<Opener>>>> = {
  workbook: async () => (await import('./workbook/open-workbook.ts')).openWorkbook,
  word: async () => (await import('./word/open-word.ts')).openWord,
  odf: async () => (await import('./odf/open-odf.ts')).openOdf,
  pdf: async () => (await import('./pdf/open-pdf.ts')).openPdf,
};
