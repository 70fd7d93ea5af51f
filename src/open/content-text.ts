import type { ReadContent } from './open-file.ts';

/** The text that positions count in: the decoded file, or what an opened one shows. */
export function contentText(content: ReadContent): string {
  return content.type === 'text' ? content.text : content.opened.document.source;
}
