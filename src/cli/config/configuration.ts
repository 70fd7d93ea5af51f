import * as z from 'zod/mini';
import { concepts } from '../../concepts/index.ts';
import { encodings } from '../settings.ts';

const text = z.string().check(z.minLength(1));
const words = z.array(text);
const headers = Object.fromEntries(concepts.map(({ key }) => [key, z.exactOptional(words)]));

/** A licence of the published data, as a Data Package states it. */
const License = z.strictObject({
  name: z.optional(text),
  path: z.optional(text),
  title: z.optional(text),
});

/** Where the sheets come from, as a Data Package states it. */
const Source = z.strictObject({
  title: z.optional(text),
  path: z.optional(text),
  email: z.optional(text),
  version: z.optional(text),
});

/** What a configuration file may hold. */
export const Configuration = z.strictObject({
  municipality: z.optional(text),
  lgCode: z.optional(text.check(z.regex(/^\d{6}$/), z.refine(hasCheckDigit))),
  headers: z.optional(z.strictObject(headers)),
  ratings: z.optional(words),
  categories: z.optional(words),
  encoding: z.optional(z.enum(encodings)),
  licenses: z.optional(z.array(License)),
  sources: z.optional(z.array(Source)),
});

export type Configuration = z.infer<typeof Configuration>;

/** The keys that are known at a path of the configuration. */
export function keysAt([first]: readonly PropertyKey[]): string[] {
  if (first === 'headers') return Object.keys(headers);
  if (first === 'licenses') return Object.keys(License.shape);
  if (first === 'sources') return Object.keys(Source.shape);
  return Object.keys(Configuration.shape);
}

/** The sixth digit of a 全国地方公共団体コード checks the five before it. */
function hasCheckDigit(code: string): boolean {
  const digits = Array.from(code, Number);
  const sum = digits.slice(0, 5).reduce((total, digit, index) => total + digit * (6 - index), 0);
  return digits[5] === (11 - (sum % 11)) % 10;
}
