/** A fenced block: `sh`, `sql` or `python`, and the tools it needs. */
export interface Block {
  readonly language: string;
  readonly tools: readonly string[];
  readonly text: string;
}

/** A section of the recipes: blocks to run in turn, and what the last one prints. */
export interface Recipe {
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly expected: string;
}

/** Reads the sections of recipes.md. */
export function readRecipes(markdown: string): Recipe[] {
  return markdown
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [title = ''] = section.split('\n', 1);
      const fences = [...section.matchAll(/^```(\w+) ?(.*)\n([\s\S]*?)^```$/gm)].map(
        ([, language = '', tools = '', text = '']) => ({
          language,
          tools: tools.split(' ').filter(Boolean),
          text,
        }),
      );
      const expected = fences.find(({ language }) => language === 'text')?.text ?? '';
      return { title, blocks: fences.filter(({ language }) => language !== 'text'), expected };
    });
}
