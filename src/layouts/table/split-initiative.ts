import { readNumber } from '../../concepts/no.ts';
import type { RecordDraft } from '../../concepts/record-draft.ts';

const numbered =
  /^[【[［]?(?:経営課題|重点課題|重点目標|重点取組|重点施策|重点項目|取組項目|目標|取組|施策|課題|事業)[\s　]*([0-9０-９]{1,3}(?:[-－][0-9０-９]{1,3})*|[①-⑳])[】\]］]?[\s　:：.．、]+(.+)$/u;
const leading =
  /^(?:([①-⑳])[\s　]*|([0-9０-９]{1,3}(?:[-－][0-9０-９]{1,3})*)(?:[.．、)）][\s　]*|[\s　]+)|[(（]([0-9０-９]{1,3})[)）][\s　]*)(?=[^\s　0-9０-９年月日%％人件回円時])(.+)$/u;

/** A longer text is no title, and a pattern that takes millions of characters overflows. */
const longest = 2000;

/** Takes a number out of the initiative (`経営課題1 子育て`), and gives several titles a line each. */
export function splitInitiative(record: RecordDraft, hasNumberColumn: boolean): void {
  if (record.initiative === null) return;
  if (record.initiative.length > longest) return;
  if (record.no === null) takeNumber(record, hasNumberColumn);
  const count = record.categories.length;
  const titles = record.initiative?.split(' ') ?? [];
  if (count > 1 && titles.length === count) record.initiative = titles.join('\n');
}

function takeNumber(record: RecordDraft, hasNumberColumn: boolean): void {
  const text = record.initiative ?? '';
  const named = numbered.exec(text);
  if (named) {
    record.no = readNumber(named[1] ?? '');
    record.initiative = named[2] ?? null;
    return;
  }
  const plain = hasNumberColumn ? null : leading.exec(text);
  if (!plain) return;
  record.no = plain[1] ?? readNumber(plain[2] ?? plain[3] ?? '');
  record.initiative = plain[4] ?? null;
}
