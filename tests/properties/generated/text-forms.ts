/** Soft hyphens, marks of direction and width, variation selectors: what no reader sees. */
const unseen = new RegExp(
  [
    '\\u00ad',
    '\\u061c',
    '[\\u180b-\\u180f]',
    '[\\u200b-\\u200f]',
    '[\\u202a-\\u202e]',
    '[\\u2060-\\u206f]',
    '[\\ufe00-\\ufe0f]',
    '\\ufeff',
    '[\\u{e0100}-\\u{e01ef}]',
  ].join('|'),
  'gu',
);

/** Text as two readings of it are compared: NFC, without characters that are not seen. White space counts. */
export function canon(text: string): string {
  return text.replace(unseen, '').normalize('NFC');
}

/** Text as it is searched: also without white space. */
export function squeeze(text: string): string {
  return canon(text).replace(/\s+/gu, '');
}

/** Whether one of the expected texts was read; null is read only where it is expected. */
export function includesText(wanted: readonly (string | null)[], got: string | null): boolean {
  return wanted.some((text) =>
    text === null || got === null ? text === got : canon(text) === canon(got),
  );
}
