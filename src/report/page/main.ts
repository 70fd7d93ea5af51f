import type { ReportData } from '../report-data.ts';
import { showPage } from './show-page.ts';

// The page's program: reads the data that stands in the page and shows it.
const data = JSON.parse(document.getElementById('data')?.textContent ?? '') as ReportData;
showPage(document.body, data, document.documentElement.lang === 'en' ? 'en' : 'ja');
