/**
 * A text as XML holds it, `&`, `<`, `>` and quotes as references.
 * What no XML file can hold is written as spreadsheets escape it (`_x0007_`), half a character as U+FFFD.
 */
export function xmlText(text: string): string {
  return special.test(text)
    ? text
        .replace(/_x[0-9a-f]{4}_/gi, '_x005F$&')
        .replace(/\p{Cc}/gu, escapeControl)
        .replace(/[\p{Cs}\ufffe\uffff]/gu, '\ufffd')
        .replace(/[&<>"]/g, (character) => references[character] ?? character)
    : text;
}

/** Most texts hold nothing of the kind. */
const special = /[&<>"\p{Cc}\p{Cs}\ufffe\uffff]|_x/iu;

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escapeControl(control: string): string {
  if (control === '\t' || control === '\n' || control > ' ') return control;
  return `_x${control.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
