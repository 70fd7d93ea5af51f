import { getHeapStatistics } from 'node:v8';

/** Memory that a byte of a text may take: twice what a text of many small cells was seen to take. */
const memoryAByte = 100;

/** Bytes of the largest input that surely fits in the memory which the engine allows; what runs out of it ends the whole run. */
export function mostInThisThread(): number {
  return getHeapStatistics().heap_size_limit / memoryAByte;
}
