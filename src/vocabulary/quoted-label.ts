const bullets = /^[■□◆◇●○★☆・※▼▶▽▷➢◎\s　]+/u;
const openers = '【[［〔〈《＜<「≪｛{（(';
const closers = '】]］〕〉》＞>」≫｝}）)';

/** Patterns would go through longer ones again and again, and overflow. */
const longest = 1000;

/** A label or heading as a person would quote it: without bullet, and without brackets round all of it. */
export function quotedLabel(text: string): string {
  if (text.length > longest) return text.trim();
  const bare = withoutSeparator(text.trim().replace(bullets, ''));
  return withoutSeparator(isWrapped(bare) ? bare.slice(1, -1) : bare);
}

function withoutSeparator(text: string): string {
  return text
    .trim()
    .replace(/[：:＝=／/…｜⇒―∶]+$/u, '')
    .trim();
}

/** True where the first bracket is closed by the last character. */
function isWrapped(text: string): boolean {
  const at = openers.indexOf(text.charAt(0));
  if (at < 0 || text.length < 3) return false;
  return text.indexOf(closers.charAt(at)) === text.length - 1;
}
