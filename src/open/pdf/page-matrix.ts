import type { Matrix } from './matrix.ts';

/** The matrix from PDF's user space to a page that stands upright, and the size of that page. */
export function pageMatrix(
  view: readonly number[],
  rotate: number,
): { readonly matrix: Matrix; readonly width: number; readonly height: number } {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = view;
  const width = x1 - x0;
  const height = y1 - y0;
  switch (((rotate % 360) + 360) % 360) {
    case 90:
      return { matrix: [0, 1, 1, 0, -y0, -x0], width: height, height: width };
    case 180:
      return { matrix: [-1, 0, 0, 1, x1, -y0], width, height };
    case 270:
      return { matrix: [0, -1, -1, 0, y1, x1], width: height, height: width };
    default:
      return { matrix: [1, 0, 0, -1, -x0, y1], width, height };
  }
}
