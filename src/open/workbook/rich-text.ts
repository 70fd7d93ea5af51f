/** Gathers the text of a cell from its runs; readings (`rPh`) are no text. */
export interface RichText {
  open(name: string): void;
  close(name: string): void;
  text(text: string): void;
  /** What was gathered since the last call. */
  take(): string;
}

/** Begins to gather. */
export function richText(): RichText {
  let pieces = '';
  let inText = false;
  let inReading = false;
  return {
    open(name) {
      if (name === 't') inText = true;
      else if (name === 'rPh') inReading = true;
    },
    close(name) {
      if (name === 't') inText = false;
      else if (name === 'rPh') inReading = false;
    },
    text(text) {
      if (inText && !inReading) pieces += text;
    },
    take() {
      const taken = pieces.includes('_x') ? pieces.replace(escaped, decode) : pieces;
      pieces = '';
      return taken;
    },
  };
}

/** What XML cannot hold stands as `_x000D_`. */
const escaped = /_x([0-9A-Fa-f]{4})_/g;

function decode(_: string, code: string): string {
  return String.fromCharCode(Number.parseInt(code, 16));
}
