import { escapeHtml } from '../../emit/escape-html.ts';
import type { Inspection } from '../../inspect-sheets.ts';
import { accountHtml } from './account-html.ts';
import { accountPageStyle } from './account-page-style.ts';
import type { InspectedFile } from './inspected-file.ts';
import { type InspectionWords, inspectionWords } from './inspection-words.ts';
import { messagesHtml } from './messages-html.ts';
import { sourceHtml } from './source-html.ts';
import { tablesHtml } from './tables-html.ts';
import type { View, ViewOptions } from './view.ts';

/** A page without any script: every file with its text, each character coloured by what became of it. */
export function htmlView({ lang }: ViewOptions): View {
  const words = inspectionWords[lang];
  let count = 0;
  return {
    showsParts: true,
    file(file) {
      count += 1;
      return (count === 1 ? head(lang, words) : '') + fileHtml(file, count, { lang, words });
    },
    end: () => `${count === 0 ? head(lang, words) : ''}</main>\n</body>\n</html>\n`,
  };
}

type Page = Pick<ViewOptions, 'lang'> & { readonly words: InspectionWords };

function head(lang: string, words: InspectionWords): string {
  const title = escapeHtml(words.pageTitle);
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${accountPageStyle}</style>
</head>
<body>
<header>
<h1>${title}</h1>
<p>${escapeHtml(words.pageNote)}</p>
${choices(words)}
</header>
<main>
`;
}

/** One part at a time: the others are dimmed, by the style alone. */
function choices({ show, everything, parts }: InspectionWords): string {
  const option = (value: string, label: string, checked: string) =>
    `<label><input type="radio" name="show" id="show-${value}"${checked}> <span class="${value}">${escapeHtml(label)}</span></label>`;
  const options = (['field', 'decoration', 'remainder', 'markup'] as const).map((part) =>
    option(part, parts[part], ''),
  );
  return `<fieldset><legend>${escapeHtml(show)}</legend>${option('all', everything, ' checked')}${options.join('')}</fieldset>`;
}

function fileHtml(file: InspectedFile, number: number, { lang, words }: Page): string {
  const { source, encoding, seen, messages } = file;
  const id = `file-${number}`;
  const name = `<span class="path">${escapeHtml(source)}</span>`;
  const how = encoding === null ? '' : ` <small>${escapeHtml(encoding)}</small>`;
  return `<section aria-labelledby="${id}">
<h2 id="${id}">${name}${how}</h2>
${seen === null ? `<p>${escapeHtml(words.notRead)}</p>` : accountHtml(seen.account, words)}
${messagesHtml(messages, id, lang, words)}${seen === null ? '' : body(seen, id, source, { lang, words })}
</section>
`;
}

function body(seen: Inspection, id: string, source: string, { lang, words }: Page): string {
  return `${tablesHtml(seen, id, lang, words)}\n${sourceHtml(seen.text, seen.parts, id, source, words)}`;
}
