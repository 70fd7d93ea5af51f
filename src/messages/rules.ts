export type Severity = 'error' | 'warning' | 'info';

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
  'title-by-place': {
    severity: 'warning',
    en: 'Header or label "{header}" is unknown; by its place and its cells it names the initiative',
    ja: '見出し「{header}」は未知の語ですが、位置とセルの内容から取組名として読みました',
    cause: {
      en: 'No column names the initiative by a known word; this one holds short, different texts left of what is said of them.',
      ja: '取組名を示す既知の見出しがなく、この列だけが短く互いに異なる語を内容の左に並べています。',
    },
    remedy: {
      en: 'Name the header under `initiative` in mbo-parse.config.yaml, or under `extra` if it is none.',
      ja: 'mbo-parse.config.yaml の headers の initiative に追加するか、取組名でなければ extra に追加してください。',
    },
    example: 'No.\t名づけ\t目標\t評価\n1\t窓口の改善\t待ち時間を減らす。\tA',
  },
  unsure: {
    severity: 'warning',
    en: 'No reading of these labels is certain; they are kept as metadata and remainder',
    ja: '項目名の読み方が定まらないため、metadata と remainder に残しました',
    cause: {
      en: 'Labels stand here, but nothing shows for certain which initiative they speak of, or two readings are as good as each other.',
      ja: '項目名はありますが、どの取組のものか確かでないか、二つの読み方が同じくらい確からしい状態です。',
    },
    remedy: {
      en: 'Run `mbo-parse inspect FILE`; teach the words that it lists as unknown, or set the titles of the initiatives alike.',
      ja: '`mbo-parse inspect FILE` で読み方を確かめ、不明とされた語を設定に追加するか、取組の見出しの書き方をそろえてください。',
    },
    example: '担当課：案内課\n備考：継続',
  },
  'unread-rating': {
    severity: 'warning',
    en: 'A rating that cannot be read for certain: {text}',
    ja: '評価として確かに読めない文字列です: {text}',
    cause: {
      en: 'The cell stands under a rating header, but holds no single grade.',
      ja: '評価の見出しの下にありますが、一つの評価区分ではありません。',
    },
    remedy: {
      en: 'See `text` in ratings; teach grades in words under `ratings` in mbo-parse.config.yaml.',
      ja: 'ratings の text を参照し、語の評価区分は mbo-parse.config.yaml の ratings に追加してください。',
    },
    example: '| 項目 | 目標 | 評価 |\n|---|---|---|\n| 窓口 | 10分以内 | A又はB |',
  },
  'count-mismatch': {
    severity: 'warning',
    en: 'The document prints {printed}, but {read} were read',
    ja: '文書には「{printed}」とありますが、読み取ったのは {read} 件です',
    cause: {
      en: 'A count that the document prints and the initiatives or grades that were read differ.',
      ja: '文書に印字された件数と、読み取った取組または評価の件数が異なります。',
    },
    remedy: {
      en: 'Compare the records with the source; see `remainder` for what was not read.',
      ja: '元の文書と取組を見比べ、読めなかった部分は remainder を参照してください。',
    },
    example: '全3項目\nNo.\t項目\t評価\n1\t窓口の改善\tA',
  },
  'count-agrees': {
    severity: 'info',
    en: 'The document prints {printed}, and as many were read',
    ja: '文書の「{printed}」と読み取った件数が一致しました',
    cause: {
      en: 'A count that the document prints agrees with the initiatives or grades that were read.',
      ja: '文書に印字された件数と、読み取った取組または評価の件数が一致しました。',
    },
    remedy: { en: 'Nothing to do.', ja: '対応は不要です。' },
    example: '全1項目\nNo.\t項目\t評価\n1\t窓口の改善\tA',
  },
  'missing-cell': {
    severity: 'warning',
    en: 'Row with {count} cells under {width} columns: its last columns are taken as blank',
    ja: '{width} 列の見出しに対しセルが {count} 個の行です。末尾の列を空欄とみなしました',
    cause: {
      en: 'The row ends early; where the columns hold prose, a cell in the middle may be missing instead.',
      ja: '行が途中で終わっています。文章の列では、途中のセルが欠けている可能性もあります。',
    },
    remedy: {
      en: 'Compare the row with the source.',
      ja: '元の文書の行と見比べてください。',
    },
    example: 'No.\t項目\t目標\t成果\n1\t窓口\t速く',
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
  'unplaced-row': {
    severity: 'warning',
    en: 'A row of one cell that no column claims: {text}',
    ja: 'どの列にも当てはめられない1セルの行です: {text}',
    cause: {
      en: 'A page break or merged cell left a row without its columns.',
      ja: '改ページやセル結合により、行が列を失っています。',
    },
    remedy: {
      en: 'Read the text in remainder and correct the source where the cell belongs.',
      ja: 'remainder の文字を確かめ、元の表で正しい列に戻してください。',
    },
    example: '| 検討する。 |',
  },
  'ragged-row': {
    severity: 'warning',
    en: '{count} cell(s) beyond the last header column, kept in remainder',
    ja: '見出しより右に {count} 個のセルがあるため remainder に残しました',
    cause: {
      en: 'An unescaped pipe or tab made more cells than the header has.',
      ja: '区切り文字が値の中にあり、見出しより多くのセルになっています。',
    },
    remedy: {
      en: 'Escape the pipe (`\\|`) or remove the stray cell.',
      ja: '値の中の縦棒を `\\|` と書くか、余分なセルを取り除いてください。',
    },
    example: '| A | B |\n|---|---|\n| 1 | 2 | 3 |',
  },
  'short-row': {
    severity: 'warning',
    en: 'The row has {count} of {width} cells; its values cannot be placed and are kept in remainder',
    ja: 'この行は {width} 列のうち {count} 列しかなく、列を特定できないため remainder に残しました',
    cause: {
      en: 'A converter dropped merged or empty cells.',
      ja: '変換時に結合セルや空のセルが失われています。',
    },
    remedy: {
      en: 'Restore the empty cells of the row.',
      ja: '失われた空のセルを補ってください。',
    },
    example: '| B | C |',
  },
  'inherited-cell': {
    severity: 'info',
    en: 'Blank cell takes the name above: {text}',
    ja: '空欄は上の行の「{text}」を引き継ぎました',
    cause: {
      en: 'A merged section cell was left blank below its first row.',
      ja: '結合された課名セルの2行目以降が空欄です。',
    },
    remedy: {
      en: 'Nothing to do; check the section if in doubt.',
      ja: '対応は不要です。必要なら課名を確かめてください。',
    },
    example: '| 市民課 | A |\n|  | B |',
  },
  'joined-row': {
    severity: 'info',
    en: 'Row joined to the one above, which a page break cut',
    ja: '改ページで切れた行を上の行につなぎました',
    cause: {
      en: 'The row has neither number nor initiative.',
      ja: '番号も項目もない行です。',
    },
    remedy: {
      en: 'Nothing to do; check the joined text if in doubt.',
      ja: '対応は不要です。必要ならつないだ文を確かめてください。',
    },
    example: '|  |  | 検討する。 |',
  },
  'unwrapped-name': {
    severity: 'info',
    en: 'Line wrap undone: {text}',
    ja: '語の途中の改行を戻しました: {text}',
    cause: {
      en: 'A narrow cell broke a name over lines.',
      ja: '狭いセルで名前が改行されています。',
    },
    remedy: {
      en: 'Nothing to do.',
      ja: '対応は不要です。',
    },
    example: '子育て 支援 課',
  },
  'continued-table': {
    severity: 'info',
    en: 'Table without a header read by the header of the table above',
    ja: '見出しのない表を直前の表の見出しで読みました',
    cause: {
      en: 'A page break separated the table from its header.',
      ja: '改ページで表が見出しから離れています。',
    },
    remedy: {
      en: 'Nothing to do.',
      ja: '対応は不要です。',
    },
    example: '表の続き',
  },
  'unplaced-table': {
    severity: 'warning',
    en: 'Table without a header whose columns cannot be told for certain; kept in remainder',
    ja: '見出しがなく列を特定できない表のため remainder に残しました',
    cause: {
      en: 'The table has no header and does not fit the one above.',
      ja: '見出しがなく、直前の表とも列が合いません。',
    },
    remedy: {
      en: 'Add the header row, or the empty columns that were lost.',
      ja: '見出し行、または失われた空の列を補ってください。',
    },
    example: '| 1 | 2 |',
  },
  'collapsed-table': {
    severity: 'warning',
    en: 'The table is collapsed into cells of many lines; no initiative is made of it',
    ja: '表全体が改行入りの数セルにまとまっているため、取組として読みません',
    cause: {
      en: 'A converter put whole columns into single cells.',
      ja: '変換時に列全体が1つのセルに入っています。',
    },
    remedy: {
      en: 'Convert the source again with another tool.',
      ja: '別の変換方法でやり直してください。',
    },
    example: '| 1<br>2<br>3 | 課A<br>課B |',
  },
  'indicators-kept': {
    severity: 'warning',
    en: 'Indicator table that belongs to no initiative for certain; kept in remainder',
    ja: 'どの取組のものか特定できない指標の表のため remainder に残しました',
    cause: {
      en: 'No number or place ties the indicators to one initiative.',
      ja: '番号や位置から取組を特定できません。',
    },
    remedy: {
      en: 'Read the figures in remainder.',
      ja: 'remainder の数値を参照してください。',
    },
    example: '| 指標 | 28年度 | 29年度 |',
  },
  'no-record-table': {
    severity: 'info',
    en: 'Table that holds no initiatives: {kind}',
    ja: '取組を含まない表です: {kind}',
    cause: {
      en: 'Legends, contents, counts and the like give no records.',
      ja: '凡例・目次・集計などの表は取組になりません。',
    },
    remedy: {
      en: 'Nothing to do.',
      ja: '対応は不要です。',
    },
    example: '| 部局 | 件数 |',
  },
  'lost-table': {
    severity: 'warning',
    en: 'A table whose columns were lost in extraction; its text is kept in remainder',
    ja: '抽出時に列が失われた表のようです。文字は remainder に残しました',
    cause: {
      en: 'Headers stand one a line, or are set apart by spaces only, so cells cannot be placed for certain.',
      ja: '見出しが1行ずつ、または空白だけで並び、セルの位置を特定できません。',
    },
    remedy: {
      en: 'Extract the table again with a tool that keeps rows and columns.',
      ja: '行と列を保つ方法で表を取り出し直してください。',
    },
    example: 'No.    課名    項目    評価',
  },
  'spaced-table': {
    severity: 'info',
    en: 'Columns set apart by spaces read as a table',
    ja: '空白で区切られた列を表として読みました',
    cause: {
      en: 'Text extraction prints columns with runs of spaces between them.',
      ja: '文字の抽出時に、列が連続する空白で区切られています。',
    },
    remedy: {
      en: 'Nothing to do: every line has as many parts as the header.',
      ja: '対応は不要です（どの行も見出しと同じ数の項目に分かれます）。',
    },
    example: 'No.    項目    評価\n1    窓口の改善    A',
  },
  'ruled-table': {
    severity: 'info',
    en: 'A table drawn with rulers read as a table',
    ja: '罫線の文字で描かれた表を表として読みました',
    cause: {
      en: 'Characters such as `+---+`, `┌─┬─┐` or `--- ---` draw the columns.',
      ja: '`+---+`、`┌─┬─┐`、`--- ---` などの文字で列が描かれています。',
    },
    remedy: {
      en: 'Nothing to do: every line keeps to the columns that the rulers draw.',
      ja: '対応は不要です（どの行も罫線の示す列に収まっています）。',
    },
    example: '+-----+------+\n| No. | 目標 |\n+-----+------+\n| 1   | 10分 |\n+-----+------+',
  },
  'fenced-code': {
    severity: 'info',
    en: 'Fenced code is not interpreted',
    ja: 'コードブロックは解釈しません',
    cause: {
      en: 'Text between code fences is kept as it is.',
      ja: 'コードブロック内の文字はそのまま残します。',
    },
    remedy: {
      en: 'Remove the fence where the sheet stands inside it.',
      ja: 'シートがコードブロック内にある場合は囲みを外してください。',
    },
    example: '```',
  },
  'front-matter': {
    severity: 'info',
    en: 'Front matter at the beginning is not read',
    ja: '先頭のフロントマターは読み飛ばしました',
    cause: {
      en: 'Keys between `---` lines at the beginning of a Markdown file speak to programs; readers do not see them.',
      ja: 'Markdown の先頭で `---` に挟まれた項目はプログラム用の設定であり、閲覧者には表示されません。',
    },
    remedy: {
      en: 'Nothing to do; write a title that belongs to the sheet below as a heading.',
      ja: '対応は不要です。シートの表題は、その下に見出しとして書いてください。',
    },
    example: '---\ntitle: 目標管理シート\n---',
  },
  'hidden-content': {
    severity: 'info',
    en: 'Does not show, and so not read: {what}',
    ja: '非表示のため読みませんでした: {what}',
    cause: {
      en: 'Tabs, rows, columns or text that are hidden, an element with `hidden` or `display:none`, a template, or text deleted under tracked changes.',
      ja: '非表示のシート・行・列・文字、`hidden` や `display:none` の指定された要素、template 要素、または変更履歴で削除された文字です。',
    },
    remedy: {
      en: 'Nothing to do where readers do not see it either; else show it in its program, or in the source of the page, and save.',
      ja: '閲覧者にも見えない内容であれば対応は不要です。必要な内容であれば、作成したソフトや元のページで表示させて保存してください。',
    },
    example: '<tr style="display:none"><td>見本</td></tr>',
  },
  'unread-year': {
    severity: 'warning',
    en: 'The fiscal year cannot be read for certain: {text}',
    ja: '年度を確実には読み取れません: {text}',
    cause: {
      en: 'Two years are printed and neither is marked as the object, or the number is a blank or was lost.',
      ja: '年度が二つあり対象の年度が示されていないか、数字が空欄または欠けています。',
    },
    remedy: {
      en: 'Print one year, or mark the one that is meant (実績, 実施分, 決算, 対象); see the title for what stands there.',
      ja: '年度を一つにするか、対象の年度に「実績」「実施分」「決算」「対象」などを添えてください。表題も確かめてください。',
    },
    example: '令和5年度・令和6年度 目標管理シート',
  },
  'garbled-text': {
    severity: 'warning',
    en: 'The text looks garbled: {text}',
    ja: '文字化けの可能性があります: {text}',
    cause: {
      en: 'The source has a wrong or missing character mapping.',
      ja: '元ファイルの文字コード対応が壊れています。',
    },
    remedy: {
      en: 'Extract the text again, for instance by OCR.',
      ja: 'OCR などで文字を取り直してください。',
    },
    example: 'ç ô º Ø',
  },
  'no-such-path': {
    severity: 'error',
    en: 'No such file or folder',
    ja: 'ファイルまたはフォルダーがありません',
    cause: {
      en: 'A path on the command line or in --files-from does not exist.',
      ja: 'コマンドラインまたは --files-from のパスが存在しません。',
    },
    remedy: {
      en: 'Check the spelling and the working folder; put patterns in quotes.',
      ja: '綴りと作業フォルダーを確かめてください。パターンは引用符で囲んでください。',
    },
    example: 'mbo-parse shets/',
  },
  'no-such-command': {
    severity: 'error',
    en: 'No such file or folder; did you mean the command {command}?',
    ja: 'ファイルまたはフォルダーがありません。コマンド {command} のことですか？',
    cause: {
      en: 'A word that is no command is a path, and nothing lies at this one.',
      ja: 'コマンドでない語はパスとして読みます。そこには何もありません。',
    },
    remedy: {
      en: 'Correct the name of the command or of the file; `mbo-parse help` lists the commands.',
      ja: 'コマンド名またはファイル名を直してください。コマンドの一覧は `mbo-parse help` で表示します。',
    },
    example: '',
  },
  'no-match': {
    severity: 'error',
    en: 'The pattern matches no file',
    ja: 'パターンに一致するファイルがありません',
    cause: {
      en: 'No file below the working folder fits the glob.',
      ja: 'グロブに当てはまるファイルがありません。',
    },
    remedy: {
      en: 'Check the pattern; ** crosses folders, * does not.',
      ja: 'パターンを確かめてください。** はフォルダーをまたぎますが、* はまたぎません。',
    },
    example: "mbo-parse 'sheets/*.markdwn'",
  },
  'empty-folder': {
    severity: 'error',
    en: 'The folder holds no file that may be a sheet: .txt .md .markdown .html .htm .xlsx .xlsm .docx .ods .odt .pdf',
    ja: 'フォルダーにシートとして読めるファイルがありません（.txt .md .markdown .html .htm .xlsx .xlsm .docx .ods .odt .pdf）',
    cause: {
      en: 'A folder was given, but nothing below it has an extension that sheets have.',
      ja: '指定されたフォルダー以下に、シートの拡張子を持つファイルがありません。',
    },
    remedy: {
      en: 'Name files of other extensions one by one or by a glob.',
      ja: '他の拡張子のファイルは、個別に、またはグロブで指定してください。',
    },
    example: 'mbo-parse images/',
  },
  unreadable: {
    severity: 'error',
    en: 'Cannot be read: {reason}',
    ja: '読み込めません: {reason}',
    cause: {
      en: 'The operating system refused to open or read the file.',
      ja: 'オペレーティングシステムがファイルを開くこと、または読むことを拒みました。',
    },
    remedy: {
      en: 'Check the rights, the links and the disk.',
      ja: '権限・リンク・ディスクを確かめてください。',
    },
    example: 'chmod 000 sheet.txt; mbo-parse sheet.txt',
  },
  ignored: {
    severity: 'info',
    en: 'Left out by .mboparseignore or --ignore',
    ja: '.mboparseignore または --ignore により除外しました',
    cause: {
      en: 'A pattern of the ignore file or of --ignore fits the path.',
      ja: '除外ファイルまたは --ignore のパターンがパスに当てはまります。',
    },
    remedy: {
      en: 'Remove the pattern, or add an exception that begins with !.',
      ja: 'パターンを消すか、! で始まる例外を加えてください。',
    },
    example: 'mbo-parse --ignore drafts/ drafts/sheet.txt',
  },
  undecodable: {
    severity: 'error',
    en: 'Cannot be decoded as {encoding}: invalid byte at offset {byte}',
    ja: '{encoding} として読めません: 先頭から {byte} バイト目の値が不正です',
    cause: {
      en: 'The bytes are in another encoding, damaged, or no text at all.',
      ja: '別の文字コードか、壊れたファイルか、テキストではないファイルです。',
    },
    remedy: {
      en: 'Name the encoding with --encoding, or repair the file.',
      ja: '--encoding で文字コードを指定するか、ファイルを直してください。',
    },
    example: 'mbo-parse --encoding utf-8 shift-jis-sheet.txt',
  },
  'too-large': {
    severity: 'error',
    en: 'Too large: {size}, and at most {limit} are read; split the file',
    ja: '{size} と大きすぎます。読み取れるのは {limit} までです。ファイルを分けてください',
    cause: {
      en: 'The file, pipe or standard input holds more than is read at once. A published sheet takes a few megabytes at most.',
      ja: 'ファイル・パイプ・標準入力の大きさが一度に読み取れる上限を超えています。公表されるシートは大きくても数 MB です。',
    },
    remedy: {
      en: 'Split the file, by department or year for example, and convert the parts; or leave it out where it holds no sheet.',
      ja: '部署や年度などでファイルを分けて変換してください。シートでなければ対象から外してください。',
    },
    example: '',
  },
  'out-of-memory': {
    severity: 'error',
    en: 'Takes more memory than the engine may use; split the file',
    ja: '使えるメモリーに収まりません。ファイルを分けてください',
    cause: {
      en: 'The file holds more cells than fit in memory. Other files were converted all the same.',
      ja: 'セルが多く、メモリーに収まりません。ほかのファイルの変換には影響しません。',
    },
    remedy: {
      en: 'Split the file, or allow more megabytes: NODE_OPTIONS=--max-old-space-size=8000 mbo-parse …',
      ja: 'ファイルを分けるか、使えるメモリー（MB）を増やしてください: NODE_OPTIONS=--max-old-space-size=8000 mbo-parse …',
    },
    example: '',
  },
  'special-file': {
    severity: 'warning',
    en: 'Left out: neither a file nor a folder',
    ja: 'ファイルでもフォルダでもないため対象から外しました',
    cause: {
      en: 'A pipe, a socket or a device stands in the folder; reading it may never end.',
      ja: 'フォルダの中にパイプ・ソケット・デバイスがあります。読み取りが終わらないおそれがあります。',
    },
    remedy: {
      en: 'Name a pipe itself to read it; a device or socket is never read.',
      ja: 'パイプを読むときはその名前を直接指定してください。デバイスとソケットは読み取れません。',
    },
    example: '',
  },
  'binary-file': {
    severity: 'error',
    en: 'This is no text: binary data at byte offset {byte}',
    ja: 'テキストではありません: 先頭から {byte} バイト目にバイナリーデータがあります',
    cause: {
      en: 'The bytes are neither text nor of a kind of file that is known.',
      ja: 'テキストでも、既知の種類のファイルでもありません。',
    },
    remedy: {
      en: 'Give the file that the sheet was published as, or extract its text first.',
      ja: 'シートが公開されたファイルを指定するか、先にテキストを取り出してください。',
    },
    example: 'mbo-parse program.exe',
  },
  'other-format': {
    severity: 'error',
    en: 'Files of this kind are not read: {kind}. Convert it first: {command}',
    ja: 'この種類のファイルは読めません: {kind}。先に変換してください: {command}',
    cause: {
      en: 'The bytes are those of an older or other Office format, whatever the name of the file.',
      ja: 'ファイル名にかかわらず、中身が旧形式または別形式の Office ファイルです。',
    },
    remedy: {
      en: 'Save it as .xlsx, .docx, .ods, .odt or .pdf in its program, or run the command with the name of the file.',
      ja: '作成したソフトで .xlsx .docx .ods .odt .pdf のいずれかとして保存するか、示されたコマンドをファイル名を入れて実行してください。',
    },
    example: 'mbo-parse plan.xls',
  },
  'closed-format': {
    severity: 'error',
    en: 'Files of this kind are not read: {kind}. Save it as .docx, .xlsx or .pdf in its program',
    ja: 'この種類のファイルは読めません: {kind}。作成したソフトで .docx .xlsx .pdf のいずれかとして保存してください',
    cause: {
      en: 'Only the program that wrote the file reads this format well.',
      ja: '作成したソフト以外では正しく読めない形式です。',
    },
    remedy: {
      en: 'Open it in its program and save it as .docx, .xlsx or .pdf.',
      ja: '作成したソフトで開き、.docx .xlsx .pdf のいずれかとして保存してください。',
    },
    example: 'mbo-parse plan.jtd',
  },
  'image-file': {
    severity: 'error',
    en: 'An image ({kind}) holds no text: run OCR on it first',
    ja: '画像（{kind}）には文字の情報がありません。先に OCR で文字にしてください',
    cause: {
      en: 'The file is a picture, a scanned page for example.',
      ja: 'スキャンしたページなどの画像ファイルです。',
    },
    remedy: {
      en: 'Make text or a searchable PDF of it with an OCR program.',
      ja: 'OCR ソフトでテキストまたは文字入り PDF にしてください。',
    },
    example: 'mbo-parse scan.png',
  },
  'archive-file': {
    severity: 'error',
    en: 'An archive ({kind}) is not opened: unpack it and give its folder',
    ja: '書庫ファイル（{kind}）は開きません。展開してそのフォルダーを指定してください',
    cause: {
      en: 'The file holds other files and is itself no workbook or document.',
      ja: '他のファイルをまとめた書庫で、ブックや文書ではありません。',
    },
    remedy: {
      en: 'Unpack it and name the folder: every sheet below it is read.',
      ja: '展開し、フォルダーを指定してください。その下のシートをすべて読みます。',
    },
    example: 'mbo-parse sheets.zip',
  },
  'locked-file': {
    severity: 'error',
    en: 'The file ({kind}) is locked by a password',
    ja: 'ファイル（{kind}）がパスワードで保護されています',
    cause: {
      en: 'Its content is encrypted, and mbo-parse asks for no passwords.',
      ja: '内容が暗号化されています。mbo-parse はパスワードを扱いません。',
    },
    remedy: {
      en: 'Open it with its password and save a copy without one.',
      ja: 'パスワードで開き、パスワードなしのコピーを保存してください。',
    },
    example: 'mbo-parse locked.xlsx',
  },
  'damaged-file': {
    severity: 'error',
    en: 'The file is damaged or cut off: {reason}',
    ja: 'ファイルが壊れているか途中で切れています: {reason}',
    cause: {
      en: 'It begins as a workbook, document or archive and does not go on as one.',
      ja: 'ブック・文書・書庫として始まっていますが、その続きが正しくありません。',
    },
    remedy: {
      en: 'Download or copy it again; else open and save it in its program.',
      ja: 'もう一度ダウンロードまたはコピーするか、作成したソフトで開いて保存し直してください。',
    },
    example: 'head -c 4000 plan.xlsx | mbo-parse -',
  },
  'size-limit': {
    severity: 'error',
    en: '{part} unpacks to more than {limit}: no sheet is so large, and nothing of the file is read',
    ja: '{part} の展開後の大きさが {limit} を超えるため、ファイル全体を読みませんでした',
    cause: {
      en: 'The archive inside the file was made to fill the memory, or holds something other than a sheet.',
      ja: 'メモリーを使い切らせるために作られたファイルか、シート以外のデータです。',
    },
    remedy: {
      en: 'Save the sheet alone as a new file.',
      ja: 'シートだけを新しいファイルに保存してください。',
    },
    example: 'mbo-parse bomb.xlsx',
  },
  'markup-limit': {
    severity: 'error',
    en: '{part} is not read: {reason}',
    ja: '{part} を読みませんでした: {reason}',
    cause: {
      en: 'Its XML declares a document type or nests deeper than any Office program writes.',
      ja: 'XML に文書型宣言があるか、Office ソフトでは生じない深さの入れ子があります。',
    },
    remedy: {
      en: 'Open and save the file in an Office program.',
      ja: 'Office ソフトで開いて保存し直してください。',
    },
    example: '<!DOCTYPE x [<!ENTITY a "…">]>',
  },
  'cell-limit': {
    severity: 'error',
    en: 'More than {limit} cells that show: no sheet is so large, and nothing of the file is read',
    ja: '表示されるセルが {limit} 個を超えるため、ファイル全体を読みませんでした',
    cause: {
      en: 'The file holds other data than a goal-management sheet.',
      ja: '目標管理シート以外のデータを含むファイルです。',
    },
    remedy: {
      en: 'Save the sheet alone as a new file.',
      ja: 'シートだけを新しいファイルに保存してください。',
    },
    example: 'mbo-parse statistics.xlsx',
  },
  'scanned-file': {
    severity: 'error',
    en: 'The pages hold no text, at most pictures or outlines of letters: run OCR on the file first',
    ja: 'ページに文字の情報がありません（画像または文字の輪郭だけです）。先に OCR で文字入り PDF にしてください',
    cause: {
      en: 'The sheet was scanned or saved as a picture.',
      ja: 'スキャンまたは画像として保存された PDF です。',
    },
    remedy: {
      en: 'Make a searchable PDF of it with an OCR program, or ask for the file that was printed.',
      ja: 'OCR ソフトで文字入り PDF にするか、印刷元のファイルを入手してください。',
    },
    example: 'mbo-parse scan.pdf',
  },
  'scanned-page': {
    severity: 'warning',
    en: 'The page is a picture and holds no text; nothing of it was read',
    ja: 'このページは画像だけで文字の情報がないため、読んでいません',
    cause: {
      en: 'A scanned page stands between pages of text.',
      ja: '文字のあるページの間に、スキャンしたページがあります。',
    },
    remedy: {
      en: 'Run OCR on the file where the page belongs to the sheet.',
      ja: 'シートの内容であれば、OCR で文字にしてください。',
    },
    example: 'mbo-parse sheet-with-scanned-annex.pdf',
  },
  'unmapped-fonts': {
    severity: 'error',
    en: 'The fonts of the file do not tell which characters their glyphs are: the text cannot be read',
    ja: 'フォントに文字コードの対応がないため、文字を読み取れません',
    cause: {
      en: 'The program that made the PDF left the mapping to Unicode out.',
      ja: 'PDF を作成したソフトが Unicode への対応表を入れていません。',
    },
    remedy: {
      en: 'Make the PDF again with another program, or run OCR on it.',
      ja: '別のソフトで PDF を作り直すか、OCR で文字にしてください。',
    },
    example: 'mbo-parse unmapped.pdf',
  },
  'unmapped-text': {
    severity: 'warning',
    en: '{count} glyph(s) of the page have no known character and stand as \ufffd',
    ja: 'このページの {count} 文字は文字コードが分からないため \ufffd としました',
    cause: {
      en: 'A font of the page has no mapping to Unicode, or lacks these glyphs.',
      ja: 'フォントに Unicode への対応がないか、一部の文字の対応が欠けています。',
    },
    remedy: {
      en: 'Look the characters up on the page; make the PDF again where there are many.',
      ja: 'ページで文字を確かめてください。多い場合は PDF を作り直してください。',
    },
    example: 'mbo-parse sheet-with-logo-font.pdf',
  },
  'rule-limit': {
    severity: 'warning',
    en: 'The page draws more lines than any table; its text is read without them',
    ja: 'このページの罫線が表の範囲を超えるため、罫線を使わずに文字だけを読みました',
    cause: {
      en: 'The page holds a map, a drawing or a chart of many lines.',
      ja: '地図・図面・細かい図表を含むページです。',
    },
    remedy: {
      en: 'Nothing to do where the page is no sheet; else save the sheet without the drawing.',
      ja: 'シートのページでなければ対応は不要です。シートであれば図を除いて保存してください。',
    },
    example: 'mbo-parse sheet-with-map.pdf',
  },
  'page-limit': {
    severity: 'error',
    en: 'More than {limit} pages: no sheet is so long, and nothing of the file is read',
    ja: '{limit} ページを超えるため、ファイル全体を読みませんでした',
    cause: {
      en: 'The file holds other documents than goal-management sheets, or declares pages that it has not.',
      ja: '目標管理シート以外の文書を含むか、ページ数の記載が正しくないファイルです。',
    },
    remedy: {
      en: 'Save the pages of the sheets as a new file.',
      ja: 'シートのページだけを新しいファイルに保存してください。',
    },
    example: 'qpdf all.pdf --pages . 1-200 -- sheets.pdf',
  },
  'glyph-limit': {
    severity: 'error',
    en: 'More than {limit} glyphs: no sheet is so long, and nothing of the file is read',
    ja: '文字が {limit} 個を超えるため、ファイル全体を読みませんでした',
    cause: {
      en: 'The file holds other documents than goal-management sheets, or was made to fill the memory.',
      ja: '目標管理シート以外の文書を含むか、メモリーを使い切らせるために作られたファイルです。',
    },
    remedy: {
      en: 'Save the pages of the sheets as a new file.',
      ja: 'シートのページだけを新しいファイルに保存してください。',
    },
    example: 'qpdf all.pdf --pages . 1-200 -- sheets.pdf',
  },
  'raw-value': {
    severity: 'warning',
    en: 'The number format "{format}" is unknown; the value stands as stored: {value}',
    ja: '表示形式「{format}」を解釈できないため、格納された値のまま読みました: {value}',
    cause: {
      en: 'The cell shows its number in a way that cannot be told for certain.',
      ja: 'セルの数値がどのように表示されるかを確定できません。',
    },
    remedy: {
      en: 'Check the value; give the cell a common number format or make it text.',
      ja: '値を確かめ、一般的な表示形式または文字列にしてください。',
    },
    example: '<numFmt formatCode="[$-500]…"/>',
  },
  'not-read': {
    severity: 'info',
    en: 'Files in the folder that are of kinds not read: {kinds}. Name one to learn what to do',
    ja: 'フォルダー内に、読めない種類のファイルがあります: {kinds}。個別に指定すると対処を示します',
    cause: {
      en: 'A folder is searched for text, web pages, workbooks, Word, OpenDocument and PDF files.',
      ja: 'フォルダーからは、テキスト・ウェブページ・ブック・Word・OpenDocument・PDF を探します。',
    },
    remedy: {
      en: 'Convert those that are sheets; leave the others.',
      ja: 'シートであれば変換してください。ほかはそのままで構いません。',
    },
    example: 'mbo-parse sheets/',
  },
  'invalid-config': {
    severity: 'error',
    en: 'The configuration is invalid: {problem}',
    ja: '設定に誤りがあります: {problem}',
    cause: {
      en: 'mbo-parse.config.yaml or .json is no valid YAML or JSON, or has a key, concept or value that is unknown.',
      ja: 'mbo-parse.config.yaml または .json の書式が正しくないか、未知のキー・項目・値があります。',
    },
    remedy: {
      en: 'Correct the named line; the message lists what is valid there.',
      ja: '示された行を直してください。使える語はメッセージにあります。',
    },
    example: 'headers:\n  gaols: [ねらい]',
  },
  unwritable: {
    severity: 'error',
    en: 'Cannot be written: {reason}',
    ja: '書き込めません: {reason}',
    cause: {
      en: 'The operating system refused to write the output; an older output is left as it was.',
      ja: 'オペレーティングシステムが出力の書き込みを拒みました。以前の出力はそのまま残っています。',
    },
    remedy: {
      en: 'Check the rights of the folder and the space on the disk.',
      ja: 'フォルダーの権限とディスクの空きを確かめてください。',
    },
    example: 'mbo-parse sheet.txt -o /proc/sheet.json',
  },
  'missing-folder': {
    severity: 'error',
    en: 'Cannot be written: the folder {folder} does not exist',
    ja: '書き込めません: フォルダー {folder} がありません',
    cause: {
      en: '--output writes into folders that exist; only --out-dir makes them.',
      ja: '--output は既にあるフォルダーに書きます。フォルダーを作るのは --out-dir だけです。',
    },
    remedy: {
      en: 'Make the folder first, or correct the path.',
      ja: '先にフォルダーを作るか、パスを直してください。',
    },
    example: 'mbo-parse sheets/ -o new/all.json',
  },
  'held-output': {
    severity: 'error',
    en: 'Cannot be written: the file is open in another program; close it there, in Excel for example, and run again',
    ja: '書き込めません: ファイルがほかのプログラムで開かれています。Excel などで閉じてから実行し直してください',
    cause: {
      en: 'Windows lets no program replace a file that another one holds open.',
      ja: 'Windows では、ほかのプログラムが開いているファイルを置き換えられません。',
    },
    remedy: {
      en: 'Close the file in the other program; what stood there before is unchanged.',
      ja: 'そのプログラムでファイルを閉じてください。元の内容は変わっていません。',
    },
    example: '',
  },
  'missing-output': {
    severity: 'error',
    en: 'The output does not exist',
    ja: '出力がありません',
    cause: {
      en: '--check found no file where the output of an input belongs.',
      ja: '--check で、入力に対応する出力のファイルが見つかりませんでした。',
    },
    remedy: {
      en: 'Run the same command without --check.',
      ja: '同じコマンドを --check なしで実行してください。',
    },
    example: 'mbo-parse sheets/ -d json/ --check',
  },
  'stale-output': {
    severity: 'error',
    en: 'The output is not current',
    ja: '出力が最新ではありません',
    cause: {
      en: '--check found an output that differs from what the inputs give now.',
      ja: '--check で、現在の入力の変換結果と異なる出力が見つかりました。',
    },
    remedy: {
      en: 'Run the same command without --check.',
      ja: '同じコマンドを --check なしで実行してください。',
    },
    example: 'mbo-parse sheets/ -d json/ --check',
  },
  'orphaned-output': {
    severity: 'error',
    en: 'No input stands for this output any more',
    ja: 'この出力に対応する入力がありません',
    cause: {
      en: 'Below --out-dir stands an output of this format, and at the place that it mirrors no input: that was renamed, moved or removed. --check fails for it; a conversion tells of it under --verbose.',
      ja: '--out-dir の下にこの形式の出力がありますが、対応する場所に入力がありません。入力の名前や場所が変わったか、削除されています。--check では失敗となり、変換では --verbose で示します。',
    },
    remedy: {
      en: 'Run the same command with --prune instead of --check, which removes such outputs.',
      ja: '--check の代わりに --prune を付けて実行すると、このような出力を取り除きます。',
    },
    example: 'mbo-parse sheets/ -d json/ --check',
  },
  'internal-error': {
    severity: 'error',
    en: 'The converter itself failed: {reason}',
    ja: '変換処理そのものが失敗しました: {reason}',
    cause: {
      en: 'A defect of this program, met by this file.',
      ja: 'このファイルで本プログラムの不具合が現れました。',
    },
    remedy: {
      en: 'Report it with the file; the other files are converted all the same.',
      ja: 'ファイルを添えて報告してください。他のファイルは変換されます。',
    },
    example: '',
  },
  'unclosed-table': {
    severity: 'warning',
    en: 'A table without its end tag; it is read up to the next heading, or to the end',
    ja: '表の終了タグがないため、次の見出しまたは末尾までを表として読みました',
    cause: {
      en: 'An HTML table begins here and no `</table>` closes it: the file may be cut off.',
      ja: 'HTML の表に `</table>` がありません。ファイルが途中で切れている可能性があります。',
    },
    remedy: {
      en: 'Check the end of the table; add `</table>` where it ends.',
      ja: '表の終わりを確かめ、`</table>` を補ってください。',
    },
    example: '<table><tr><td>市民課</td></tr>',
  },
  'span-limit': {
    severity: 'warning',
    en: 'Merged cells of this table cover more than {limit} further cells; the largest spans are read as 1',
    ja: '結合セルが {limit} 個を超えるセルにわたるため、超える結合は 1 セルとして読みました',
    cause: {
      en: 'colspan and rowspan multiply to a table that no page shows.',
      ja: 'colspan・rowspan の値が大きすぎます。',
    },
    remedy: {
      en: 'Correct the spans in the source.',
      ja: '元の表の colspan・rowspan を直してください。',
    },
    example: '<td colspan="1000" rowspan="1000">市民課</td>',
  },
  'width-limit': {
    severity: 'warning',
    en: 'The table has more than {limit} columns; no initiative is made of it, and it is kept in remainder',
    ja: '表が {limit} 列を超えるため、取組として読まず remainder に残しました',
    cause: {
      en: 'No sheet has so many columns: separators were repeated, or the file holds other data.',
      ja: '区切り文字の繰り返しなどで、列が異常に多くなっています。',
    },
    remedy: {
      en: 'Correct the table in the source.',
      ja: '元の表の列を直してください。',
    },
    example: '| 列1 | 列2 | … | 列100000 |',
  },
  'nesting-limit': {
    severity: 'warning',
    en: 'HTML nests deeper than {limit} elements; its text is read without structure',
    ja: 'HTML の入れ子が {limit} 段を超えるため、構造を無視して文字だけを読みました',
    cause: {
      en: 'Lists or other elements are opened and not closed, many times over.',
      ja: 'リストなどの要素が閉じられずに何重にも開かれています。',
    },
    remedy: {
      en: 'Close the elements in the source.',
      ja: '元のファイルで要素を閉じてください。',
    },
    example: '<ul><li><ul><li><ul><li>…',
  },
  'separator-limit': {
    severity: 'warning',
    en: 'A line with {limit} tabs or pipes or more; it is read as text, not as a row',
    ja: 'タブまたは縦棒が {limit} 個以上ある行のため、表の行ではなく文章として読みました',
    cause: {
      en: 'A line of separators without values, or a file of another kind.',
      ja: '値のない区切り文字だけの行か、別の種類のファイルです。',
    },
    remedy: {
      en: 'Remove the separators that print nothing.',
      ja: '不要な区切り文字を取り除いてください。',
    },
    example: '|||||||||…',
  },
  'join-limit': {
    severity: 'warning',
    en: 'Lists or quotes left open in rows took {limit} characters in vain; from here on a row ends with its line',
    ja: '閉じられていないリストや引用符が多く（{limit} 文字分）、ここから後は行末で表の行を区切りました',
    cause: {
      en: 'Many cells open a list, a paragraph or a quote that nothing closes.',
      ja: 'リスト・段落・引用符を開いたまま閉じていないセルが多数あります。',
    },
    remedy: {
      en: 'Close them in the source, or write each row on one line.',
      ja: '元のファイルで閉じるか、表の各行を1行で書いてください。',
    },
    example: '1\t市民課\t<ul><li>窓口',
  },
  'escaped-tags': {
    severity: 'info',
    en: 'Escaped table tags (`&lt;td&gt;`) are read as tags',
    ja: 'エスケープされた表のタグ（`&lt;td&gt;`）をタグとして読みました',
    cause: {
      en: 'A converter escaped tags of a table whose other tags it left alone, or a whole table.',
      ja: '変換ソフトが表のタグの一部または全部をエスケープしています。',
    },
    remedy: {
      en: 'Nothing to do; check the table if cells look wrong.',
      ja: '対処は不要です。セルがおかしい場合は表を確かめてください。',
    },
    example: '<tr>&lt;td&gt;1</td></tr>',
  },
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof rules;
