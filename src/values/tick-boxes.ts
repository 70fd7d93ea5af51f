const box = /[□☐■☑☒✓✔✅]/gu;
const longestOption = 16;

/** True for options of which boxes show the one that holds: `□拡充　■維持　□縮小`; an empty box must be among them. */
export function isChoice(text: string): boolean {
  if (!(text.includes('□') || text.includes('☐')) || text.includes('。')) return false;
  const [before = '', ...options] = text.split(box);
  return (
    options.length > 1 &&
    before.trim() === '' &&
    options.every((option) => option.trim() !== '' && option.trim().length <= longestOption)
  );
}
