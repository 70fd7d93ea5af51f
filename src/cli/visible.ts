/** Text whose control characters are written out, so that a name or a document cannot steer the terminal. */
export function visible(text: string): string {
  return text.replace(/\p{Cc}/gu, (unit) => {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
