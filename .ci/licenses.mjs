// The notices of the packages whose code a bundle holds, as their licences ask.
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const owner = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//;

/** One text for these files, by their paths in a folder of packages. */
export function licensesOf(files) {
  const folders = new Set(files.map((file) => owner.exec(file)?.[1]).filter((folder) => folder !== undefined));
  const notices = [...folders].map(noticeOf).sort((a, b) => (a.name < b.name ? -1 : 1));
  return [
    'The command mbo-parse is bundled with parts of the following packages.',
    ...new Set(notices.map(({ text }) => text)),
  ].join(`\n\n${'='.repeat(80)}\n\n`);
}

function noticeOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  return { name, text: `${name} ${version} (${license})\n\n${readFileSync(licenseFile(name, folder), 'utf8').trim()}\n` };
}

/** What a package does not bring along stands in licenses/, as its repository has it. */
function licenseFile(name, folder) {
  const [file] = readdirSync(folder).filter((entry) => /^(?:licen[cs]e|copying)(?:\.|-mit|$)/i.test(entry));
  if (file !== undefined) return `${folder}/${file}`;
  const kept = new URL(`licenses/${name}.txt`, import.meta.url);
  if (!existsSync(kept)) throw new Error(`${name} has no licence text`);
  return kept;
}
