import type { CityAndDepartment } from '../../values/city-in-front.ts';
import { readDepartmentName } from '../../values/department-name.ts';
import { municipalityAlone } from '../../values/sheet-title.ts';

const apart = /^(\S{1,10}[市町村区都道府県])(?:役所|役場)?[\s　]+(\S{1,20})$/u;
const together = /^(\S{1,10}?[市町村区都道府県])(?:役所|役場)?(\S{1,20})$/u;
const certain = /(?:部|局|庁|委員会|公室)$/u;

/**
 * `桜木市　経営管理部`: a municipality, a space and what ends like a department for certain. Without the space
 * (`桜木市環境局`) only a department that a title names: a name may hold 市 itself (都市整備部). Null for any other text.
 */
export function cityUnit(text: string, titled: ReadonlySet<string>): CityAndDepartment | null {
  const spaced = apart.exec(text);
  const [, city = '', unit = ''] = spaced ?? together.exec(text) ?? [];
  const municipality = municipalityAlone(city);
  const department = municipality === null ? null : readDepartmentName(unit);
  if (municipality === null || department === null || !certain.test(department)) return null;
  return spaced || titled.has(department) ? { municipality, department } : null;
}
