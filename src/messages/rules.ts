import type { Severity } from './message.ts';

interface Rule {
  readonly severity: Severity;
  /** What happened, with `{placeholders}`. */
  readonly en: string;
  readonly ja: string;
  /** Why it happens, and what to do. */
  readonly cause: { readonly en: string; readonly ja: string };
  readonly remedy: { readonly en: string; readonly ja: string };
  readonly example: string;
}

/** Every message this tool can give: one rule, one entry. The ids are part of the public contract. */
export const rules = {
  'no-sheet': {
    severity: 'error',
    en: 'No goal-management sheet recognised: no department, no title and no initiative',
    ja: '目標管理シートとして読める部分がありません（部署名・表題・取組がいずれも見つかりません）',
    cause: {
      en: 'Nothing in the file looks like a title, a department or a table of initiatives.',
      ja: '表題・部署名・取組の表に当たるものがファイルにありません。',
    },
    remedy: {
      en: 'Run `mbo-parse inspect FILE` to see what was read; teach unknown headers in mbo-parse.config.yaml.',
      ja: '`mbo-parse inspect FILE` で読み取り結果を確かめ、見出し語を mbo-parse.config.yaml に追加してください。',
    },
    example: 'お知らせ\n本日は休館日です。',
  },
  'no-records': {
    severity: 'warning',
    en: 'A title or department but no initiative',
    ja: '表題または部署名はありますが、取組がありません',
    cause: {
      en: 'The sheet has no table, form or section that holds initiatives, or its headers are unknown.',
      ja: '取組の表・様式・見出しがないか、見出し語が辞書にありません。',
    },
    remedy: {
      en: 'Run `mbo-parse inspect FILE`; add the headers it lists as unknown to mbo-parse.config.yaml.',
      ja: '`mbo-parse inspect FILE` を実行し、不明とされた見出し語を mbo-parse.config.yaml に追加してください。',
    },
    example: '## 令和元年度目標管理シート\n【市民部長 山田 花子】',
  },
  'unknown-header': {
    severity: 'warning',
    en: 'Column "{header}" is no known concept; its cells are kept in extra',
    ja: '列「{header}」は既知の項目ではないため、extra に残しました',
    cause: {
      en: 'The header cell matches no word of the vocabulary, whole and folded.',
      ja: '見出しセルの全文が辞書のどの語とも一致しません。',
    },
    remedy: {
      en: 'Name the header under its concept in mbo-parse.config.yaml, or leave it in extra.',
      ja: 'mbo-parse.config.yaml の headers に追加するか、そのまま extra で利用してください。',
    },
    example: 'No.\t課名\t項目\t評価\tメモ欄',
  },
  remainder: {
    severity: 'warning',
    en: 'Text that no field holds, kept in remainder: {text}',
    ja: 'どの項目にも当たらない文字を remainder に残しました: {text}',
    cause: {
      en: 'The text is visible, but neither a field nor known decoration.',
      ja: '表示される文字ですが、項目にも既知の飾りにも当たりません。',
    },
    remedy: {
      en: 'Read it in remainder; where it is a header or label, teach it in the configuration.',
      ja: 'remainder を確認し、見出し語であれば設定に追加してください。',
    },
    example: 'ひとことメモ',
  },
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof rules;
