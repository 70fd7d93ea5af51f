import { type Conversion, failure } from './conversion.ts';
import { inOrder } from './in-order.ts';
import { type Entry, isInput } from './inputs/input.ts';
import type { ExitCode } from './io.ts';
import { openTarget } from './outputs/open-target.ts';
import { createProgress } from './progress.ts';
import { createJournal } from './report/create-journal.ts';
import type { Run } from './run-context.ts';
import { startCrew } from './start-crew.ts';

/** What a run that watches does in one round. */
export interface Round {
  /** The paths of the inputs to convert. */
  readonly due: ReadonlySet<string>;
  /** The paths of those to tell of one by one. */
  readonly told: ReadonlySet<string>;
  /** The paths of outputs to remove, because their inputs went. */
  readonly gone: readonly string[];
}

/** Converts the entries in their order, in a round only those that are due, and reports on them. */
export async function convertOnce(
  all: readonly Entry[],
  run: Run,
  round?: Round,
): Promise<ExitCode> {
  const { settings, io } = run;
  const target = await openTarget(all.filter(isInput), run);
  const entries = all.filter((entry) => !isInput(entry) || (round?.due.has(entry.path) ?? true));
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
      await journal.conversion(entry, conversion, round?.told.has(entry.path));
      await journal.outputs(await target.add(entry, conversion));
    }
    await journal.outputs(await target.end(failed));
    if (settings.outDir !== undefined) {
      const { settleOrphans } = await import('./outputs/settle-orphans.ts');
      await settleOrphans(all, settings.outDir, run, journal, round?.gone);
    }
    return await journal.end();
  } catch (error) {
    await target.discard();
    await journal.discard();
    throw error;
  } finally {
    await crew.end();
  }
}
