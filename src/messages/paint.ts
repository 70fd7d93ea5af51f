/** Codes that begin a style and end it (ECMA-48, SGR). */
const codes = {
  bold: [1, 22],
  dim: [2, 22],
  underline: [4, 24],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39],
  gray: [90, 39],
} as const;

type Style = keyof typeof codes;

/** A function for each style; all of them return the text as it is where `color` is false. */
export type Paint = Readonly<Record<Style, (text: string) => string>>;

/**
 * Styles for a terminal. Of our own, because colour packages ask the environment as soon as they are imported,
 * which a pure library must not.
 */
export function createPaint(color: boolean): Paint {
  const style = (name: Style) => (text: string) => {
    const [begin, end] = codes[name];
    return color ? `\x1b[${begin}m${text}\x1b[${end}m` : text;
  };
  const styles = (Object.keys(codes) as Style[]).map((name) => [name, style(name)]);
  return Object.fromEntries(styles) as Paint;
}
