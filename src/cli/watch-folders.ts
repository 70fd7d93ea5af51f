import { type FSWatcher, watch } from 'node:fs';
import { statOrNull } from './stat-or-null.ts';

/** Milliseconds without a further change after which a change counts as complete. */
const quiet = 100;
/** Milliseconds between two looks at the folders themselves, and into them where the system tells of no changes. */
const interval = 1000;

export interface Changes {
  /** Resolves to true after a change, to false once the signal is aborted. */
  next(): Promise<boolean>;
}

/** Follows folders, by path and whether with all below them, until the signal is aborted. */
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
  const followers = Array.from(folders, ([folder, recursive]) => follow(folder, recursive, notice));
  const looking = setInterval(() => {
    for (const follower of followers) follower.look();
  }, interval);
  const end = () => {
    clearInterval(looking);
    for (const follower of followers) follower.end();
    wake();
  };
  signal.addEventListener('abort', end, { once: true });

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

/** Follows one folder. */
interface Follower {
  /** Begins anew where another folder, or none, stands there now; gives notice where the system would give none. */
  look(): void;
  end(): void;
}

/**
 * Follows a folder by the system's notices, which end without a word when it is renamed or replaced:
 * so its identity is looked at as well.
 */
function follow(folder: string, recursive: boolean, notice: () => void): Follower {
  let known = identity(folder);
  let watcher: FSWatcher | null = null;
  const close = () => {
    watcher?.close();
    watcher = null;
  };
  const open = () => {
    close();
    try {
      watcher = watch(folder, { recursive }, notice).on('error', close);
    } catch {
      // A system that watches no folder, or not this one: each look counts as a change.
    }
  };
  open();
  return {
    look() {
      const present = identity(folder);
      if (present === known && watcher !== null) return;
      if (present === null) close();
      else open();
      if (present !== known || present !== null) notice();
      known = present;
    },
    end: close,
  };
}

/** What tells a folder from another that takes its place. */
function identity(folder: string): string | null {
  const stats = statOrNull(folder);
  return stats?.isDirectory() ? `${stats.dev}:${stats.ino}` : null;
}
