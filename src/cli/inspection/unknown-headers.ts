import type { Message } from '../../messages/message.ts';

/** The headers that a file's messages call unknown. */
export function unknownHeaders(messages: readonly Message[]): ReadonlySet<string> {
  return new Set(
    messages
      .filter(({ ruleId }) => ruleId === 'unknown-header')
      .map(({ values }) => values.header ?? ''),
  );
}
