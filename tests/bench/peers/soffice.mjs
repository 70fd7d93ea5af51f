// Office files by way of LibreOffice: one call writes them all as HTML, which mbo-parse then reads.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';

const [folder] = process.argv.slice(2);
const program = new URL('../../../bin/mbo-parse.js', import.meta.url).pathname;
const work = mkdtempSync(join(tmpdir(), 'mbo-parse-soffice-'));
const files = readdirSync(folder).sort();
const inputs = files.map((name) => join(folder, name));
const profile = `-env:UserInstallation=file://${work}/profile`;
execFileSync(
  'soffice',
  [profile, '--headless', '--convert-to', 'html', '--outdir', join(work, 'out'), ...inputs],
  {
    stdio: 'ignore',
  },
);
const args = [join(work, 'out'), '--jobs', '1', '--quiet', '--format', 'ndjson'];
const { stdout } = spawnSync(process.execPath, [program, ...args], { maxBuffer: 2 ** 30 });
const kind = extname(files[0] ?? '');
for (const line of String(stdout).trimEnd().split('\n')) {
  const { source, records } = JSON.parse(line);
  const flat = records.map(({ no, section, categories, initiative, goals, rating, outcomes }) => ({
    no,
    section,
    category: categories.join(' '),
    initiative,
    goals: goals.map(printed),
    rating,
    outcomes: outcomes.map(printed),
  }));
  const name = source.slice(source.lastIndexOf('/') + 1).replace(/\.html$/, kind);
  process.stdout.write(`${JSON.stringify({ source: name, records: flat })}\n`);
}
rmSync(work, { recursive: true });

function printed({ marker, text }) {
  return (marker ?? '') + text;
}
