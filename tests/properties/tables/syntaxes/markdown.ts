/** Headings and lines of a Markdown document. */
export const markdown = {
  heading: (depth: number, text: string): string => `${'#'.repeat(depth)} ${text}\n\n`,
  line: (text: string): string => `${text}\n\n`,
  frame: (body: string): string => body,
};
