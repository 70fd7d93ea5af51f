import { describe, expect, it, test } from 'vitest';
import { emitDifferenceText } from '../../src/diff/emit-difference-text.ts';
import { escapeControls } from '../../src/messages/escape-controls.ts';

const hostile = '\n\u001b[2J\u007f\u009b31m\u0085\u061c\u200e\u202e\u2028\u2066';

test('control characters, marks of writing direction and separators are written out', () => {
  expect(escapeControls(hostile)).toBe(
    '\\u000a\\u001b[2J\\u007f\\u009b31m\\u0085\\u061c\\u200e\\u202e\\u2028\\u2066',
  );
});

test('everything else stays', () => {
  const text = '令和元年度　「窓口」 か\u3099 𠮷 \u200b é ~';
  expect(escapeControls(text)).toBe(text);
});

test('a difference shows them so', () => {
  const change = {
    kind: 'changed',
    scope: 'record',
    field: 'initiative',
    municipality: hostile,
    department: hostile,
    oldYear: null,
    newYear: null,
    section: hostile,
    initiative: hostile,
    oldNo: hostile,
    newNo: hostile,
    old: hostile,
    new: hostile,
    certainty: 1,
  } as const;
  const perhaps = {
    municipality: hostile,
    oldDepartment: hostile,
    newDepartment: hostile,
    oldYear: null,
    newYear: null,
    oldNo: hostile,
    newNo: hostile,
    oldInitiative: hostile,
    newInitiative: hostile,
    certainty: 0.5,
  } as const;
  const text = emitDifferenceText(
    { mode: 'years', changes: [change], perhaps: [perhaps], unchanged: 0, certainty: 0.6 },
    { lang: 'en', color: false },
  );
  expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u061c\u200e\u202e\u2028\u2066]/u);
});

describe('commands of a CI runner', () => {
  it('breaks what would begin a line with one, blanks aside', () => {
    expect(escapeControls('::error::x.txt')).toBe('\\u003a:error::x.txt');
    expect(escapeControls('  ::stop-commands::x')).toBe('  \\u003a:stop-commands::x');
  });

  it('breaks those that runners look for anywhere', () => {
    expect(escapeControls('a ##vso[task] ##[add-mask]b')).toBe(
      'a #\\u0023vso[task] #\\u0023[add-mask]b',
    );
  });

  it('leaves signs alone that are none', () => {
    expect(escapeControls('a::b ## c [1] #[2]')).toBe('a::b ## c [1] #[2]');
  });
});
