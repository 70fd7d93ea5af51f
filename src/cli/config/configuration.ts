import * as z from 'zod/mini';
import { concepts } from '../../concepts/index.ts';
import { isLgCode } from '../../schema/is-lg-code.ts';
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
  lgCode: z.optional(text.check(z.refine(isLgCode))),
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
