/** The encodings that text files are read in; `auto` finds out which it is. */
export const encodings = ['auto', 'utf-8', 'shift_jis', 'euc-jp', 'iso-2022-jp', 'utf-16'] as const;

export type EncodingChoice = (typeof encodings)[number];
