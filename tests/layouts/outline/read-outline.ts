import type { Atom } from '../../../src/layouts/outline/atom.ts';
import { atomsOf } from '../../../src/layouts/outline/atoms.ts';
import { type Plan, planOutline } from '../../../src/layouts/outline/plan.ts';
import { parseDocument } from '../../../src/parse/parse-document.ts';
import { createVocabulary } from '../../../src/vocabulary/vocabulary.ts';

const vocabulary = createVocabulary();
const noKeys = { keys: [], unknown: false, isFront: false, names: false, mayName: false };

/** The plan of a text without tables, with its atoms in order. */
export function readOutline(text: string): {
  readonly atoms: readonly Atom[];
  readonly plan: Plan;
} {
  const { blocks } = parseDocument(text, { report: () => {} });
  const atoms = atomsOf(blocks, vocabulary);
  const plan = planOutline([blocks], atoms, () => noKeys);
  return { atoms: [...atoms.values()].flat(), plan };
}

/** What each line or heading of a text is: `title 窓口の案内`; what speaks of the sheet as `sheet:head …`. */
export function rolesIn(text: string): string[] {
  const { atoms, plan } = readOutline(text);
  return atoms.map((atom) => {
    const part = plan.parts.get(atom);
    return `${part ? `sheet:${part.kind}` : (plan.roles.get(atom) ?? 'none')} ${atom.text}`;
  });
}

/** The texts that have a role. */
export function textsOf(text: string, role: string): string[] {
  return rolesIn(text)
    .filter((line) => line.startsWith(`${role} `))
    .map((line) => line.slice(role.length + 1));
}
