// Takes the severities and sentences out of src/messages/rules.ts into src/messages/rule-texts.generated.ts: reading a
// sheet needs no more of a rule, and whoever bundles the parser alone is spared its explanations.
// With --check it writes nothing and fails when that file is not current.
import { readFile, writeFile } from 'node:fs/promises';
import { transform } from 'esbuild';

const folder = new URL('../src/messages/', import.meta.url);
const output = new URL('rule-texts.generated.ts', folder);

const source = await readFile(new URL('rules.ts', folder), 'utf8');
const { code } = await transform(source, { loader: 'ts', format: 'esm' });
const { rules } = await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);

const texts = Object.entries(rules).map(([id, { severity, en, ja }]) => [id, { severity, en, ja }]);
const generated = `// Generated from rules.ts by \`npm run build:rules\`; do not edit.
import type { RuleId, Severity } from './rules.ts';

interface RuleText {
  readonly severity: Severity;
  readonly en: string;
  readonly ja: string;
}

/** What a message needs of its rule. */
export const ruleTexts: Readonly<Record<RuleId, RuleText>> = JSON.parse(
  ${JSON.stringify(JSON.stringify(Object.fromEntries(texts)))},
);
`;

if (!process.argv.includes('--check')) await writeFile(output, generated);
else if ((await readFile(output, 'utf8').catch(() => '')) !== generated) {
  console.error('src/messages/rule-texts.generated.ts is not current: run `npm run build:rules`');
  process.exitCode = 1;
}
