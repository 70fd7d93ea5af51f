/** The shortest text found, by leaving out ever smaller stretches, of which `fails` still holds. */
export function minimise(text: string, fails: (text: string) => boolean, attempts = 4000): string {
  let rest = text;
  let left = attempts;
  for (
    let size = Math.ceil(text.length / 2);
    size >= 1 && left > 0;
    size = size > 1 ? Math.ceil(size / 2) : 0
  ) {
    for (let at = 0; at < rest.length && left > 0; left--) {
      const shorter = rest.slice(0, at) + rest.slice(at + size);
      if (fails(shorter)) rest = shorter;
      else at += size;
    }
  }
  return rest;
}
