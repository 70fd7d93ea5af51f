import * as z from 'zod/mini';
import { concepts } from '../../concepts/index.ts';
import { encodings } from '../../read/encodings.ts';
import { isLgCode } from '../../schema/is-lg-code.ts';
import { encodingNamed } from '../encoding-named.ts';

const text = z.string().check(z.minLength(1));
const words = z.array(text);
const headers = Object.fromEntries(concepts.map(({ key }) => [key, z.exactOptional(words)]));

/** By any name that an encoding has. */
const Encoding = z.pipe(
  z.transform((name) => (typeof name === 'string' ? (encodingNamed(name) ?? name) : name)),
  z.enum(encodings),
);

/** A licence of the published data, as a Data Package states it. */
const License = z.strictObject({
  name: z.exactOptional(text),
  path: z.exactOptional(text),
  title: z.exactOptional(text),
});

/** Where the sheets come from, as a Data Package states it. */
const Source = z.strictObject({
  title: z.exactOptional(text),
  path: z.exactOptional(text),
  email: z.exactOptional(text),
  version: z.exactOptional(text),
});

/** What a configuration file may hold. */
export const Configuration = z.strictObject({
  /** For editors only. */
  $schema: z.exactOptional(text),
  municipality: z.exactOptional(text),
  lgCode: z.exactOptional(text.check(z.refine(isLgCode))),
  headers: z.exactOptional(z.strictObject(headers)),
  ratings: z.exactOptional(words),
  categories: z.exactOptional(words),
  encoding: z.exactOptional(Encoding),
  licenses: z.exactOptional(z.array(License)),
  sources: z.exactOptional(z.array(Source)),
});

export type Configuration = z.infer<typeof Configuration>;

/** The keys that are known at a path of the configuration. */
export function keysAt([first]: readonly PropertyKey[]): string[] {
  if (first === 'headers') return Object.keys(headers);
  if (first === 'licenses') return Object.keys(License.shape);
  if (first === 'sources') return Object.keys(Source.shape);
  return Object.keys(Configuration.shape);
}
