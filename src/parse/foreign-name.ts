/** Longer names are none. */
const longest = 64;
/** `o:p`, `st1:City`, `ac:link`. */
const prefixed = /^[a-z][a-z0-9]{0,11}:[a-z][\w.-]*$/i;
const capitals = /^[^:]*[A-Z]/;
/** A custom element: lower case throughout, so that `<A-1>` stays text. */
const custom = /^[a-z][a-z0-9._]*-[a-z0-9._-]*$/;
/** What stands before the colon of an address: `<mailto:…>` shows what it holds. */
const schemes = /^(?:https?|ftps?|mailto|tel|sms|urn|file|doi|data|javascript):/i;
/** Prefixes of programs, which write them in capitals too. */
const office = /^(?:o|w|v|x|p|m|st1|ac|ri):/i;
const nameCharacter = /[\w.:-]/;

/**
 * Offset behind the name with a colon or a hyphen that begins at `start`, of an element of Office, Confluence or a web
 * component; negative where that is no name for certain.
 */
export function foreignNameEnd(source: string, start: number, limit: number): number {
  const most = Math.min(limit, start + longest + 1);
  let end = start;
  while (end < most && nameCharacter.test(source.charAt(end))) end++;
  const name = source.slice(start, end);
  return end - start <= longest && isForeignName(name) ? end : -1;
}

function isForeignName(name: string): boolean {
  if (custom.test(name)) return true;
  if (!prefixed.test(name) || schemes.test(name)) return false;
  return office.test(name) || !capitals.test(name);
}
