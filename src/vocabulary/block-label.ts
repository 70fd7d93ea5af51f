import { remember } from '../values/remember.ts';
import { japanese } from '../values/scripts.ts';
import { bareForms, withoutOwner } from './bare-forms.ts';
import { knownWords } from './known-words.ts';
import type { BlockKey } from './meaning.ts';

const longest = 1000;

/** What a label of the department block means, brackets, number, year and hint set aside; null for an unknown label. */
export function matchBlockLabel(text: string): BlockKey | null {
  return text.length > longest || text.endsWith('。') ? null : match(text);
}

const match = remember((text) => lookUp(text) ?? goalOf(text) ?? composed(text));

function lookUp(text: string): BlockKey | null {
  const forms = bareForms(text);
  const own = forms.map((form) => knownWords.get(form)?.block).find(Boolean);
  return (
    own ?? forms.map((form) => knownWords.get(withoutOwner(form))?.block).find(Boolean) ?? null
  );
}

const ownGoal = new RegExp(`^[${japanese}ー]{1,12}([部局室課]|[市町村区県])の目標$`, 'u');

/** 教育部の目標, みどり市の目標: whose goal the name in front says. */
function goalOf(text: string): BlockKey | null {
  const owner = ownGoal.exec(text.trim());
  if (!owner?.[1]) return null;
  return /[市町村区県]/u.test(owner[1]) ? 'municipalGoal' : 'departmentGoal';
}

/** 目標像・使命: several labels in one, each of them known. */
function composed(text: string): BlockKey | null {
  const parts = text.split(/[・及と]/u);
  return parts.length === 2 && parts.every((part) => lookUp(part) !== null) ? 'plain' : null;
}
