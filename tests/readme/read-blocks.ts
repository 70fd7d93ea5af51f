/** A fenced block of a page that is meant to be run: `sh run jq`, `js run`, `python run`. */
export interface Block {
  readonly language: string;
  /** Programs it needs beside those of the project. */
  readonly tools: readonly string[];
  readonly text: string;
  /** What it prints, where a block `text` follows it. */
  readonly output: string | null;
}

/** Every fenced block of a page with its info string. */
export function readFences(page: string): { info: string; text: string; end: number }[] {
  return [...page.matchAll(/^```(.+)\n([\s\S]*?)^```$/gm)].map((match) => ({
    info: match[1] ?? '',
    text: match[2] ?? '',
    end: match.index + match[0].length,
  }));
}

/** The blocks marked `run`, in order. */
export function readBlocks(page: string): Block[] {
  return readFences(page).flatMap(({ info, text, end }) => {
    const [language = '', mark, ...tools] = info.split(' ');
    const output = /^\n+```text\n([\s\S]*?)^```$/m.exec(page.slice(end));
    const follows = output?.index === 0;
    return mark === 'run'
      ? [{ language, tools, text, output: follows ? (output[1] ?? '') : null }]
      : [];
  });
}
