import fc from 'fast-check';
import type * as core from 'zod/v4/core';
import { Sheet } from '../../src/schema/sheet.ts';

/** What readers of YAML, CSV or JSON are known to take for something else. */
export const traps = [
  ...['no', 'off', 'y', 'N', 'true', 'null', 'Null', '~', '', ' ', '  x', 'x  ', '\tx', 'x\ty'],
  ...['12:30', '190:20:30', '007', '08', '1e3', '12e03', '0o7', '0x1F', '0b1', '1_000', '.5', '+1'],
  ...['2019-05-01', '2001-12-14t21:59:43.10-05:00', '.inf', '-.INF', '.NaN', '685_230.15', '1-2'],
  ...[
    '=',
    '<<',
    '-',
    '- x',
    '? x',
    'a: b',
    '#x',
    'x #y',
    '!x',
    '&x',
    '*x',
    '%x',
    '@x',
    '`x',
    '|',
    '>',
  ],
  ...[
    '[',
    '{',
    '}',
    ',',
    '"',
    "'",
    '"x" y',
    'x "y"',
    'a,b',
    'a;b',
    '---',
    '...',
    '--- x',
    '\\',
    '\\n',
  ],
  ...[
    'a\nb',
    'a\n\nb\n',
    '\na',
    ' a\n b',
    'a\r\nb',
    'a\rb',
    '\n',
    'a\u2028b',
    'a\u2029b',
    'a\u0085b',
  ],
  ...[
    '\u0000',
    '\u0007x',
    '\u007f',
    '\u009f',
    '\ufeffx',
    'x\ufffe',
    '\uffff',
    '<b>',
    '</script>',
    '&lt;',
  ],
  ...[
    '=1+1',
    '+1',
    '-1.0',
    '-5件',
    '▲22',
    '＝1',
    '@x',
    '転入・転出',
    '●成果',
    '㎡',
    '𠮷野家',
    '　全角　',
  ],
  ...['__proto__', 'constructor', 'toString'],
] as const;

const text = fc.oneof(
  fc.constantFrom(...traps),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: fc.constantFrom(...' \t\n\r",;:-=#\'|あ・。1a'), maxLength: 8 }),
);

/** Values of a schema, following its definition; only the kinds of schema that a sheet is made of. */
function arbitraryOf(schema: core.$ZodType): fc.Arbitrary<unknown> {
  const { def } = (schema as core.$ZodTypes)._zod;
  switch (def.type) {
    case 'string':
      return text;
    case 'number':
      return fc.nat();
    case 'nullable':
      return fc.option(arbitraryOf(def.innerType), { nil: null });
    case 'optional':
      return arbitraryOf(def.innerType);
    case 'array':
      return fc.array(arbitraryOf(def.element), { maxLength: 3 });
    case 'object':
      return arbitraryObject(def.shape);
    default:
      throw new TypeError(`No values for a schema of type ${def.type}`);
  }
}

function arbitraryObject(shape: core.$ZodShape): fc.Arbitrary<unknown> {
  const entries = Object.entries(shape);
  const optional = (schema: core.$ZodType) =>
    (schema as core.$ZodTypes)._zod.def.type === 'optional';
  return fc.record(Object.fromEntries(entries.map(([key, schema]) => [key, arbitraryOf(schema)])), {
    requiredKeys: entries.filter(([, schema]) => !optional(schema)).map(([key]) => key),
    noNullPrototype: true,
  });
}

/** Sheets as the schema allows them, full of traps. */
export const arbitrarySheets = fc.array(arbitraryOf(Sheet) as fc.Arbitrary<Sheet>, {
  maxLength: 3,
});
