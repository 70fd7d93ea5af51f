import { main, xmlHead } from './xml-parts.ts';

/** Indexes of the cell formats below. */
export const styles = { plain: 0, text: 1, header: 2, aside: 3 } as const;

const font = (bold: string) =>
  `<font>${bold}<sz val="10"/><name val="Yu Gothic"/><family val="2"/></font>`;

const format = (font: number, fill: number, border: number, vertical: string, wrap = 1) =>
  `<xf numFmtId="0" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="${vertical}" wrapText="${wrap}"/></xf>`;

const thin = (side: string) => `<${side} style="thin"><color rgb="FFBFC7D1"/></${side}>`;

/** The formats: cells wrapped and at the top; the header bold on grey; what only says where a row came from on one line. */
export const stylesXml = `${xmlHead}<styleSheet xmlns="${main}"><fonts count="2">${font('')}${font('<b/>')}</fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE4E9F0"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${['left', 'right', 'top', 'bottom'].map(thin).join('')}<diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${format(0, 0, 1, 'top')}${format(1, 2, 1, 'center')}${format(0, 0, 0, 'top', 0)}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
