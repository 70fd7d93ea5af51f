import type { ReportEntry } from '../report-entry.ts';
import { showPage } from './show-page.ts';

// The page's program: reads the data that stands in the page and shows it.
const entries = JSON.parse(document.getElementById('data')?.textContent ?? '') as ReportEntry[];
showPage(document.body, entries, document.documentElement.lang === 'en' ? 'en' : 'ja');
