import { concepts } from '../../concepts/index.ts';
import { escapeControls } from '../../messages/escape-controls.ts';
import type { Language } from '../../messages/render-message.ts';
import { nearestWord } from '../../vocabulary/nearest-word.ts';
import type { View, ViewOptions } from './view.ts';

/** An unknown header: where it stood first, and how often. */
interface Finding {
  readonly header: string;
  readonly place: string;
  readonly count: number;
}

const words = {
  en: {
    intro: [
      'mbo-parse.config.yaml, drafted by mbo-parse from the sheets at hand; editors check it by the schema above:',
      'mbo-parse schema --config > mbo-parse.config.schema.json',
      '',
      'Unknown headers stand below the concept that they look most like.',
      'Take the # away where that is right, move the line where another concept is,',
      'or take the # away below extra: then the column stays in extra without a warning.',
    ],
    allKnown: 'Every header is known: there is nothing to teach.',
    municipality: ['"Name of the city"', 'where the sheets print none'],
    finding: (place: string, count: number, like: string | null) =>
      `${place}${count > 1 ? ` and ${count - 1} more` : ''}; ${like === null ? 'like no known header' : `looks like ${like}`}`,
  },
  ja: {
    intro: [
      'mbo-parse.config.yaml（手元のシートによる mbo-parse の下書き）。エディターは上のスキーマで検査します:',
      'mbo-parse schema --config > mbo-parse.config.schema.json',
      '',
      '未知の見出しを、最も似た項目の下に並べました。',
      '合っていれば行頭の # を外し、違っていれば正しい項目の下に移してください。',
      'extra の下で # を外した列は、警告なしで extra に残ります。',
    ],
    allKnown: '未知の見出しはありません。追加する語はありません。',
    municipality: ['"○○市"', 'シートに自治体名の記載がない場合'],
    finding: (place: string, count: number, like: string | null) =>
      `${place}${count > 1 ? ` ほか ${count - 1} か所` : ''}。${like === null ? '似た見出し語なし' : `「${like}」に似る`}`,
  },
} as const satisfies Record<Language, unknown>;

/** Where editors find the schema: beside the configuration. */
export const schemaFile = 'mbo-parse.config.schema.json';

/** A configuration to start from; it teaches nothing before a person has taken a `#` away. */
export function configView({ lang }: ViewOptions): View {
  const findings = new Map<string, Finding>();
  let namesMunicipality = true;
  return {
    file({ source, seen, messages }) {
      namesMunicipality &&= seen?.sheets.every(({ municipality }) => municipality !== null) ?? true;
      for (const { ruleId, line, place: cell, values } of messages) {
        if (ruleId !== 'unknown-header' && ruleId !== 'title-by-place') continue;
        const header = values.header ?? '';
        const { place, count } = findings.get(header) ?? {
          place: `${source}:${cell ?? line}`,
          count: 0,
        };
        findings.set(header, { header, place, count: count + 1 });
      }
      return '';
    },
    end: () =>
      [
        `# yaml-language-server: $schema=${schemaFile}`,
        ...words[lang].intro.map((line) => `# ${line}`.trimEnd()),
        ...(namesMunicipality ? [] : ['', municipalityLine(lang)]),
        '',
        ...(findings.size === 0 ? [`# ${words[lang].allKnown}`] : headerLines(findings, lang)),
        '',
      ].join('\n'),
  };
}

function municipalityLine(lang: Language): string {
  const [example, note] = words[lang].municipality;
  return `# municipality: ${example} # ${note}`;
}

/** A flow list: it stays valid whichever of its lines are comments. */
function headerLines(findings: ReadonlyMap<string, Finding>, lang: Language): string[] {
  const groups = new Map<string, string[]>();
  for (const { header, place, count } of findings.values()) {
    const nearest = nearestWord(header);
    const concept = nearest?.concept ?? 'extra';
    const note = escapeControls(words[lang].finding(place, count, nearest?.word ?? null));
    const line = `    # ${escapeControls(JSON.stringify(header))}, # ${note}`;
    groups.set(concept, [...(groups.get(concept) ?? []), line]);
  }
  const inOrder = concepts.map(({ key }) => key).filter((key) => groups.has(key));
  return [
    'headers:',
    ...inOrder.flatMap((key) => [`  ${key}: [`, ...(groups.get(key) ?? []), '  ]']),
  ];
}
