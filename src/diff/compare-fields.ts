import { type Closeness, contentKey } from './content-key.ts';
import type { Field } from './field.ts';

/** One field that differs, as both sides print it. */
export interface FieldChange {
  readonly field: string;
  readonly old: string | null;
  readonly new: string | null;
}

/** Lists the fields that differ between two sheets or two records. */
export function compareFields<T>(
  before: T,
  after: T,
  fields: readonly Field<T>[],
  closeness: Closeness,
): FieldChange[] {
  return fields.flatMap(({ key, value, text }) => {
    const [old, next] = [before, after].map((of) => contentKey({ [key]: value(of) }, closeness));
    return old === next ? [] : [{ field: key, old: text(before), new: text(after) }];
  });
}
