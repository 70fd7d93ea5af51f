/** False for a cut through a bracket: `資料（PDF形式：312KB）` holds no label. */
export function isBalanced(text: string): boolean {
  const open = text.match(/[（(「『【［[〔]/gu)?.length ?? 0;
  return open === (text.match(/[）)」』】］\]〕]/gu)?.length ?? 0);
}
