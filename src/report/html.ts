import type { EmitOptions, Emitter } from '../emit/emitter.ts';
import { escapeHtml } from '../emit/escape-html.ts';
import { version } from '../schema/version.ts';
import { embedJson } from './embed-json.ts';
import { pageScript, pageScriptHash, pageStyle, pageStyleHash } from './page.generated.ts';
import type { ReportAbout } from './report-about.ts';
import { type ReportEntry, reportEntry, reportSource } from './report-entry.ts';

/**
 * One self-contained page over all sheets: charts of ratings, a searchable table of initiatives,
 * each beside the source lines it came from, and all that was not read.
 */
export const html: Emitter = {
  open: ({ lang = 'ja', title }: EmitOptions) => `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title ?? titles[lang])}</title>
<style>${pageStyle}</style>
</head>
<body>
<noscript>${escapeHtml(noScript[lang])}</noscript>
<script type="application/json" id="about">${embedJson(about(title))}</script>
<script type="application/json" id="data">[`,
  between: ',',
  sheet: (sheet, _options, origin = { text: null, sha256: null, messages: [] }) => [
    `\n${embedJson(reportEntry(sheet, origin))}`,
  ],
  refused: (path, origin) => {
    const entry: ReportEntry = { sheet: null, source: reportSource(path, origin) };
    return `\n${embedJson(entry)}`;
  },
  close: () => `]</script>
<script>${pageScript}</script>
</body>
</html>
`,
};

function about(title: string | undefined): ReportAbout {
  return { title: title ?? null, version };
}

/** It admits this very script and style and nothing else: no network, no injected code. */
const policy = [
  "default-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  `script-src ${pageScriptHash}`,
  `style-src ${pageStyleHash}`,
].join('; ');

const titles = { en: 'Goal-management sheets', ja: '目標管理シート' };

const noScript = {
  en: 'This page needs JavaScript to show its charts and tables. It loads nothing from the network.',
  ja: '図表の表示には JavaScript が必要です。ネットワークからは何も読み込みません。',
};
