import type { Piece } from '../bundle.ts';
import type { Cell } from '../flat-cell.ts';
import { inParts } from '../in-parts.ts';
import type { Language, SheetPlan } from './sheet-plan.ts';
import {
  contentTypes,
  contentTypesSheet,
  type WrittenSheet,
  worksheetFile,
} from './workbook-xml.ts';
import { headerRow, worksheetHead, worksheetRow, worksheetTail } from './worksheet-xml.ts';

/** A worksheet in the making. */
export interface GrowingSheet {
  readonly plan: SheetPlan;
  begin(): Iterable<Piece>;
  add(rows: Iterable<readonly Cell[]>): Iterable<Piece>;
  end(): Iterable<Piece>;
  /** The worksheet, and those in which it goes on. */
  readonly written: readonly WrittenSheet[];
}

/** What all worksheets of a workbook share. */
export interface SheetSettings {
  readonly lang: Language;
  readonly title: string;
  /** Numbers the worksheets' files. */
  readonly nextId: () => number;
  /** Rows that one worksheet holds, its header among them. */
  readonly most: number;
}

/** Writes a worksheet row by row; where one is full, it goes on in another, `記述 (2)`. */
export function growingSheet(plan: SheetPlan, settings: SheetSettings): GrowingSheet {
  const { lang, title, nextId, most } = settings;
  const written: (WrittenSheet & { rows: number })[] = [];
  function* begin(): Generator<Piece> {
    const name = plan.title[lang] + (written.length === 0 ? '' : ` (${written.length + 1})`);
    const { columns, printed } = plan;
    const sheet = { id: nextId(), name, columns: columns.length, printed, rows: 1 };
    written.push(sheet);
    yield { file: contentTypes, text: contentTypesSheet(sheet.id) };
    yield { file: worksheetFile(sheet.id), text: worksheetHead(plan) + headerRow(plan, lang) };
  }
  function* end(): Generator<Piece> {
    const { id, rows } = last(written);
    yield { file: worksheetFile(id), text: worksheetTail(plan, rows, title) };
  }
  function* add(rows: Iterable<readonly Cell[]>): Generator<Piece> {
    for (const part of inParts(rows)) {
      for (let from = 0; from < part.length; ) {
        if (last(written).rows === most) {
          yield* end();
          yield* begin();
        }
        const sheet = last(written);
        const fitting = part.slice(from, from + most - sheet.rows);
        yield { file: worksheetFile(sheet.id), text: rowsFrom(plan, sheet.rows + 1, fitting) };
        sheet.rows += fitting.length;
        from += fitting.length;
      }
    }
  }
  return { plan, begin, add, end, written };
}

function last<T>(list: readonly T[]): T {
  const item = list.at(-1);
  if (item === undefined) throw new TypeError('the worksheet is not begun');
  return item;
}

function rowsFrom(plan: SheetPlan, first: number, rows: readonly (readonly Cell[])[]): string {
  return rows.map((cells, at) => worksheetRow(plan, cells, first + at)).join('');
}
