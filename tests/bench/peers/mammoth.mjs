// Word documents with mammoth, and its HTML with cheerio.
import { load } from 'cheerio';
import mammoth from 'mammoth';
import { asRecords } from './as-records.mjs';
import { eachOfficeFile } from './each-office-file.mjs';

await eachOfficeFile(async (path) => {
  const { value } = await mammoth.convertToHtml({ path });
  const $ = load(value);
  const textsOf = (cell) =>
    $(cell)
      .find('p, li')
      .toArray()
      .map((node) => $(node).text().trim())
      .filter(Boolean);
  return $('table')
    .toArray()
    .flatMap((table) =>
      asRecords(
        $(table)
          .find('tr')
          .toArray()
          .map((row) => $(row).children('td, th').toArray().map(textsOf)),
      ),
    );
});
