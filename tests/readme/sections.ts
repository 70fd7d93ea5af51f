import { exitCodes } from '../../src/cli/notes.ts';
import { createProgram } from '../../src/cli/program.ts';
import { concepts } from '../../src/concepts/index.ts';
import type { Language } from '../../src/messages/render-message.ts';
import { rules } from '../../src/messages/rules.ts';
import { columns } from '../../src/schema/columns.ts';
import { descriptions } from '../../src/schema/descriptions.ts';
import { jsonSchema } from '../../src/schema/json-schema.ts';
import { machineReadability, type ReadabilityRule } from '../../src/schema/machine-readability.ts';

/** Section name → the Markdown that the registries of the program give for it. */
export type Sections = Readonly<Record<string, string>>;

const programIn = (lang: Language) => createProgram(async () => {}, lang);

const parts = [
  'Statement',
  'Indicator',
  'Rating',
  'Head',
  'Metadata',
  'LegendEntry',
  'Extra',
] as const satisfies (keyof typeof descriptions)[];

/** The sections of a readme. */
export function sections(lang: Language): Sections {
  const { heads, types } = words[lang];
  const fields = (name: 'Sheet' | 'SheetRecord') =>
    table(
      heads.field,
      Object.entries(descriptions[name]).map(([key, { description }]) => [
        code(key),
        typeOf(name, key, types),
        description[lang],
      ]),
    );
  const program = programIn(lang);
  return {
    options: table(
      heads.options,
      options(program).map(({ flags, summary, choices }) => [
        code(flags),
        summary + (choices.length > 0 ? `: ${choices.join(', ')}` : ''),
      ]),
    ),
    commands: table(
      heads.commands,
      program.commands.map((command) => [
        code(`mbo-parse ${command.name()} ${command.usage()}`.replace(/ ?\[options\]/, '')),
        command.description(),
      ]),
    ),
    exits: table(
      heads.exits,
      exitCodes.map(([exit, meaning]) => [exit, meaning[lang]]),
    ),
    sheet: fields('Sheet'),
    record: fields('SheetRecord'),
    parts: table(
      heads.parts,
      parts.map((name) => [
        `**${name}**`,
        Object.entries(descriptions[name])
          .filter(([key]) => key !== 'position' && key !== 'place')
          .map(([key, { description }]) => `${code(key)} ${description[lang]}`)
          .join('<br>'),
      ]),
    ),
    columns: table(
      heads.columns,
      Object.entries(columns).map(([name, list]) => [
        code(`--rows ${name}`),
        list.map((column) => code(column.name)).join(' '),
      ]),
    ),
    concepts: concepts.map(({ key }) => code(key)).join(' '),
    messages: table(
      heads.messages,
      Object.entries(rules).map(([id, rule]) => [
        code(id),
        words[lang].severities[rule.severity],
        rule[lang],
      ]),
    ),
    readability: table(
      heads.readability,
      (machineReadability as readonly ReadabilityRule[]).map(({ ids, rule, exceptions }) => [
        ids.join(', '),
        rule[lang],
        exceptions
          .map(
            ({ table: name, columns: names, reason }) =>
              `${code(name)} ${names.join(', ')}: ${reason[lang]}`,
          )
          .join('<br>') || '–',
      ]),
    ),
  };
}

/** Options of the main command with what may be given. */
export function options(program = programIn('en')) {
  return program
    .createHelp()
    .visibleOptions(program)
    .map(({ flags, description, argChoices = [] }) => ({
      flags,
      summary: description,
      choices: argChoices,
    }));
}

/** Names of the subcommands. */
export function commandNames(): string[] {
  return programIn('en').commands.map((command) => command.name());
}

const words = {
  en: {
    heads: {
      options: ['option', 'meaning'],
      commands: ['command', 'what it does'],
      exits: ['exit', 'meaning'],
      field: ['key', 'type', 'meaning'],
      parts: ['part', 'keys'],
      columns: ['rows', 'columns'],
      messages: ['rule', 'severity', 'text'],
      readability: ['rules', 'demand', 'exceptions'],
    },
    severities: { error: 'error', warning: 'warning', info: 'info' },
    types: {
      string: 'text',
      integer: 'integer',
      null: 'null',
      or: ' or ',
      list: (of: string) => `list of ${of}`,
    },
  },
  ja: {
    heads: {
      options: ['オプション', '意味'],
      commands: ['コマンド', '働き'],
      exits: ['終了コード', '意味'],
      field: ['キー', '型', '意味'],
      parts: ['要素', 'キー'],
      columns: ['行の単位', '列'],
      messages: ['規則', '重大度', '文面'],
      readability: ['ルール', '内容', '例外'],
    },
    severities: { error: 'エラー', warning: '警告', info: '情報' },
    types: {
      string: '文字列',
      integer: '整数',
      null: 'null',
      or: ' / ',
      list: (of: string) => `${of}${/\w$/.test(of) ? ' ' : ''}の配列`,
    },
  },
} as const;

type Types = (typeof words)[Language]['types'];

interface Property {
  readonly type?: string | readonly string[];
  readonly $ref?: string;
  readonly items?: Property;
}

function typeOf(name: string, key: string, types: Types): string {
  const definition = jsonSchema().$defs?.[name];
  const properties = (definition?.properties ?? {}) as Readonly<Record<string, Property>>;
  return typeName(properties[key] ?? {}, types);
}

function typeName({ type = [], $ref, items }: Property, types: Types): string {
  if ($ref !== undefined) return ($ref.split('/').at(-1) ?? '').replace('SheetRecord', 'Record');
  if (items !== undefined) return types.list(typeName(items, types));
  return [type]
    .flat()
    .map((one) => (one === 'integer' || one === 'null' ? types[one] : types.string))
    .join(types.or);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}

/** Outside code a bar would end the cell, an angle bracket begin a tag. */
function cell(text: string): string {
  const parts = text.replaceAll('|', '\\|').split('`');
  return parts
    .map((part, at) => (at % 2 === 0 ? part.replace(/<(?!br>)/g, '\\<') : part))
    .join('`');
}

function code(text: string): string {
  return `\`${text}\``;
}
