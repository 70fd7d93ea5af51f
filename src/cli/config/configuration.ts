import * as z from 'zod/mini';
import { encodings } from '../settings.ts';

const words = z.array(z.string().check(z.minLength(1)));

/** What a configuration file may hold. */
export const Configuration = z.strictObject({
  municipality: z.optional(z.string().check(z.minLength(1))),
  lgCode: z.optional(z.string().check(z.regex(/^\d{6}$/))),
  headers: z.optional(z.record(z.string(), words)),
  ratings: z.optional(words),
  categories: z.optional(words),
  encoding: z.optional(z.enum(encodings)),
  licenses: z.optional(z.array(z.unknown())),
  sources: z.optional(z.array(z.unknown())),
});

export type Configuration = z.infer<typeof Configuration>;
