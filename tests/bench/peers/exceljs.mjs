// Workbooks with exceljs, the library most people read them with.
import ExcelJS from 'exceljs';
import { asRecords } from './as-records.mjs';
import { eachOfficeFile } from './each-office-file.mjs';

await eachOfficeFile(async (path) => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  return workbook.worksheets.flatMap((sheet) => {
    const rows = [];
    sheet.eachRow((row) =>
      rows.push(row.values.slice(1).map((value) => String(value).split('\n'))),
    );
    const header = rows.findIndex((cells) => cells.length > 3);
    return asRecords(rows.slice(header));
  });
});
