import type { Message } from '../../messages/message.ts';
import { renderMessage } from '../../messages/render-message.ts';
import { toldMessages } from '../../messages/told-messages.ts';
import type { Bilingual } from '../../schema/words.ts';
import type { SheetPlan } from './sheet-plan.ts';

const severities: Readonly<Record<Message['severity'], Bilingual>> = {
  error: { en: 'error', ja: 'エラー' },
  warning: { en: 'warning', ja: '警告' },
  info: { en: 'info', ja: '情報' },
};

/** What was said about the files, those that gave nothing among them. */
export const messagePlan: SheetPlan = {
  title: { en: 'Messages', ja: 'メッセージ' },
  columns: [
    { title: { en: 'File', ja: 'ファイル' }, width: 30 },
    { title: { en: 'Line or place', ja: '行・場所' }, width: 13 },
    { title: { en: 'Severity', ja: '重大度' }, width: 9 },
    { title: { en: 'Message', ja: '内容' }, width: 90 },
    { title: { en: 'Rule', ja: '規則' }, width: 18 },
  ],
  printed: 5,
  *rows({ source, messages }, lang) {
    for (const message of toldMessages(messages)) {
      const { line, place, severity, ruleId } = message;
      yield [
        source,
        place ?? line,
        severities[severity][lang],
        renderMessage(message, lang),
        ruleId,
      ];
    }
  },
};
