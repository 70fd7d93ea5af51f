import { readDepartmentName, readUnitName } from '../../values/department-name.ts';
import { isDocumentName } from '../../values/document-name.ts';
import { isFileLink } from '../../values/file-link.ts';
import { readFiscalYear } from '../../values/fiscal-year.ts';
import { foldKey } from '../../values/fold.ts';
import { type HeadLine, readHead } from '../../values/head.ts';
import { isOtherDocument } from '../../values/other-document.ts';
import { isPageFurniture } from '../../values/page-furniture.ts';
import { departmentInTitle, isSheetTitle } from '../../values/sheet-title.ts';
import { knownWords } from '../../vocabulary/known-words.ts';
import { quotedLabel } from '../../vocabulary/quoted-label.ts';
import { printsYear } from '../desk/sheets.ts';
import { type Atom, lineDepth } from './atom.ts';
import { cityUnit } from './city-unit.ts';
import { headsLabels } from './heads-labels.ts';
import { isContentsLine } from './is-contents-line.ts';
import { isKnownWord } from './is-known-word.ts';
import { legendParts } from './legend-parts.ts';
import { isSign } from './mark.ts';
import { titleNumbers } from './title-numbers.ts';

/** What an atom says of the sheet, whatever the initiatives look like; each but furniture ends an initiative. */
export type SheetPart =
  | { readonly kind: 'furniture' }
  | { readonly kind: 'title'; readonly text: string }
  /** What names a document but no goal sheet: the title, should the file turn out to be one. */
  | { readonly kind: 'name' }
  | { readonly kind: 'titleYear' }
  /** A line below the title that is part of it. */
  | { readonly kind: 'titleRest' }
  | { readonly kind: 'head'; readonly head: HeadLine }
  /** `city` is the municipality printed in front of it. */
  | { readonly kind: 'department'; readonly name: string; readonly city?: string }
  /** A label with the department's name: 部局名：くらし部. */
  | { readonly kind: 'pair' }
  | { readonly kind: 'apart' }
  /** The heading of a table of contents whose lines show their pages, and each of them. */
  | { readonly kind: 'contents' }
  /** A heading for the meanings of grades, and each of these. */
  | { readonly kind: 'legend' }
  | { readonly kind: 'closing' };

/**
 * Tells the parts of sheets in each part of a document; `atTop` where the first line may be the title of the whole;
 * titles and headings seen so far in that part, and what is set alike in any, are its evidence.
 */
export function sheetParts(
  groups: readonly (readonly Atom[])[],
  { atTop = true } = {},
): ReadonlyMap<Atom, SheetPart> {
  const all = groups.flat();
  const ranks = departmentRanks(all);
  const closings = closingLabels(all);
  const years = yearLabels(all);
  const numbers = new Set(titleNumbers(groups));
  const parts = new Map(
    groups.flatMap((atoms) => [
      ...partsOf(atoms, atTop, { ranks, closings, yearLabels: years, numbers }),
    ]),
  );
  for (const atom of groups.flatMap(legendParts))
    if (!parts.has(atom)) parts.set(atom, { kind: 'legend' });
  return parts;
}

function partsOf(
  atoms: readonly Atom[],
  atTop: boolean,
  document: DocumentEvidence,
): ReadonlyMap<Atom, SheetPart> {
  const titles = new Set<string>();
  const years = new Set<string>();
  const parts = new Map<Atom, SheetPart>();
  let seen = false;
  let above: Atom | null = null;
  let announcing: Atom | null = null;
  // The first line of all, and whether the line above is furniture: behind a page's number it is a running head.
  let first: string | null = null;
  let furniture = false;
  for (const [at, atom] of atoms.entries()) {
    const isName = namesValue(above) || isFigure(atom, above);
    const over = above;
    if (atom.text !== '') above = atom;
    if ((isName && atom.depth === lineDepth) || parts.has(atom)) continue;
    const yearAbove = over && parts.get(over)?.kind === 'titleYear' ? over : null;
    if (isOfContents(atom, over, atoms[at + 1], parts)) {
      parts.set(atom, { kind: 'contents' });
      continue;
    }
    if (yearAbove || isYearOfTitle(atom, atoms[at + 1])) {
      seen = true;
      const part = yearAbove ? titleBelow(yearAbove, atom, titles) : { kind: 'titleYear' as const };
      parts.set(atom, part);
      if (part.kind === 'title') addYear(part.text, years);
      first ??= foldKey(atom.text);
      furniture = false;
      continue;
    }
    seen ||= isBelowTop(atom);
    const isTop: boolean = atTop && !seen && (atom.depth <= 2 || atom.place === 'text');
    const isHead: boolean = furniture && first !== null && foldKey(atom.text) === first;
    const part: SheetPart | null = isHead
      ? { kind: 'furniture' }
      : partOf(isTop ? { ...atom, depth: 1 } : atom, titles, {
          // Copied by hand: a spread costs more here than all the rest of an atom.
          ranks: document.ranks,
          closings: document.closings,
          yearLabels: document.yearLabels,
          numbers: document.numbers,
          years,
          isFirst: isTop && first === null,
          above: over,
          below: atoms[at + 1] ?? null,
          isInForm: isLabelBeside(over, atom) && isLabelBeside(atoms[at + 1] ?? null, atom),
          heads: (): boolean => headsLabels(atoms, at) || isAnnounced(atom, announcing),
        });
    if (atom.text !== '') {
      furniture = part?.kind === 'furniture';
      first ??= furniture ? null : foldKey(atom.text);
    }
    const isUnder: boolean = part?.kind === 'department' && atom.depth === lineDepth;
    seen ||= part?.kind !== 'furniture' && !isUnder && (atom.depth < lineDepth || part !== null);
    if (part?.kind === 'department' || part?.kind === 'head') announcing = null;
    else if (part?.kind !== 'title' && announces(atom)) announcing = atom;
    if (!part) continue;
    parts.set(atom, part);
    if (part.kind === 'title') {
      titles.add(foldKey(atom.text));
      addYear(withObjectYear(atom, part.text, atoms[at + 1], parts), years);
    }
    if (part.kind === 'name' && departmentInTitle(atom.text) !== null) addYear(atom.text, years);
    if (part.kind === 'department') titles.add(foldKey(part.name));
  }
  return parts;
}

/**
 * 目次 right above a line that shows its page, and the lines below that show theirs: what shows none ends them. Without
 * such lines the heading sets all apart that stands below it.
 */
function isOfContents(
  { text, heading, rest }: Atom,
  above: Atom | null,
  below: Atom | undefined,
  parts: ReadonlyMap<Atom, SheetPart>,
): boolean {
  if (heading === 'apart') return rest === '' && below !== undefined && isContentsLine(below.text);
  return above !== null && parts.get(above)?.kind === 'contents' && isContentsLine(text);
}

/** A number, a label with its text or a sentence: the title of the whole stands above the first of them. */
function isBelowTop({ depth, mark, column, blockKey, rest, text }: Atom): boolean {
  if (depth < lineDepth) return false;
  const isPair = (column !== null || blockKey !== null) && rest !== '';
  return isPair || mark?.no != null || text.endsWith('。');
}

/** Ends in the name of a kind of document. */
const documentName = /(?:シート|調書|[表書票]|方針|計画|目標管理|マニフェスト|プラン|プログラム)$/u;

/**
 * A year, or years, on the line above a document's name that has none: both are the title. A year above anything else
 * is that of the sheet, and a name below anything else is what it is by itself.
 */
function isYearOfTitle(atom: Atom, below: Atom | undefined): boolean {
  if (!below || !isBareLine(atom) || !isBareLine(below)) return false;
  const isName = isSheetTitle(below.text) && documentName.test(below.text);
  if (!isName || printsYear(below.text) || below.blockKey !== null) return false;
  return printsYear(atom.text) && yearsOnly.test(atom.text) && !isSheetTitle(atom.text);
}

/** Nothing but years and what they are of: 令和4年度実績・令和5年度計画. */
const yearsOnly =
  /^[(（]?(?:(?:令和|平成|昭和|[RHSＲＨＳ])?[\s　]*(?:元|[\d０-９]{1,4})[\s　]*年?[\s　]*度?の?(?:実績|計画|予定|目標|評価|決算|予算|分|版)?[\s　・、／/~～〜及びと]*){1,3}[)）]?$/u;

/** Below a title with a year: that of which it speaks, 令和5年度事業分. */
const objectAlone =
  /^(?:令和|平成|昭和|[RHSＲＨＳ])[\s　]*(?:元|[\d０-９]{1,2})[\s　]*年度の?(?:(?:対象)?(?:事業|取組))?(?:の?(?:実績|実施|決算|対象)?分|の?決算|の?対象)$/u;

/** The same in brackets: （令和5年度実績）. */
const objectYear =
  /^[(（【［[〔][^()（）【】［］〔〕[\]]{0,20}年度?[^()（）【】［］〔〕[\]]{0,8}(?:実績|対象|決算|実施|分)[)）】］\]〕]$/u;

/** The whole title, with the line below it where that says of which year it speaks. */
function withObjectYear(
  title: Atom,
  text: string,
  below: Atom | undefined,
  parts: Map<Atom, SheetPart>,
): string {
  const isRest = below?.short === true && below.rest === '';
  const isObject = isRest && (objectYear.test(below.text) || objectAlone.test(below.text));
  if (!isObject || !printsYear(text)) return text;
  const whole = `${text} ${below.text}`;
  parts.set(title, { kind: 'title', text: whole });
  parts.set(below, { kind: 'titleRest' });
  return whole;
}

function isBareLine({ setting, mark, place, short }: Atom): boolean {
  const isRunning = place === 'text' || /^h\d$/.test(place);
  return isRunning && short && mark === null && setting.form === 'bare';
}

function titleBelow(year: Atom, { text }: Atom, titles: Set<string>): SheetPart {
  const whole = `${year.text} ${text}`;
  if (titles.has(foldKey(whole))) return { kind: 'furniture' };
  titles.add(foldKey(whole));
  return { kind: 'title', text: whole };
}

/** True for a label of a section or department whose text stands below it: what follows is that text. */
function namesValue(above: Atom | null): boolean {
  if (above?.rest !== '' || above.depth < lineDepth) return false;
  const key = above.column?.key;
  return key === 'section' || (key === 'department' && above.blockKey === null);
}

/** A number right below a known label of the same paragraph is its value, not that of a page. */
function isFigure({ block, text }: Atom, above: Atom | null): boolean {
  if (above?.block !== block || above.rest !== '' || above.text === text) return false;
  return (above.column ?? above.blockKey) !== null && /^[\d０-９]+$/u.test(text);
}

/** How often each heading of a section about the whole sheet stands: one that recurs is a label of the initiatives. */
function closingLabels(atoms: readonly Atom[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { heading, setting } of atoms)
    if (heading === 'closing')
      counts.set(foldKey(setting.label), (counts.get(foldKey(setting.label)) ?? 0) + 1);
  return counts;
}

/** How often each label of a year stands with one: 対象年度：令和5年度. */
function yearLabels(atoms: readonly Atom[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const atom of atoms) {
    if (!isYearPair(atom)) continue;
    const label = foldKey(atom.setting.label);
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return counts;
}

/** A label of a year, with nothing but one behind it. */
function isYearPair({ blockKey, column, rest }: Atom): boolean {
  if (blockKey !== 'fiscalYear' || column !== null || rest.length > longestName) return false;
  return readFiscalYear(rest)?.label === rest;
}

/** One in front of each initiative is a label of these. */
function isYearOfSheet(atom: Atom, { yearLabels, ranks }: Evidence): boolean {
  if (!isYearPair(atom)) return false;
  return (yearLabels.get(foldKey(atom.setting.label)) ?? 0) <= Math.max(1, ranks.departments);
}

/** What the whole document says. */
interface DocumentEvidence {
  readonly ranks: Ranks;
  readonly closings: ReadonlyMap<string, number>;
  readonly yearLabels: ReadonlyMap<string, number>;
  /** Numbers whose title stands on the next line. */
  readonly numbers: ReadonlySet<Atom>;
}

/** What the rest of the document says of an atom. */
interface Evidence extends DocumentEvidence {
  /** The years of the titles above, folded. */
  readonly years: ReadonlySet<string>;
  readonly isFirst: boolean;
  readonly above: Atom | null;
  readonly below: Atom | null;
  /** True between two labels of an initiative that are set alike, in the same paragraph. */
  readonly isInForm: boolean;
  /** True where it heads labels of an initiative, or stands as those do that are announced. */
  readonly heads: () => boolean;
}

function isLabelBeside(other: Atom | null, { block, style }: Atom): boolean {
  if (other?.block !== block || other.style !== style) return false;
  return other.column !== null && other.blockKey === null;
}

/** A heading that announces initiatives. */
function announces({ heading, rest, depth }: Atom): boolean {
  return heading === 'initiatives' && rest === '' && depth < lineDepth;
}

/** A deeper heading than the one that announces initiatives. */
function isAnnounced({ depth }: Atom, announcing: Atom | null): boolean {
  return announcing !== null && depth < lineDepth && depth > announcing.depth;
}

function partOf(atom: Atom, titles: ReadonlySet<string>, evidence: Evidence): SheetPart | null {
  const { ranks, closings, numbers, years, isFirst, isInForm, heads } = evidence;
  if (numbers.has(atom)) return null;
  if (isFurniture(atom) || isRunningFoot(atom, titles)) return { kind: 'furniture' };
  if (contact.test(atom.text.slice(0, 100)) || atom.heading === 'apart') return { kind: 'apart' };
  const recurs = (): boolean =>
    (closings.get(foldKey(atom.setting.label)) ?? 0) > Math.max(1, ranks.departments);
  const isClosing = atom.heading === 'closing' && (atom.rest === '' || isOfWhole(atom));
  if (isClosing && !recurs()) return { kind: 'closing' };
  const mayBeTitle = isTitle(atom) && !isOfTitledSheet(atom, years);
  if (mayBeTitle || isAnnouncingTitle(atom, titles)) {
    if (titles.has(foldKey(atom.text))) return { kind: 'furniture' };
    return isOtherDocument(atom.text) ? { kind: 'name' } : { kind: 'title', text: atom.text };
  }
  if (isFirst && isNameWithYear(atom)) return { kind: 'name' };
  const isPair = isDepartmentPair(atom) || isYearOfSheet(atom, evidence);
  if (!isInForm && isPair) return { kind: 'pair' };
  const own = sectionPair(atom, evidence);
  if (own !== null) return { kind: 'department', name: own };
  const head = headOf(atom);
  if (head) return { kind: 'head', head };
  const city = atom.short ? cityUnit(atom.text, ranks.titled) : null;
  if (city) return { kind: 'department', name: city.department, city: city.municipality };
  const name = departmentOf(atom, ranks, heads) ?? plainUnit(atom, ranks, evidence);
  return name === null ? null : { kind: 'department', name };
}

/** The number of a page; not what stands behind a term: 番号, 1. */
function isFurniture({ text, place }: Atom): boolean {
  return place !== 'description' && isPageFurniture(text);
}

/** Its label says more than the label of an initiative in it: 自己評価（運営方針全体）. */
function isOfWhole({ column, setting }: Atom): boolean {
  return column === null || column.word !== foldKey(setting.label);
}

/** A year that is one for certain; 2030 in 2030プラン names a plan, and is none of the sheet. */
const year = /(?:元|[\d０-９])[\s　)）]*年/u;

const contact = /^[\s　■●【(（]*(?:このページに関する)?(?:お)?問い?合わ?せ先?[\s　:：】)）]/u;

const mayBeFoot = /[-－–—―)）ジ頁]$/u;
const pageFoot =
  /^(.{1,80}?)(?:[\s　]*[-－–—―(（][\s　]*[\d０-９]{1,4}[\s　]*[-－–—―)）]|[\s　]+[\d０-９]{1,4}[\s　]*(?:ページ|頁))$/u;

/** A title or department with the number of the page. */
function isRunningFoot({ text }: Atom, titles: ReadonlySet<string>): boolean {
  if (text.length > 120 || !mayBeFoot.test(text)) return false;
  const name = pageFoot.exec(text)?.[1];
  return name !== undefined && titles.has(foldKey(name));
}

/**
 * A line that names a goal-management document and its year, or the first heading that names one; behind a number the word
 * of the number does not. A label with its text, a sentence and the link to a file name none.
 */
function isTitle(atom: Atom): boolean {
  const { text, place, depth, mark, column, rest } = atom;
  if (place.startsWith('description') || (place.startsWith('item') && place !== 'item0'))
    return false;
  const isLabelled = column !== null && rest !== '' && !isNameOfUnit(atom);
  if (depth === lineDepth && (isLabelled || /[。→⇒]/u.test(text))) return false;
  const own = text.slice(mark?.length ?? 0);
  if (!isSheetTitle(mark?.ordinal == null ? text : own) || isFileLink(text)) return false;
  if (printsYear(own) && (year.test(own) || documentName.test(own)))
    return mark?.no == null || mark.family === 'list' || (mark.noun !== null && depth === 1);
  return depth === 1 && !knownWords.has(foldKey(quotedLabel(text)));
}

/** What a label might be, and behind a gap nothing but a year and a department: 目標と実績（令和5年度） 港湾部. */
function isNameOfUnit({ text, setting, rest, mark }: Atom): boolean {
  if (setting.form !== 'gap' || mark !== null || rest.length > longestName) return false;
  if (!isSheetTitle(setting.label) || !printsYear(text)) return false;
  const unit = rest
    .replace(readFiscalYear(rest)?.label ?? '', '')
    .replace(/[(（][\s　]*[)）]/u, '');
  const name = readDepartmentName(unit.trim());
  return name !== null && strongEnd.test(name);
}

/** A known word with the year of a title above, and no department: it labels or announces something of that sheet. */
function isOfTitledSheet(
  { text, depth, column, heading, setting }: Atom,
  years: ReadonlySet<string>,
): boolean {
  if (depth === 1 || (column === null && heading === null)) return false;
  const year = readFiscalYear(setting.label)?.label;
  if (year === undefined || departmentInTitle(text) !== null) return false;
  return years.has(foldKey(year));
}

function addYear(title: string, years: Set<string>): void {
  const year = readFiscalYear(title)?.label;
  if (year !== undefined) years.add(foldKey(year));
}

/**
 * A heading known by its word (主な取組) that prints a year: one that announces initiatives as the first of all, or any
 * with a department.
 */
function isAnnouncingTitle(atom: Atom, titles: ReadonlySet<string>): boolean {
  const { text, heading, blockKey, depth, rest } = atom;
  if (depth > 1 || rest !== '' || heading === 'legend' || !printsYear(text)) return false;
  if (heading === 'initiatives' && titles.size === 0) return true;
  return (heading !== null || blockKey !== null) && departmentInTitle(text) !== null;
}

const longestName = 60;
const inBrackets = /[(（【［[〔][^()（）【】［］〔〕[\]]*[)）】］\]〕]/gu;

/** A word for a document beside its year, whatever the word: 令和5年度 運営計画書, 仕事宣言【令和5年度】. */
function isNameWithYear({ text, mark, column, blockKey }: Atom): boolean {
  if (text.length > longestName || mark !== null || column !== null) return false;
  if (blockKey !== null && blockKey !== 'fiscalYear') return false;
  const found = readFiscalYear(text);
  if (!found || text.includes('。')) return false;
  const name = text.replace(found.label, '').replace(inBrackets, '').trim();
  return isDocumentName(name);
}

/** `所属：総務部` in a paragraph by itself, no label of an initiative above or below: its section would be no department. */
function sectionPair(
  { column, block, rest, setting }: Atom,
  { above, below }: Evidence,
): string | null {
  if (column?.key !== 'section' || setting.form === 'bare' || rest === '') return null;
  if (block.type !== 'paragraph' || block.lines.length > 1 || block.container !== 'text')
    return null;
  const name = readDepartmentName(rest);
  if (name === null || !strongEnd.test(name)) return null;
  return [above, below].some((other) => other !== null && isOfInitiative(other)) ? null : name;
}

const isOfInitiative = ({ column, blockKey, mark, short }: Atom): boolean =>
  (column !== null && blockKey === null) || (mark?.ordinal != null && short);

/** Behind its label a department may have any unit's name. */
function isDepartmentPair({ blockKey, rest }: Atom): boolean {
  return blockKey === 'department' && (readDepartmentName(rest) ?? readUnitName(rest)) !== null;
}

/** A head ends what stands above where its title names a department, or where it stands in brackets. */
function headOf({ text, depth, place, column }: Atom): HeadLine | null {
  if (place === 'description') return null;
  const head = readHead(text);
  if (!head) return null;
  const bracketed = /^[【［[]/u.test(text);
  if (bracketed || depth < lineDepth || head.department !== null) return head;
  return column === null ? head : null;
}

/** Styles in which departments stand, and at which depths. */
interface Ranks {
  readonly strong: ReadonlySet<string>;
  readonly depths: ReadonlySet<number>;
  /** Styles in which other short texts stand beside names, and those of sections. */
  readonly mixed: ReadonlySet<string>;
  readonly sections: ReadonlySet<string>;
  /** What stands in paragraphs by itself with nothing that sets it off: a section, else a department. */
  readonly alone: 'sections' | 'departments' | 'none';
  /** Departments that a head bears in his title: みどり小学校長. */
  readonly named: ReadonlySet<string>;
  /** Departments that titles name. */
  readonly titled: ReadonlySet<string>;
  /** How many departments the document names by a sure name, or by their heads. */
  readonly departments: number;
}

const strongEnd =
  /(?:部|局|庁|委員会|事務局|消防本部|市長公室|公室|区役所)(?:[(（][^()（）]{1,20}[)）])?$/u;

function departmentRanks(atoms: readonly Atom[]): Ranks {
  const strong = new Set<string>();
  const depths = new Set<number>();
  const mixed = new Set<string>();
  const sections = new Set<string>();
  const named = new Set<string>();
  const titled = new Set<string>();
  let departments = 0;
  for (const atom of atoms) {
    const name = readDepartmentName(atom.text);
    const head = name === null ? readHead(atom.text)?.department : null;
    const inTitle = isSheetTitle(atom.text) ? departmentInTitle(atom.text) : null;
    if (head) named.add(head);
    if (inTitle !== null) titled.add(inTitle);
    if (head || isDepartmentPair(atom) || inTitle !== null) departments++;
    if (name !== null && strongEnd.test(name)) {
      strong.add(atom.style);
      departments++;
      if (atom.depth < lineDepth) depths.add(atom.depth);
    } else if (name === null) {
      const unit = readUnitName(atom.text);
      if (unit !== null && division.test(unit)) sections.add(atom.style);
      else if (unit === null && isOpenText(atom) && !namesSheet(atom)) mixed.add(atom.style);
    }
  }
  const alone = standingAlone(atoms, departments > 0);
  return { strong, depths, mixed, sections, alone, named, titled, departments };
}

/** What stands in paragraphs by itself: below a label it is the label's text. */
function standingAlone(atoms: readonly Atom[], isNamed: boolean): Ranks['alone'] {
  let [departments, sections] = [false, false];
  let above: Atom | null = null;
  for (const atom of atoms) {
    const unit = isAlone(atom) && !isLabelOf(above) ? unitOf(atom.text) : null;
    if (unit !== null && division.test(unit)) sections = true;
    else if (unit !== null)
      departments ||= isNamed ? strongEnd.test(unit) : above !== null && namesSheet(above);
    above = atom;
  }
  if (sections) return 'sections';
  return departments ? 'departments' : 'none';
}

/** A label whose text stands below. */
function isLabelOf(above: Atom | null): boolean {
  if (above === null || above.rest !== '' || namesSheet(above)) return false;
  return (above.column ?? above.blockKey) !== null;
}

const namesSheet = (atom: Atom): boolean => isSheetTitle(atom.text) || isNameWithYear(atom);

/** Units below a department; an office (室) may be one itself. */
const division = /(?:課|係|班|グループ|チーム)$/u;

/** A short text that is no known word. */
function isOpenText(atom: Atom): boolean {
  return atom.short && !isKnownWord(atom);
}

/** A line that nothing sets off. */
function isPlain({ depth, setting, mark, line }: Atom): boolean {
  return depth === lineDepth && setting.form === 'bare' && mark === null && !line.bold;
}

/**
 * A name that ends like a department; one that ends like a section or facility only where it is set as departments are,
 * or as a heading where nothing else is set so, and where it does not stand as the name of an initiative.
 */
function departmentOf(atom: Atom, ranks: Ranks, heads: () => boolean): string | null {
  const { text, place, style, setting, mark } = atom;
  if (place.startsWith('item') || place.startsWith('description')) return null;
  if (atom.column || atom.blockKey) return null;
  const { strong, mixed, named } = ranks;
  const name = readDepartmentName(text);
  if (name === null) return unitAsDepartment(atom, ranks, heads);
  if (strongEnd.test(name) || named.has(name)) return name;
  if (heads()) return null;
  const isProved = strong.has(style) && !(isPlain(atom) && mixed.has(style));
  if (isProved && setting.form !== '(') return name;
  const isBelow = atom.depth < lineDepth && [...ranks.depths].some((depth) => depth < atom.depth);
  return isSet(atom) && mark?.ordinal == null && !mixed.has(style) && !isBelow ? name : null;
}

const isSet = ({ depth, setting }: Atom): boolean => depth < lineDepth || setting.form === '【';

/**
 * A section, a facility or a ward that is set as the departments are; where the document names none, one that is set
 * off as nothing else is, no section either.
 */
function unitAsDepartment(
  atom: Atom,
  { strong, depths, mixed, sections, departments }: Ranks,
  heads: () => boolean,
): string | null {
  const { text, style, depth, mark } = atom;
  const isLine = depth === lineDepth;
  const isOff = isSet(atom) || (mark !== null && isSign(mark));
  const isAsOthers = strong.has(style) && (isLine ? !mixed.has(style) : depths.has(depth));
  const isAlone = departments === 0 && !mixed.has(style) && !sections.has(style);
  if (!isOff || !(isAsOthers || (isAlone && isSet(atom)))) return null;
  const unit = readUnitName(text);
  return unit === null || ((isLine || !isAsOthers) && heads()) ? null : unit;
}

/**
 * A unit in a paragraph by itself that nothing sets off, where a department stands so or, in a sheet that names none
 * otherwise, one right below the title. No section may stand so.
 */
function plainUnit(atom: Atom, { alone }: Ranks, { above, heads }: Evidence): string | null {
  if (alone !== 'departments' || !isAlone(atom) || isLabelOf(above)) return null;
  if (atom.column || atom.blockKey) return null;
  return heads() ? null : unitOf(atom.text);
}

const unitOf = (text: string): string | null => readDepartmentName(text) ?? readUnitName(text);

/** A line that nothing sets off, in a paragraph by itself. */
function isAlone(atom: Atom): boolean {
  return isPlain(atom) && atom.block.type === 'paragraph' && atom.block.lines.length === 1;
}
