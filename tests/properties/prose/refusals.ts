import type { Sample } from '../judge/expectation.ts';
import { departments } from '../words/names.ts';
import { createRandom } from '../words/random.ts';
import { fill } from '../words/sentences.ts';
import { createTokens } from '../words/tokens.ts';
import { line, type Node, type Syntax } from './nodes.ts';
import { refusalTexts } from './refusal-texts.ts';
import { writeHtml } from './write-html.ts';
import { writeMarkdown } from './write-markdown.ts';

/** A document that gives no initiatives, however much it looks as if: all of it must be kept, and told. */
export function refusalSample(seed: number): Sample {
  const random = createRandom(seed);
  const found = refusalTexts[seed % refusalTexts.length] ?? random.pick(refusalTexts);
  const syntax: Syntax = found.flat ? 'text' : random.pick(['text', 'markdown', 'html']);
  const printed = found.lines.replaceAll('{D}', random.pick(departments));
  const { text, tokens } = fill(printed, random, createTokens(random));
  const nodes = text.split('\n').map((one) => nodeOf(one, syntax));
  return {
    text:
      syntax === 'html'
        ? writeHtml(nodes, random.pick(['none', 'parts']), found.name)
        : writeMarkdown(nodes, 'parts'),
    source: { text: 'page.txt', markdown: 'page.md', html: 'page.html' }[syntax],
    expectation: {
      kind: 'refused',
      sheets: [],
      texts: tokens.map((token) => ({ what: found.name, tokens: [token], homes })),
      rules: found.flat ? ['lost-table'] : [],
    },
    traits: { text: found.name, syntax },
  };
}

const homes = ['metadata', 'remainder', 'title', 'departmentGoal', 'heads', 'department'] as const;

function nodeOf(printed: string, syntax: Syntax): Node {
  const [, marks = '', text = ''] = /^(#+|-(?= ))? ?(.*)$/.exec(printed) ?? [];
  if (printed === '') return { kind: 'gap' };
  if (marks === '-')
    return syntax === 'text' ? line(printed) : { kind: 'item', level: 0, lines: [text] };
  if (marks === '' || syntax === 'text') return line(text);
  return { kind: 'heading', depth: marks.length, text };
}
