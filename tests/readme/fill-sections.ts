import type { Sections } from './sections.ts';

/** The page with each section between `<!-- name -->` and `<!-- /name -->` as given; throws for a section that the page lacks. */
export function fillSections(page: string, sections: Sections): string {
  let filled = page;
  for (const [name, text] of Object.entries(sections)) {
    const [begin, end] = [`<!-- ${name} -->\n`, `\n<!-- /${name} -->`];
    const [from, to] = [filled.indexOf(begin), filled.indexOf(end)];
    if (from < 0 || to < 0) throw new Error(`the page has no section ${name}`);
    filled = `${filled.slice(0, from + begin.length)}\n${text}\n${filled.slice(to)}`;
  }
  return filled;
}
