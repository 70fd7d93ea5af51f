/** Runs tasks, at most `width` at once, and yields their results in the order of the items. */
export async function* inOrder<Item, Result>(
  items: readonly Item[],
  width: number,
  start: (item: Item) => Promise<Result>,
): AsyncGenerator<readonly [Item, Result]> {
  const running: (readonly [Item, Promise<Result>])[] = [];
  for (let next = 0; next < items.length || running.length > 0; ) {
    const item = items[next];
    if (item !== undefined && running.length < width) {
      running.push([item, start(item)]);
      next += 1;
      continue;
    }
    const head = running.shift();
    if (head !== undefined) yield [head[0], await head[1]];
  }
}
