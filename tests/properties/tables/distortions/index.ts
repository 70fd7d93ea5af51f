import * as around from './around.ts';
import * as banners from './banners.ts';
import * as cells from './cells.ts';
import * as columns from './columns.ts';
import * as containers from './containers.ts';
import * as damage from './damage.ts';
import type { Distortion } from './distortion.ts';
import * as headers from './headers.ts';
import * as pages from './pages.ts';
import * as rows from './rows.ts';
import * as unicode from './unicode.ts';
import * as workbook from './workbook.ts';

/** Every distortion there is, in the order in which those of a sample are made: what the modules export. */
export const distortions: readonly Distortion[] = [
  columns,
  headers,
  cells,
  banners,
  rows,
  damage,
  pages,
  workbook,
  around,
  containers,
  unicode,
].flatMap((module) => Object.values(module).filter((value) => typeof value === 'object'));
