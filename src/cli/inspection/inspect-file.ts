import { type Inspection, inspectContent } from '../../inspect-sheets.ts';
import { fileMessage } from '../../messages/file-message.ts';
import type { Message } from '../../messages/message.ts';
import { openFile } from '../../open/open-file.ts';
import { describeError } from '../describe-error.ts';
import type { Input } from '../inputs/input.ts';
import type { Io } from '../io.ts';
import { largestInput } from '../largest-input.ts';
import { mostInThisThread } from '../most-in-this-thread.ts';
import { readInput } from '../read-input.ts';
import type { Recipe } from '../recipe.ts';
import { unread } from '../unread.ts';
import type { InspectedFile } from './inspected-file.ts';

/** What an inspection shows beside tables and account. */
export interface Seeing {
  /** What became of every character. */
  readonly parts: boolean;
  /** Pictures of the pages of PDF files. */
  readonly pictures: boolean;
}

/** Reads one input by the recipe of a conversion, and tells what was seen. Never rejects. */
export async function inspectFile(
  input: Input,
  { encoding, parse }: Recipe,
  { parts, pictures }: Seeing,
  io: Io,
): Promise<InspectedFile> {
  const { source } = input;
  let bytes: Uint8Array;
  try {
    bytes = await readInput(input, io, Math.min(largestInput, mostInThisThread()));
  } catch (error) {
    return unseen(source, ...unread(error));
  }
  try {
    const content = await openFile(bytes, { encoding, pictures });
    if (content.type === 'refused') return unseen(source, 'failed', ...content.messages);
    const seen = inspectContent(content, { ...parse, parts, source });
    const { messages } = seen;
    const failed = messages.some(({ severity }) => severity === 'error');
    const state = failed ? 'failed' : 'converted';
    const how = content.type === 'text' ? content.encoding : content.kind;
    const draw = content.type === 'opened' ? content.opened.pictures : undefined;
    return { source, state, encoding: how, seen, messages, pictures: draw?.(meaningIn(seen)) };
  } catch (error) {
    return unseen(
      source,
      'failed',
      fileMessage('internal-error', { reason: describeError(error) }),
    );
  }
}

/** What a header of the tables was taken for. */
function meaningIn({ tables }: Inspection): (header: string) => string | null {
  const bare = (text: string): string => text.replace(/\s+/g, '');
  const columns = tables.flatMap((table) => table.columns);
  const meanings = new Map(columns.map(({ header, concept }) => [bare(header), concept]));
  return (header) => meanings.get(bare(header)) ?? null;
}

function unseen(
  source: string,
  state: InspectedFile['state'],
  ...messages: readonly Message[]
): InspectedFile {
  return { source, state, encoding: null, seen: null, messages };
}
