// The HTML sheets with cheerio, the selector library most people take for such pages.
import { load } from 'cheerio';
import { asRecords } from './as-records.mjs';
import { eachFile } from './each-file.mjs';

function textsOf($, cell) {
  const items = $(cell).find('li, p').toArray();
  return (items.length > 0 ? items : [cell]).map((node) => $(node).text().trim()).filter(Boolean);
}

eachFile((source) => {
  const $ = load(source);
  return $('table')
    .toArray()
    .flatMap((table) =>
      asRecords(
        $(table)
          .find('tr')
          .toArray()
          .map((row) =>
            $(row)
              .children('td, th')
              .toArray()
              .map((cell) => textsOf($, cell)),
          ),
      ),
    );
});
