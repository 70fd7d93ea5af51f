import type { Language } from '../messages/render-message.ts';
import { systemReasons } from '../messages/system-reasons.ts';

/** One line that says why a system call failed. */
export function describeError(error: unknown, lang: Language = 'en'): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return (systemReasons[code]?.[lang] ?? error.message).replace(/\s+/g, ' ');
}

/** Whether a system call failed for this reason. */
export function isErrorCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
