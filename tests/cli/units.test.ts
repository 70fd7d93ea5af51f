import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { createConverter } from '../../src/cli/create-converter.ts';
import { describeError } from '../../src/cli/describe-error.ts';
import { inOrder } from '../../src/cli/in-order.ts';
import { compareCodePoints } from '../../src/cli/inputs/compare-code-points.ts';
import { nearest } from '../../src/cli/nearest.ts';
import { createProgress } from '../../src/cli/progress.ts';
import { groupMessages } from '../../src/cli/report/group-messages.ts';
import { ruleCounts } from '../../src/cli/report/rule-counts.ts';
import { summaryLine } from '../../src/cli/report/summary-line.ts';
import { textReporter } from '../../src/cli/report/text-reporter.ts';
import { createMessage } from '../../src/messages/create-message.ts';
import type { Message } from '../../src/messages/message.ts';
import { renderMessage } from '../../src/messages/render-message.ts';
import { type RuleId, rules } from '../../src/messages/rules.ts';
import { toldMessages } from '../../src/messages/told-messages.ts';
import { terminal } from './terminal.ts';

vi.mock('../../src/parse-sheets.ts', () => ({
  parseContent: () => {
    throw new Error('a defect\nof two lines');
  },
}));

describe('compareCodePoints', () => {
  it('orders as UTF-8 orders', () => {
    const text = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(text, text, (a, b) => {
        const wanted = Buffer.compare(Buffer.from(a), Buffer.from(b));
        expect(Math.sign(compareCodePoints(a, b))).toBe(wanted);
      }),
    );
  });
});

describe('nearest', () => {
  it.each([
    ['gaols', 'goals'],
    ['municipalty', 'municipality'],
    ['REMAINDER', 'remainder'],
    ['xyz', null],
    ['', null],
  ])('takes %j for %j', (word, wanted) => {
    expect(nearest(word, ['goals', 'municipality', 'remainder', 'no'])).toBe(wanted);
  });
});

describe('describeError', () => {
  it.each([
    ['EACCES', 'permission denied'],
    ['ENOSPC', 'no space left on the disk'],
    ['EWEIRD', 'EWEIRD: of two lines'],
  ])('puts %s on one line', (code, wanted) => {
    const error = Object.assign(new Error(`${code}: of\ntwo lines`), { code });
    expect(describeError(error)).toBe(wanted);
  });
});

describe('inOrder', () => {
  it('yields in order whatever ends first, and starts no more than it may', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(5), { maxLength: 20 }),
        fc.integer({ min: 1, max: 6 }),
        async (delays, width) => {
          let [running, most] = [0, 0];
          const start = async (delay: number) => {
            most = Math.max(most, ++running);
            for (let turn = 0; turn < delay; turn++) await Promise.resolve();
            running--;
            return delay * 2;
          };
          const results: (readonly [number, number])[] = [];
          for await (const result of inOrder(delays, width, start)) results.push(result);
          expect(results).toEqual(delays.map((delay) => [delay, delay * 2]));
          expect(most).toBeLessThanOrEqual(width);
        },
      ),
    ));
});

const summary = {
  ...{ files: 412, converted: 410, warned: 5, failed: 2, ignored: 0 },
  ...{ stale: 0, orphaned: 0, removed: 0, unwritten: 0 },
  ...{
    sheets: 420,
    records: 3871,
    warnings: 299,
    allowedWarnings: null,
    rules: { remainder: 287, 'unknown-header': 12, 'no-sheet': 12 },
  },
};

describe('the summary', () => {
  it('groups thousands and leaves out what did not happen', () => {
    expect(summaryLine(summary, 'en')).toBe(
      '412 files: 410 converted (5 with warnings), 2 failed, 3,871 records',
    );
    expect(summaryLine({ ...summary, warned: 0, failed: 0, files: 1, records: 1 }, 'en')).toBe(
      '1 file: 410 converted, 1 record',
    );
    expect(summaryLine(summary, 'ja')).toBe(
      '412 ファイル: 変換 410（うち警告あり 5）, 失敗 2, 取組 3,871 件',
    );
  });

  it('tells outputs that are not current from those that could not be written', () => {
    expect(summaryLine({ ...summary, stale: 2, unwritten: 1 }, 'en')).toContain(
      '2 outputs not current, 1 output not written',
    );
  });

  it('tells that there were more warnings than allowed', () => {
    expect(summaryLine({ ...summary, allowedWarnings: 10 }, 'en')).toMatch(
      /, 3,871 records, 299 warnings, but at most 10 allowed$/,
    );
    expect(summaryLine({ ...summary, allowedWarnings: 299 }, 'en')).not.toContain('allowed');
  });

  it('counts by rule, the most frequent first, where one was told more than once', () => {
    expect(ruleCounts(summary, 'en')).toBe(
      'by rule: remainder 287, no-sheet 12, unknown-header 12',
    );
    expect(ruleCounts({ ...summary, rules: { remainder: 1 } }, 'ja')).toBe('');
  });
});

describe('the messages of a file', () => {
  const told = (ruleId: RuleId, offset: number): Message =>
    createMessage(ruleId, {}, { offset, line: offset, column: 1, end: null, place: null });

  it('are told once a rule, with the number of the others', () => {
    const many = [0, 1, 2, 3, 4, 5].map((offset) => told('remainder', offset));
    const grouped = groupMessages([...many, told('no-records', 9)]);
    expect(grouped.map(({ message, more }) => [message.ruleId, message.offset, more])).toEqual([
      ['remainder', 0, 5],
      ['no-records', 9, 0],
    ]);
  });

  it('are told up to a hundred warnings in all, errors always', () => {
    const reporter = (verbose: boolean) =>
      textReporter({ lang: 'en', color: false, quiet: false, strict: false, verbose });
    const run = ({ file, end }: ReturnType<typeof reporter>) => {
      const report = { state: 'warned', sheets: 1, records: 1 } as const;
      const messages = [told('remainder', 1), told('remainder', 2), told('internal-error', 3)];
      const files = Array.from({ length: 150 }, (_, at) =>
        file({ path: `${at}`, ...report, messages }),
      );
      return files.join('') + end(summary);
    };
    const lines = run(reporter(false)).split('\n');
    expect(lines.filter((line) => line.includes(' warning '))).toHaveLength(100);
    expect(lines.filter((line) => line.includes(' error '))).toHaveLength(150);
    expect(lines).toContain('and 100 more warnings; --verbose tells all');
    expect(run(reporter(true)).match(/ warning /g)).toHaveLength(300);
  });

  it('add nothing to what is no sheet', () => {
    const refusal = told('no-sheet', 0);
    expect(toldMessages([told('remainder', 0), refusal, told('remainder', 3)])).toEqual([refusal]);
  });
});

describe('renderMessage', () => {
  it.each(Object.keys(rules) as RuleId[])(
    'fills what %s holds open, in both languages',
    (ruleId) => {
      const values = Object.fromEntries(
        Array.from(rules[ruleId].en.matchAll(/\{(\w+)\}/g), ([, name = '']) => [name, `<${name}>`]),
      );
      for (const lang of ['en', 'ja'] as const) {
        const text = renderMessage({ ruleId, values }, lang);
        expect(text).not.toMatch(/\{\w+\}|\n/);
        for (const value of Object.values(values)) expect(text).toContain(value);
      }
    },
  );
});

describe('a defect of the parser', () => {
  it('becomes a message of its file', async () => {
    const convert = await createConverter({
      encoding: 'auto',
      parse: {},
      format: 'json',
      hash: false,
      emit: {},
    });
    const bytes = async () => Buffer.from('x');
    const { state, messages } = await convert({ source: 'a', bytes });
    expect(state).toBe('failed');
    expect(messages).toMatchObject([
      { ruleId: 'internal-error', values: { reason: 'a defect of two lines' } },
    ]);
  });
});

describe('progress', () => {
  it('is drawn on a terminal and cleared before other text', () => {
    const { io, written } = terminal();
    const progress = createProgress(3, {}, io);
    progress.step('a.txt');
    progress.clear();
    progress.clear();
    expect(written()).toBe('\r\x1b[2K1/3 a.txt\r\x1b[2K');
  });

  it.each([
    ['in CI', { env: { CI: 'true' } }, {}, 3],
    ['on a dumb terminal', { env: { TERM: 'dumb' } }, {}, 3],
    ['under --quiet', {}, { quiet: true }, 3],
    ['for a single file', {}, {}, 1],
    ['into a pipe', { isTTY: false }, {}, 3],
    ['between data on the same screen', { dataIsTTY: true }, {}, 3],
  ])('is not drawn %s', (_where, place, settings, total) => {
    const { io, written } = terminal(place);
    createProgress(total, settings, io).step('a.txt');
    expect(written()).toBe('');
  });
});
