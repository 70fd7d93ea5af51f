import { describe, expect, it } from 'vitest';
import type * as core from 'zod/v4/core';
import { descriptions } from '../../src/schema/descriptions.ts';
import * as schemas from '../../src/schema/sheet.ts';

const types = Object.entries(schemas).filter(([name]) => name !== 'Sheets');

describe('descriptions', () => {
  it('know every type', () => {
    expect(Object.keys(descriptions).sort()).toEqual(types.map(([name]) => name).sort());
  });

  it.each(types)('know every key of %s, and no other', (name, schema) => {
    const { def } = (schema as core.$ZodObject)._zod;
    expect(Object.keys(descriptions[name as keyof typeof descriptions])).toEqual(
      Object.keys(def.shape),
    );
  });
});
