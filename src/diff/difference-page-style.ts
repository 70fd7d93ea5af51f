/** Light and dark, wide and narrow, screen and paper; a change is told by a line as well as by its colour. */
export const differencePageStyle = `
:root {
  --ink: #1c2430; --muted: #515c6b; --line: #d5dbe3; --paper: #fff; --faint: #f2f4f7;
  --old: #fde3e0; --old-ink: #7d1d14; --new: #d9f2e1; --new-ink: #0d4f2a;
  color-scheme: light dark;
  font-family: system-ui, -apple-system, "Hiragino Sans", "Noto Sans JP", "Noto Sans CJK JP", "Yu Gothic UI", Meiryo, sans-serif;
  line-height: 1.7; color: var(--ink); background: var(--paper); overflow-wrap: anywhere;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #e6e9ee; --muted: #a9b3c1; --line: #3a4350; --paper: #14181e; --faint: #1d232b;
    --old: #4a1f1c; --old-ink: #ffc9c2; --new: #17402a; --new-ink: #bdf0cf;
  }
}
* { box-sizing: border-box; }
body { max-width: 76rem; margin: 0 auto; padding: 1.5rem clamp(1rem, 3vw, 2.5rem) 3rem; }
h1 { margin: 0; font-size: clamp(1.3rem, 1rem + 1.5vw, 1.8rem); line-height: 1.4; }
h2 { margin: 2.5rem 0 0.75rem; padding-top: 0.75rem; border-top: 1px solid var(--line); font-size: 1.2rem; }
h3 { margin: 0; font-size: 1rem; }
small { font-weight: 400; color: var(--muted); }
header p, section > p { margin: 0.25rem 0 1rem; color: var(--muted); }
article { margin: 0 0 0.75rem; padding: 0.5rem 0.9rem; border-inline-start: 4px solid var(--line); background: var(--faint); }
article.added { border-color: var(--new-ink); }
article.dropped { border-color: var(--old-ink); }
table { width: 100%; margin-top: 0.35rem; border-collapse: collapse; table-layout: fixed; font-size: 0.95rem; }
th, td { padding: 0.35rem 0.75rem 0.35rem 0; border-top: 1px solid var(--line); text-align: start; vertical-align: top; }
th { font-size: 0.85rem; font-weight: 600; color: var(--muted); }
tr > :first-child { width: 9rem; }
td { white-space: pre-wrap; }
del, ins { padding: 0 0.1em; border-radius: 3px; }
del { color: var(--old-ink); background: var(--old); text-decoration: line-through; }
ins { color: var(--new-ink); background: var(--new); text-decoration: underline; text-underline-offset: 0.2em; }
.none { color: var(--muted); }
@media (max-width: 40rem) {
  table, tbody, tr, th, td { display: block; }
  thead { display: none; }
  tr > :first-child { width: auto; }
  td { padding-inline-start: 3rem; border: 0; text-indent: -3rem; }
  td::before { content: attr(data-label); display: inline-block; width: 3rem; text-indent: 0; color: var(--muted); font-size: 0.85rem; }
}
@media print {
  @page { margin: 15mm 12mm; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  article, tr { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  del, ins, article { print-color-adjust: exact; }
}
`;
