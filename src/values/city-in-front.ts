import { readDepartmentName, readUnitName } from './department-name.ts';
import { japanese } from './scripts.ts';
import { isSpecialWard } from './special-wards.ts';

/** A department, and the municipality printed in front of its name. */
export interface CityAndDepartment {
  readonly municipality: string;
  readonly department: string;
}

const cityFirst = new RegExp(
  `^([${japanese}ー]{1,7}?[市町村区]|東京都|北海道|京都府|大阪府|[${japanese}]{2,3}県)(?:役所|役場|庁(?=.))?([${japanese}ー・]{2,20})$`,
  'u',
);

/** What ends like a municipality and is a word of departments: 都市整備部, 農村振興部, 中心市街地整備局. */
const wordInFront = /(?:都市|中心市|見本市|[農漁山]村|[下港]町|[場前]町|^[市町村].*|地区)$/u;
/** What goes on with the sign of a municipality as one word: 市民, 市街, 市場, 市立, 町並み. */
const wordBehind = /^(?:民(?!生)|街|場|立|営|税(?!務)|有|内|域|並|づ|[町村])/u;
/** In front of a department it says that there are several, or which one speaks: 本市, 各市. */
const noCity = /^(?:本|当|各|全|同|他|新)[市町村区]$/u;
const certain = /(?:部|局|庁|委員会|公室|課)$/u;

/**
 * `桜木市総務部`: a municipality and, without a space, what is a department by itself; null where the sign of the
 * municipality is part of a word (都市整備部, 桜木市民部).
 */
export function cityInFront(name: string): CityAndDepartment | null {
  const [, municipality = '', rest = ''] = cityFirst.exec(name) ?? [];
  if (municipality === '' || wordBehind.test(rest) || wordInFront.test(municipality)) return null;
  if (noCity.test(municipality)) return null;
  if (municipality.endsWith('区') && !isCertainWard(municipality)) return null;
  const department = readDepartmentName(rest) ?? readUnitName(rest);
  return department === rest && certain.test(rest) ? { municipality, department } : null;
}

/** A ward that is a municipality; 北区 and the like are wards of cities as well. */
const isCertainWard = (name: string): boolean =>
  isSpecialWard(name) && !/^(?:北|港|中央)区$/u.test(name);
