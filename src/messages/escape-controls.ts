/** C0, C1, the marks and overrides of writing direction, and the separators that some programs take for line ends. */
const steering = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/** What a CI runner takes for a command: `::` where a line begins, blanks aside, and `##[`, `##vso[` or the like anywhere. */
const commands = /^(\s*):(?=:)|(#)#(?=\w*\[)/gu;

/**
 * Text whose control characters are written out (`\u001b`), so that a name or a document can neither steer the terminal
 * nor begin a line of its own, nor give a CI runner a command. Every line that people or workflows read prints names and values through this.
 */
export function escapeControls(text: string): string {
  return text
    .replace(steering, written)
    .replace(commands, (_command, blank = '', sign = '') =>
      sign === '' ? `${blank}${written(':')}` : `${sign}${written('#')}`,
    );
}

function written(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
