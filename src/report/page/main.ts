import type { ReportAbout } from '../report-about.ts';
import type { ReportEntry } from '../report-entry.ts';
import { showPage } from './show-page.ts';

// The page's program: reads the data that stands in the page and shows it.
const data = (id: string): unknown => JSON.parse(document.getElementById(id)?.textContent ?? '');
const lang = document.documentElement.lang === 'en' ? 'en' : 'ja';
showPage(document.body, data('about') as ReportAbout, data('data') as ReportEntry[], lang);
