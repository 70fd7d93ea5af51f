/** Command lines and what they do, for help and man page. */
export const examples: readonly (readonly [command: string, meaning: string])[] = [
  ['mbo-parse sheet.txt', 'one sheet as JSON'],
  ['mbo-parse sheets/ -f csv -o all.csv', 'a folder as one table'],
  ["mbo-parse 'sheets/**/*.md' -f ndjson | jq .title", 'a stream, one sheet a line'],
  ['mbo-parse sheets/ -d json/', 'one output per input'],
  ['mbo-parse sheets/ -d json/ --check', 'fail where an output is not current'],
  ['mbo-parse --stdin-filepath sheet.html < sheet.html', 'standard input, read as a web page'],
];

/** What the exit code says. */
export const exitCodes: readonly (readonly [code: string, meaning: string])[] = [
  ['0', 'everything was converted'],
  ['1', 'something could not be converted, was warned of under --strict, or is not current'],
  ['2', 'wrong usage, or a named path or pattern that matches nothing or cannot be read'],
];

/** How a file is named that could be taken for a command. */
export const ambiguity = "A file that bears a command's name is given as ./explain.";
