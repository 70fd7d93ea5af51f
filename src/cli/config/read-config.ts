import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Message } from '../../messages/message.ts';
import type { Language } from '../../messages/render-message.ts';
import { describeError } from '../describe-error.ts';
import { fileMessage } from '../file-message.ts';
import { nearest } from '../nearest.ts';
import { readBytes } from '../read-bytes.ts';
import { textReporter } from '../report/text-reporter.ts';
import { UsageError } from '../usage-error.ts';
import { Configuration, keysAt } from './configuration.ts';

type Issue = NonNullable<ReturnType<typeof Configuration.safeParse>['error']>['issues'][number];

/** A problem and the UTF-16 offset at which it stands. */
interface Problem {
  readonly offset: number;
  readonly text: string;
}

/** Reads and checks a configuration file; JSON is read as the YAML it is. Throws UsageError with every problem's place. */
export async function readConfig(
  path: string,
  name: string,
  lang: Language,
  signal: AbortSignal,
): Promise<Configuration> {
  const bytes = await readBytes(path, signal).catch((error) => {
    throw new UsageError(`cannot read the configuration ${name}: ${describeError(error)}`);
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
    return [{ offset: faultyAlias(document), text: error.message }];
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
    return [{ offset, text }];
  });
}

/** Where the first alias stands that has no anchor, else the last alias of all. */
function faultyAlias(document: Document): number {
  let last = 0;
  visit(document, {
    Alias(_key, alias) {
      last = alias.range?.[0] ?? last;
      return alias.resolve(document) === undefined ? visit.BREAK : undefined;
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
  const reporter = textReporter({ lang, color: false, quiet: false, verbose: true });
  const text = problems
    .toSorted((a, b) => a.offset - b.offset)
    .map((problem) => reporter.output(name, asMessage(problem, lines)));
  return new UsageError(text.join('').trimEnd(), { placed: true });
}

function asMessage({ offset, text }: Problem, lines: LineCounter): Message {
  const { line, col: column } = lines.linePos(offset);
  return { ...fileMessage('invalid-config', { problem: text }), offset, line, column };
}

function describe(issue: Issue, document: Document): Problem[] {
  if (issue.code !== 'unrecognized_keys') {
    return [
      { offset: offsetOf(document, issue.path), text: `${issue.path.join('.')} ${demand(issue)}` },
    ];
  }
  const known = keysAt(issue.path);
  return issue.keys.map((key) => {
    const close = nearest(key, known);
    const hint = close === null ? `known are ${known.join(', ')}` : `did you mean "${close}"?`;
    const kind = issue.path[0] === 'headers' ? 'concept' : 'key';
    return {
      offset: keyOffset(document, issue.path, key),
      text: `unknown ${kind} "${key}"; ${hint}`,
    };
  });
}

const kinds: Readonly<Record<string, string>> = {
  string: 'text; put numbers in quotes',
  array: 'a list',
  object: 'a mapping of keys to values',
};

function demand(issue: Issue): string {
  if (issue.code === 'invalid_type') return `must be ${kinds[issue.expected] ?? issue.expected}`;
  if (issue.code === 'invalid_value') return `must be one of ${issue.values.join(', ')}`;
  if (issue.code === 'too_small') return 'must not be empty';
  return 'must be a local government code: six digits, the last of which checks the others';
}

function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}

function keyOffset(document: Document, path: readonly PropertyKey[], key: string): number {
  const map = path.length === 0 ? document.contents : document.getIn(path, true);
  if (!isMap(map)) return 0;
  const pair = map.items.find(({ key: node }) => isScalar(node) && String(node.value) === key);
  return isScalar(pair?.key) ? (pair.key.range?.[0] ?? 0) : 0;
}
