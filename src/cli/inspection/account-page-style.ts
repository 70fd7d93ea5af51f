/** Fields, decoration and remainder are told apart by their lines as well as by their colours. */
export const accountPageStyle = `
:root {
  --ink: #1c2430; --muted: #515c6b; --line: #d5dbe3; --paper: #fff; --faint: #f2f4f7; --accent: #1d4f7c;
  --field: #d8ecdf; --field-line: #1f7a4a; --decoration: #dde8f5; --decoration-line: #2f6690; --remainder: #fbdcd6; --remainder-line: #b3261e; --markup: #6b7480;
  color-scheme: light dark;
  font-family: system-ui, -apple-system, "Hiragino Sans", "Noto Sans JP", "Noto Sans CJK JP", "Yu Gothic UI", Meiryo, sans-serif;
  line-height: 1.7; color: var(--ink); background: var(--paper); overflow-wrap: anywhere;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --ink: #e6e9ee; --muted: #a9b3c1; --line: #3a4350; --paper: #12161b; --faint: #1d232b; --accent: #8fc1ee;
    --field: #17402a; --field-line: #5fbf8a; --decoration: #1d344c; --decoration-line: #86b8de; --remainder: #561f1a; --remainder-line: #f08a80; --markup: #949eab;
  }
}
* { box-sizing: border-box; }
body { max-width: 84rem; margin: 0 auto; padding: 1.5rem clamp(1rem, 3vw, 2.5rem) 3rem; }
h1 { margin: 0; font-size: clamp(1.3rem, 1rem + 1.5vw, 1.8rem); line-height: 1.4; }
h2 { margin: 2.5rem 0 0.75rem; padding-top: 0.75rem; border-top: 1px solid var(--line); font-size: 1.15rem; }
a { color: var(--accent); }
small, header p { color: var(--muted); }
fieldset { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; margin: 0; padding: 0.5rem 0.9rem; border: 1px solid var(--line); border-radius: 8px; }
legend { padding: 0 0.4em; font-size: 0.85rem; color: var(--muted); }
.bar { display: flex; height: 1rem; overflow: hidden; border-radius: 4px; }
.account { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; margin: 0.5rem 0 1rem; padding: 0; list-style: none; font-variant-numeric: tabular-nums; }
.columns { columns: 16rem; }
summary { width: fit-content; color: var(--accent); cursor: pointer; }
.field { background: var(--field); border-bottom: 1.5px solid var(--field-line); }
.decoration { background: var(--decoration); border-bottom: 1.5px dotted var(--decoration-line); }
.remainder { background: var(--remainder); border-bottom: 2px dashed var(--remainder-line); }
.markup, .open { color: var(--markup); }
.bar .markup, .bar .open { background: var(--line); }
.source { max-height: 80vh; overflow: auto; margin-top: 0.75rem; padding: 0.5rem 0; border: 1px solid var(--line); border-radius: 8px; font-size: 0.9rem; }
.line { display: grid; grid-template-columns: 3.5rem 1fr; }
.line:target { outline: 2px solid var(--accent); }
.number { padding-inline-end: 0.75rem; color: var(--muted); text-align: end; user-select: none; }
.line code { padding-inline-end: 0.75rem; font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "Noto Sans Mono CJK JP", monospace; white-space: pre-wrap; tab-size: 4; }
body:has(#show-field:checked) .line code > :not(.field),
body:has(#show-decoration:checked) .line code > :not(.decoration),
body:has(#show-remainder:checked) .line code > :not(.remainder),
body:has(#show-markup:checked) .line code > :not(.markup) { opacity: 0.25; }
@media print {
  @page { margin: 15mm 12mm; }
  body { max-width: none; padding: 0; font-size: 9pt; }
  fieldset { display: none; }
  .source { max-height: none; overflow: visible; }
  .line { break-inside: avoid; }
  .field, .decoration, .remainder, .bar span { print-color-adjust: exact; }
}
`;
