import { dirname } from 'node:path';
import { fileMessage } from '../../messages/file-message.ts';
import type { Message } from '../../messages/message.ts';
import type { RuleId } from '../../messages/rules.ts';
import { describeError, isErrorCode } from '../describe-error.ts';
import { HeldFileError } from './rename-over.ts';
import type { Outcome, Sink } from './sink.ts';
import type { OutputProblem } from './target.ts';

const problems: Readonly<Partial<Record<Outcome, RuleId>>> = {
  missing: 'missing-output',
  stale: 'stale-output',
};

/** Completes an output and tells what is wrong with it, if anything. */
export async function finish(sink: Sink, path: string): Promise<OutputProblem[]> {
  const ruleId = problems[await sink.close()];
  return ruleId === undefined ? [] : [{ path, message: fileMessage(ruleId) }];
}

/** The message of a failed write; a reader that has gone is passed on, it ends the run. */
export function unwritable(error: unknown, path: string): OutputProblem {
  if (isErrorCode(error, 'EPIPE')) throw error;
  return { path, message: unwritableMessage(error, path) };
}

function unwritableMessage(error: unknown, path: string): Message {
  if (error instanceof HeldFileError) return fileMessage('held-output');
  const folder = dirname(path);
  if (isErrorCode(error, 'ENOENT')) return fileMessage('missing-folder', { folder });
  return fileMessage('unwritable', { reason: describeError(error) });
}
