import { type FSWatcher, watch } from 'node:fs';

/** Milliseconds without a further change after which a change counts as complete. */
const quiet = 100;
/** Milliseconds between two looks where the system tells of no changes. */
const interval = 1000;

export interface Changes {
  /** Resolves to true after a change, to false once the signal is aborted. */
  next(): Promise<boolean>;
}

/** Follows folders by the system's notices, and by looking again and again where it gives none. */
export function watchFolders(folders: ReadonlyMap<string, boolean>, signal: AbortSignal): Changes {
  let changed = false;
  let wake = () => {};
  let timer: NodeJS.Timeout | undefined;
  const notice = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      changed = true;
      wake();
    }, quiet);
  };
  const poll = () => {
    const poller = setInterval(notice, interval);
    signal.addEventListener('abort', () => clearInterval(poller), { once: true });
  };
  for (const [folder, recursive] of folders) follow(folder, recursive, signal, notice, poll);
  signal.addEventListener('abort', () => wake(), { once: true });

  return {
    async next() {
      if (!changed && !signal.aborted) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      clearTimeout(timer);
      changed = false;
      return !signal.aborted;
    },
  };
}

function follow(
  folder: string,
  recursive: boolean,
  signal: AbortSignal,
  notice: () => void,
  poll: () => void,
): void {
  let watcher: FSWatcher;
  try {
    watcher = watch(folder, { recursive, signal }, notice);
  } catch {
    poll();
    return;
  }
  watcher.on('error', () => {
    watcher.close();
    poll();
  });
}
