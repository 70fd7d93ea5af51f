import { readDepartmentName, readSectionName } from './department-name.ts';
import { sectionSuffixes } from './section-suffixes.ts';

/** True for the name of a department or section, its spaces set aside. */
export function isUnitName(text: string): boolean {
  const joined = text.replaceAll(' ', '');
  if (joined.length <= 24 && sectionSuffixes.some((suffix) => joined.endsWith(suffix)))
    return joined.length > 1;
  return readSectionName(joined) !== null || readDepartmentName(joined) !== null;
}
