import { type Conversion, failure } from './conversion.ts';
import { inOrder } from './in-order.ts';
import type { Entry, Input } from './inputs/input.ts';
import type { ExitCode } from './io.ts';
import { openTarget } from './outputs/open-target.ts';
import { createProgress } from './progress.ts';
import { createJournal } from './report/create-journal.ts';
import type { Run } from './run-context.ts';
import { startCrew } from './start-crew.ts';

/** Converts the entries in their order, only those with a path in `due` where that is given, and reports on them. */
export async function convertOnce(
  all: readonly Entry[],
  run: Run,
  due?: ReadonlySet<string>,
): Promise<ExitCode> {
  const { settings, io } = run;
  const target = await openTarget(all.filter(isInput), run);
  const entries = due ? all.filter((entry) => !isInput(entry) || due.has(entry.path)) : all;
  const inputs = entries.filter(isInput);
  const progress = createProgress(inputs.length, settings, io);
  const journal = await createJournal(settings, io, progress);
  const crew = await startCrew(inputs, run);
  const start = async (entry: Entry): Promise<Conversion | null> =>
    isInput(entry) ? crew.convert(entry) : null;
  let failed = false;
  try {
    for await (const [entry, conversion] of inOrder(entries, crew.width, start)) {
      io.signal.throwIfAborted();
      if (!isInput(entry)) {
        await journal.absence(entry);
        if (entry.kind === 'ignored' || entry.kind === 'foreign') continue;
        failed = true;
        await journal.outputs(await target.add(entry, failure('unread', entry.message)));
        continue;
      }
      if (conversion === null) continue;
      failed ||= conversion.state !== 'converted';
      progress.step(entry.source);
      await journal.conversion(entry, conversion);
      await journal.outputs(await target.add(entry, conversion));
    }
    await journal.outputs(await target.end(failed));
    return await journal.end();
  } catch (error) {
    await target.discard();
    await journal.discard();
    throw error;
  } finally {
    await crew.end();
  }
}

function isInput(entry: Entry): entry is Input {
  return entry.kind === 'file' || entry.kind === 'stdin';
}
