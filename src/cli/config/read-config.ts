import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { fileMessage } from '../../messages/file-message.ts';
import type { Message } from '../../messages/message.ts';
import type { Language } from '../../messages/render-message.ts';
import type { Bilingual } from '../../schema/words.ts';
import { describeError } from '../describe-error.ts';
import { nearest } from '../nearest.ts';
import { readBytes } from '../read-bytes.ts';
import { textReporter } from '../report/text-reporter.ts';
import { UsageError } from '../usage-error.ts';
import { Configuration, keysAt } from './configuration.ts';

type Issue = NonNullable<ReturnType<typeof Configuration.safeParse>['error']>['issues'][number];

/** A problem and the UTF-16 offset at which it stands. */
interface Problem {
  readonly offset: number;
  readonly words: Bilingual;
}

/** Reads and checks a configuration file; JSON is read as the YAML it is. Throws UsageError with every problem's place. */
export async function readConfig(
  path: string,
  name: string,
  lang: Language,
  signal: AbortSignal,
): Promise<Configuration> {
  const bytes = await readBytes(path, signal).catch((error) => {
    throw new UsageError({
      en: `cannot read the configuration ${name}: ${describeError(error)}`,
      ja: `設定ファイル ${name} を読めません: ${describeError(error, 'ja')}`,
    });
  });
  const lines = new LineCounter();
  const read = check(new TextDecoder().decode(bytes), lines);
  if (Array.isArray(read)) throw invalid(read, name, lines, lang);
  return read;
}

/** What a source says, or all that is wrong with it. */
function check(source: string, lineCounter: LineCounter): Configuration | Problem[] {
  const document = parseDocument(source, { lineCounter, prettyErrors: false });
  if (document.errors.length > 0) return broken(document);
  let plain: unknown;
  try {
    plain = document.toJS();
  } catch (error) {
    // An alias without an anchor, or aliases of aliases, which multiply what they stand for.
    if (!(error instanceof ReferenceError)) throw error;
    return [{ offset: faultyAlias(document), words: asGiven(error.message) }];
  }
  const checked = Configuration.safeParse(plain ?? {});
  if (checked.success) return checked.data;
  return checked.error.issues.flatMap((issue) => describe(issue, document));
}

/** What nests too deep for the parser gives the same error level by level. */
function broken({ errors }: Document.Parsed): Problem[] {
  const told = new Set<string>();
  return errors.flatMap(({ pos: [offset], message: text }) => {
    if (told.has(text)) return [];
    told.add(text);
    return [{ offset, words: asGiven(text) }];
  });
}

/** Where the first alias stands that has no anchor, else the last alias of all. */
function faultyAlias(document: Document): number {
  let last = 0;
  const anchors = new Set<string>();
  visit(document, {
    Value(_key, { anchor }) {
      if (anchor !== undefined) anchors.add(anchor);
    },
    Alias(_key, alias) {
      last = alias.range?.[0] ?? last;
      return anchors.has(alias.source) ? undefined : visit.BREAK;
    },
  });
  return last;
}

function invalid(
  problems: readonly Problem[],
  name: string,
  lines: LineCounter,
  lang: Language,
): UsageError {
  const reporter = textReporter({ lang, color: false, quiet: false, strict: false, verbose: true });
  const text = problems
    .toSorted((a, b) => a.offset - b.offset)
    .map((problem) => reporter.output(name, asMessage(problem, lines, lang)));
  const told = text.join('').trimEnd();
  return new UsageError({ en: told, ja: told }, { placed: true });
}

function asMessage({ offset, words }: Problem, lines: LineCounter, lang: Language): Message {
  const { line, col: column } = lines.linePos(offset);
  return { ...fileMessage('invalid-config', { problem: words[lang] }), offset, line, column };
}

function describe(issue: Issue, document: Document): Problem[] {
  if (issue.code !== 'unrecognized_keys') {
    return [{ offset: offsetOf(document, issue.path), words: demand(issue) }];
  }
  const offsets = keyOffsets(document, issue.path);
  return issue.keys.map((key) => ({
    offset: offsets.get(key) ?? 0,
    words: unknownKey(key, issue.path),
  }));
}

function unknownKey(key: string, path: readonly PropertyKey[]): Bilingual {
  const known = keysAt(path);
  const close = nearest(key, known);
  const list = known.join(', ');
  const kind = path[0] === 'headers' ? kindsOfKey.concept : kindsOfKey.key;
  return {
    en: `unknown ${kind.en} "${key}"; ${close === null ? `known are ${list}` : `did you mean "${close}"?`}`,
    ja: `不明な${kind.ja}「${key}」。${close === null ? `使えるのは ${list}` : `「${close}」のことですか？`}`,
  };
}

const kindsOfKey = { concept: { en: 'concept', ja: '項目' }, key: { en: 'key', ja: 'キー' } };

const kinds: Readonly<Record<string, Bilingual>> = {
  string: { en: 'text; put numbers in quotes', ja: '文字列（数字は引用符で囲む）' },
  array: { en: 'a list', ja: '一覧' },
  object: { en: 'a mapping of keys to values', ja: 'キーと値の組' },
};

function demand(issue: Issue): Bilingual {
  const name = issue.path.join('.');
  if (issue.code === 'invalid_type') {
    const kind = kinds[issue.expected] ?? asGiven(issue.expected);
    return { en: `${name} must be ${kind.en}`, ja: `${name} は${kind.ja}でなければなりません` };
  }
  if (issue.code === 'invalid_value') {
    const list = issue.values.join(', ');
    return {
      en: `${name} must be one of ${list}`,
      ja: `${name} は ${list} のいずれかでなければなりません`,
    };
  }
  if (issue.code === 'too_small') {
    return { en: `${name} must not be empty`, ja: `${name} が空です` };
  }
  return {
    en: `${name} must be a local government code: six digits, the last of which checks the others`,
    ja: `${name} は全国地方公共団体コード（検査数字を含む 6 桁）でなければなりません`,
  };
}

/** What the parser says of YAML, it says in English. */
function asGiven(text: string): Bilingual {
  return { en: text, ja: text };
}

function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}

function keyOffsets(document: Document, path: readonly PropertyKey[]): Map<string, number> {
  const map = path.length === 0 ? document.contents : document.getIn(path, true);
  const offsets = new Map<string, number>();
  for (const { key } of isMap(map) ? map.items : [])
    if (isScalar(key)) offsets.set(String(key.value), key.range?.[0] ?? 0);
  return offsets;
}
