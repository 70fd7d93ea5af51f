import { describe, expect, it } from 'vitest';
import { type Conversion, failure } from '../../src/cli/conversion.ts';
import { filesATask, taskQueue } from '../../src/cli/task-queue.ts';
import type { Errand } from '../../src/cli/worker.ts';
import { fileMessage } from '../../src/messages/file-message.ts';

const errand = (source: string): Errand => ({ source, path: `/${source}` });

/** A conversion that names its input. */
const converted = ({ source }: Errand): Conversion =>
  failure('converted', fileMessage('no-sheet', { path: source }));

const names = (conversions: readonly Conversion[]) =>
  conversions.map(({ state, messages }) => `${state} ${messages[0]?.values.path ?? ''}`.trim());

describe('a queue of tasks', () => {
  it('gives each errand its own conversion, small ones together', async () => {
    const tasks: number[] = [];
    const queue = taskQueue(2, async (errands) => {
      tasks.push(errands.length);
      return errands.map(converted);
    });
    const sources = Array.from({ length: 20 }, (_, at) => `${at}.txt`);
    const conversions = await Promise.all(sources.map((source) => queue(errand(source), 10)));
    expect(names(conversions)).toEqual(sources.map((source) => `converted ${source}`));
    expect(tasks.reduce((sum, count) => sum + count, 0)).toBe(20);
    expect(Math.max(...tasks)).toBe(filesATask);
  });

  it('hands a large file over alone, and never more tasks at once than it may', async () => {
    let running = 0;
    let most = 0;
    const sizes: number[] = [];
    const queue = taskQueue(2, async (errands) => {
      sizes.push(errands.length);
      running++;
      most = Math.max(most, running);
      await new Promise((resolve) => setImmediate(resolve));
      running--;
      return errands.map(converted);
    });
    await Promise.all(['a', 'b', 'c', 'd', 'e'].map((source) => queue(errand(source), 5_000_000)));
    expect(sizes).toEqual([1, 1, 1, 1, 1]);
    expect(most).toBe(2);
  });

  it('loses no file but the one that kills its worker', async () => {
    const queue = taskQueue(1, async (errands) => {
      if (errands.some(({ source }) => source === 'deadly')) throw new Error('out of memory');
      return errands.map(converted);
    });
    const sources = ['a', 'deadly', 'b', 'c'];
    const conversions = await Promise.all(sources.map((source) => queue(errand(source), 10)));
    expect(names(conversions)).toEqual(['converted a', 'failed', 'converted b', 'converted c']);
    expect(conversions[1]?.messages[0]).toMatchObject({
      ruleId: 'internal-error',
      values: { reason: 'out of memory' },
    });
  });

  it('loses none that the same worker was handed in another task', async () => {
    const underWay = new Set<(error: Error) => void>();
    const queue = taskQueue(3, (errands) => {
      return new Promise((resolve, reject) => {
        underWay.add(reject);
        setImmediate(() => {
          if (errands.some(({ source }) => source === 'deadly')) {
            for (const die of underWay) die(new Error('out of memory'));
            underWay.clear();
          }
          underWay.delete(reject);
          resolve(errands.map(converted));
        });
      });
    });
    const sources = ['a', 'deadly', 'b', 'c', 'd', 'e'];
    const conversions = await Promise.all(
      sources.map((source) => queue(errand(source), 5_000_000)),
    );
    expect(names(conversions)).toEqual(
      sources.map((source) => (source === 'deadly' ? 'failed' : `converted ${source}`)),
    );
  });
});
