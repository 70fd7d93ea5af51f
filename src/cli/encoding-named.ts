import { type EncodingChoice, encodings } from '../read/encodings.ts';

/** Names that no standard lists but people type. */
const colloquial: Readonly<Record<string, EncodingChoice>> = {
  cp932: 'shift_jis',
  eucjp: 'euc-jp',
  jis: 'iso-2022-jp',
  utf16: 'utf-16',
};

/** The encoding that a name stands for, one of the labels of the Encoding Standard in whatever case; null for one that is not read. */
export function encodingNamed(name: string): EncodingChoice | null {
  const label = name.trim().toLowerCase();
  const standard = labelled(label)?.replace(/^(utf-16)[lb]e$/, '$1');
  return (
    encodings.find((known) => known === label || known === standard) ?? colloquial[label] ?? null
  );
}

function labelled(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}
