/** A field that is compared: its key, its value, and the value as a person reads it, one entry of a list a line. */
export interface Field<T> {
  readonly key: string;
  readonly value: (of: T) => unknown;
  readonly text: (of: T) => string | null;
}

/** A field of one text or number. */
export function plain<T>(key: string & keyof T): Field<T> {
  return {
    key,
    value: (of) => of[key],
    text: (of) => (of[key] === null || of[key] === undefined ? null : String(of[key])),
  };
}

/** A field that is a list; `line` writes one of its entries. */
export function listed<T, Entry>(
  key: string & keyof T,
  entries: (of: T) => readonly Entry[],
  line: (entry: Entry) => string,
): Field<T> {
  return {
    key,
    value: entries,
    text: (of) => (entries(of).length === 0 ? null : entries(of).map(line).join('\n')),
  };
}
