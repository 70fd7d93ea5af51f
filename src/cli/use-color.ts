import type { Io } from './io.ts';

/** Whether standard error is to be coloured: the option decides, then NO_COLOR, FORCE_COLOR, the terminal. */
export function useColor(asked: boolean | undefined, { env, stderr }: Io): boolean {
  if (asked !== undefined) return asked;
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined) return !/^(?:0|false)$/.test(env.FORCE_COLOR);
  return stderr.isTTY === true && env.TERM !== 'dumb';
}
