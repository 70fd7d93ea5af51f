/** Things that are written at once: the text of a long sheet outweighs the sheet. */
const most = 500;

/** The things some at a time. */
export function* inParts<T>(things: Iterable<T>): Generator<T[]> {
  let part: T[] = [];
  for (const thing of things) {
    part.push(thing);
    if (part.length < most) continue;
    yield part;
    part = [];
  }
  if (part.length > 0) yield part;
}
