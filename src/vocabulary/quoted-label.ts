/** A label or heading as a person would quote it: without brackets and bullet, as printed otherwise. */
export function quotedLabel(text: string): string {
  const bare = text.trim().replace(/^[■□◆◇●○★☆・※▼▶▽▷➢◎\s　]+/u, '');
  const inner =
    /^[【[［〔〈《＜<「≪｛{（(](.*)[】\]］〕〉》＞>」≫｝}）)]$/u.exec(bare.trim())?.[1] ?? bare;
  return inner
    .trim()
    .replace(/[：:＝=／/…｜⇒―∶]+$/u, '')
    .trim();
}
