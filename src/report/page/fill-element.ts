export type Child = Node | string | null;
export type Attributes = Readonly<Record<string, string | number | boolean>>;

/** Sets attributes (one of false is left out) and appends children; texts become text nodes, never markup. */
export function fillElement<E extends Element>(
  node: E,
  attributes: Attributes,
  children: readonly Child[],
): E {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false) node.setAttribute(name, value === true ? '' : String(value));
  }
  node.append(...children.filter((child) => child !== null));
  return node;
}
