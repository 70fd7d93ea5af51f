import type { Element } from 'hast';
import { headings, hiddenElements } from './html-names.ts';
import { readContent } from './read-content.ts';

/** Elements that belong to the page, not to what it publishes. */
const furniture: ReadonlySet<string> = new Set([
  'nav',
  'header',
  'footer',
  'aside',
  'form',
  'button',
  'head',
  'title',
  'noscript',
  'svg',
  'select',
  'textarea',
]);

/** Elements of furniture that pages also wrap round their content. */
const wrappers: ReadonlySet<string> = new Set(['form', 'header']);

const furnitureName =
  /^(?:(?:site-?|page-?)?footer|foot|(?:global|local|g|l|side|sub|main|foot(?:er)?)?-?nav(?:i|igation)?|side-?(?:bar|menu)|skip-?(?:link|nav)?|page-?top|back-?to-?top|sns|copyright)$/i;
const namedParents: ReadonlySet<string> = new Set(['div', 'ul', 'ol', 'p', 'section']);
const breadcrumbName = /breadcrumb|bread-crumb|pankuzu|topic-?path/i;
/** ホーム > 市政情報 > … */
const breadcrumbText =
  /^\s*(?:ホーム|トップ|トップページ|HOME|Home|現在位置|現在地)\s*[:：]?\s*(?:[>＞›»≫]|\p{L}+\s*[>＞›»≫])/u;
/** The text is asked for only where the source holds one of its first words. */
const breadcrumbWord = /ホーム|トップ|HOME|Home|現在/;
const breadcrumbParents: ReadonlySet<string> = new Set(['p', 'ul', 'ol', 'div']);
const mostBreadcrumbs = 30;
const longestBreadcrumb = 2000;

/** The kind of furniture that an element, `text` in the source, is; null where it holds content of the sheet. */
export function furnitureKind(element: Element, text: string, inContent: boolean): string | null {
  const name = element.tagName;
  if (name === 'rt' || name === 'rp') return 'ruby';
  if (isBreadcrumb(element, text)) return 'breadcrumb';
  if (isNamed(element) && !holdsContent(element) && isClosed(element, text)) return 'navigation';
  const isAside = furniture.has(name) || hiddenElements.has(name);
  if (!isAside || !isClosed(element, text)) return null;
  if (name === 'header' && !inContent) return name;
  return wrappers.has(name) && holdsContent(element) ? null : name;
}

/** Pages from before HTML 5 name their furniture by id or class. */
function isNamed({ tagName, properties }: Element): boolean {
  if (!namedParents.has(tagName)) return false;
  return [properties.id, properties.className]
    .flat()
    .some((name) => furnitureName.test(String(name ?? '')));
}

function isBreadcrumb(element: Element, text: string): boolean {
  const { className, id, ariaLabel } = element.properties;
  const isLabelled = className !== undefined || id !== undefined || ariaLabel !== undefined;
  if (isLabelled && breadcrumbName.test([className, id, ariaLabel].flat().join(' ')))
    return !holdsContent(element);
  const isSmall =
    text.length <= longestBreadcrumb &&
    breadcrumbParents.has(element.tagName) &&
    element.children.length <= mostBreadcrumbs;
  const isFlat =
    isSmall &&
    element.children.every((child) => !('children' in child) || child.children.length <= 2);
  if (!isFlat || !breadcrumbWord.test(text)) return false;
  const { lines } = readContent(text, 0, text.length, 'none');
  return breadcrumbText.test(lines.map((line) => line.text).join('\n'));
}

/** An end tag that is missing must not make furniture of all that follows. */
function isClosed(element: Element, text: string): boolean {
  const endTag = /<\/([a-z]+)\s*>$/i.exec(text.slice(-20));
  return endTag?.[1]?.toLowerCase() === element.tagName;
}

/** Tells whether a heading or a table (its place is kept by a comment) stands in the element. */
function holdsContent(element: Element): boolean {
  return element.children.some((child) => {
    if (child.type === 'comment') return child.value.startsWith(tablePlaceholder);
    if (child.type !== 'element') return false;
    return headings.has(child.tagName) || holdsContent(child);
  });
}

/** Begins the comment that keeps the place of a table in a page. */
export const tablePlaceholder = '\u0001';

/** Begins the comment that stands for what does not show. */
export const hiddenPlaceholder = '\u0002';
