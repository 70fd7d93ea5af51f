import type { Family } from './generated/sample.ts';
import { tables } from './tables/tables.ts';

/** Every kind of documents that is generated. */
export const families: readonly Family[] = [tables];
