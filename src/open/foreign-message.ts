import { fileMessage } from '../messages/file-message.ts';
import type { Message } from '../messages/message.ts';
import type { RuleId } from '../messages/rules.ts';
import { type ForeignKind, foreignKinds, type Way } from '../read/foreign-kinds.ts';

const ways: Readonly<Record<Way, RuleId>> = {
  convert: 'other-format',
  'save-as': 'closed-format',
  ocr: 'image-file',
  unpack: 'archive-file',
  unlock: 'locked-file',
};

/** Says what a file is that is not read, and what to do with it. */
export function foreignMessage(kind: ForeignKind): Message {
  const { label, way, target }: { label: string; way: Way; target?: string } = foreignKinds[kind];
  const command =
    target === undefined ? {} : { command: `soffice --headless --convert-to ${target} FILE` };
  return fileMessage(ways[way], { kind: label, ...command });
}
