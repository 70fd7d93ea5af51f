import { Argument } from 'commander';
import type { Message } from '../../messages/message.ts';
import type { Language } from '../../messages/render-message.ts';
import { type RuleId, rules } from '../../messages/rules.ts';
import { language } from '../language.ts';
import { nearest } from '../nearest.ts';
import { printOut } from '../print-out.ts';
import { UsageError } from '../usage-error.ts';
import type { Subcommand } from './command.ts';

const headings = {
  en: { cause: 'Cause', example: 'Example', remedy: 'Remedy' },
  ja: { cause: '原因', example: '例', remedy: '対処' },
} as const;

const severities: Readonly<Record<Language, Readonly<Record<Message['severity'], string>>>> = {
  en: { error: 'error', warning: 'warning', info: 'info' },
  ja: { error: 'エラー', warning: '警告', info: '情報' },
};

/** Tells what a message means and what to do; lists all rules where none is named. */
export const explain: Subcommand = {
  name: 'explain',
  summary: {
    en: 'tell what a message means and what to do',
    ja: 'メッセージの原因・例・対処を示す',
  },
  define(command, say) {
    const rule = new Argument(
      '[rule]',
      say({
        en: 'the id at the end of a message; without it all rules are listed',
        ja: 'メッセージの末尾にある規則名。省略するとすべての規則',
      }),
    );
    // Completed in a shell; what is no rule is answered below, without a list of all.
    command.addArgument(rule.choices(Object.keys(rules)).argParser((text) => text));
  },
  async run([rule], options: { readonly lang?: Language }, io) {
    const lang = language(options.lang, io.env);
    await printOut(rule === undefined ? list(lang) : explanation(known(rule), lang), io);
    return 0;
  },
};

function known(rule: string): RuleId {
  const ids = Object.keys(rules) as RuleId[];
  const id = ids.find((candidate) => candidate === rule);
  if (id !== undefined) return id;
  const close = nearest(rule, ids);
  throw new UsageError({
    en: `unknown rule ${rule}; ${close === null ? 'mbo-parse explain lists all' : `did you mean ${close}?`}`,
    ja: `不明な規則 ${rule}（${close === null ? '一覧は mbo-parse explain' : `${close} のことですか？`}）`,
  });
}

function list(lang: Language): string {
  const entries = Object.entries(rules);
  const width = Math.max(...entries.map(([id]) => id.length));
  return entries
    .map(([id, rule]) => `${id.padEnd(width)}  ${rule.severity.padEnd(7)}  ${rule[lang]}\n`)
    .join('');
}

function explanation(id: RuleId, lang: Language): string {
  const { severity, cause, remedy, example, [lang]: text } = rules[id];
  const words = headings[lang];
  const section = (heading: string, body: string) => `\n${heading}\n${indented(body)}\n`;
  return [
    `${id} (${severities[lang][severity]})\n${indented(text)}\n`,
    section(words.cause, cause[lang]),
    ...(example === '' ? [] : [section(words.example, example)]),
    section(words.remedy, remedy[lang]),
  ].join('');
}

function indented(text: string): string {
  return text.replace(/^/gm, '  ');
}
