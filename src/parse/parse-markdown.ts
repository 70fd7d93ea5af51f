import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';

/**
 * Constructs that take visible characters out of ordinary Japanese prose, or that are read here by hand:
 * HTML, indentation, `---` under a text line, `[注]: …`.
 */
const unwanted = ['codeIndented', 'setextUnderline', 'htmlFlow', 'htmlText', 'definition'];

/** Inline constructs: with very many of their marks in one stretch their cost is no longer linear. */
const inline = [
  'attention',
  'codeText',
  'labelStartImage',
  'labelStartLink',
  'labelEnd',
  'autolink',
];

const full = processor(unwanted);
const blocksOnly = processor([...unwanted, ...inline]);

/** Parses one stretch of markdown; offsets count from its beginning. */
export function parseMarkdown(text: string, options: { readonly inline: boolean }): Root {
  return (options.inline ? full : blocksOnly).parse(text);
}

function processor(disabled: readonly string[]): Processor<Root> {
  const extension = { disable: { null: [...disabled] } };
  return unified().use(remarkParse).data('micromarkExtensions', [extension]).freeze();
}
