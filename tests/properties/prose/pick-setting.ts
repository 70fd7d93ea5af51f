import type { Random } from '../words/random.ts';
import type { Extent } from './extent.ts';
import type {
  Announcement,
  BlockStyle,
  DepartmentStyle,
  Oddity,
  SectionPlace,
  Setting,
} from './setting.ts';

export type Styles = Pick<Setting, 'title' | 'label' | 'body' | 'syntax'>;

const sections: readonly SectionPlace[] = [
  'none',
  'none',
  'label',
  'behind',
  'behind brackets',
  'below',
  'below label',
];

/** All that is left to choose once title, label, body and syntax are chosen; null where it is not set so. */
export function pickSetting(random: Random, styles: Styles, extent: Extent): Setting | null {
  const rich = styles.syntax !== 'text';
  const announcements: Announcement[] = rich
    ? ['none', 'heading', 'heading', 'brackets']
    : ['none', 'bare', 'brackets', 'square', 'numbered'];
  const placed: DepartmentStyle[] = rich
    ? ['heading', 'heading', 'heading with head', 'bracketed head']
    : ['bracketed head', 'bare head', 'pairs', 'brackets', 'bare'];
  const blocks: BlockStyle[] = rich
    ? ['heading', 'heading', 'brackets', 'as labels']
    : ['brackets', 'colon', 'square', 'numbered', 'as labels'];
  const setting: Setting = {
    ...styles,
    announcement: random.pick(announcements),
    blanks: random.pick(['none', 'parts', 'all']),
    section: random.pick(sections),
    department: extent.departments === 1 && random.chance(0.5) ? 'title' : random.pick(placed),
    block: random.pick(blocks),
    gradeBehind: random.chance(0.5),
    oddity: 'none',
  };
  if (!fits(setting)) return null;
  if (extent.plain) return { ...setting, section: 'none', department: 'title' };
  const odd = oddities.filter((oddity) => suits({ ...setting, oddity }, extent));
  return odd.length > 0 && random.chance(0.4) ? { ...setting, oddity: random.pick(odd) } : setting;
}

const oddities: readonly Oddity[] = [
  'indented text',
  'letter-spaced labels',
  'legend',
  'page numbers',
  'page number inside',
  'running heads',
  'introduction',
  'tag',
  'two grades',
  'grade at tail',
  'grade beside section',
  'head with sections',
  'ward',
  'hashes in txt',
  'one line',
];

/** Marks that would be mistaken for those of the titles. */
function fits({ title, label, section, announcement, block }: Setting): boolean {
  const headed = title.family === 'heading' || title.family === 'bold' || title.family === 'noun';
  const clashes =
    (label.place === 'heading' && !headed) ||
    (section === 'behind brackets' && title.family === '【】') ||
    (section === 'below' && (label.family === '（）' || title.family === 'paren')) ||
    (title.family === '【】' && (block === 'brackets' || announcement === 'brackets')) ||
    (title.family === '■' && (block === 'square' || announcement === 'square')) ||
    (title.family === 'digit' && (block === 'numbered' || announcement === 'numbered')) ||
    (announcement === 'numbered' && block !== 'numbered') ||
    (title.family === 'bare' && announcement === 'bare');
  return !clashes && (block !== 'as labels' || isLineLabel(label, title));
}

/** Labels of the department are set on lines; heads of their own, terms and pairs are not. */
function isLineLabel({ place }: Setting['label'], { family }: Setting['title']): boolean {
  return (place === 'own' || place === 'behind') && family !== 'item';
}

/** Whether the oddity can be seen for what it is in such a sheet. */
function suits(setting: Setting, { planOnly }: Extent): boolean {
  const { oddity, syntax, label, department } = setting;
  switch (oddity) {
    case 'letter-spaced labels':
      return label.family !== 'space';
    case 'legend':
    case 'two grades':
      return !planOnly;
    case 'page numbers':
    case 'page number inside':
    case 'running heads':
      return syntax === 'text';
    case 'introduction':
    case 'tag':
      return takesLine(setting);
    case 'grade at tail':
    case 'grade beside section':
      return !planOnly && takesGrade(setting);
    case 'head with sections':
      return department === 'bare head';
    case 'ward':
      return department === 'title';
    case 'hashes in txt':
      return syntax === 'markdown';
    case 'indented text':
    case 'one line':
    case 'none':
      return takesChange(setting);
  }
}

/** Whether a further line below the title is told from title and labels. */
function takesLine({ oddity, title, label, section }: Setting): boolean {
  if (title.family === 'item' || title.name.startsWith('below') || label.place === 'item')
    return false;
  if (oddity === 'tag') return label.family !== '【】' && title.family !== '【】';
  return label.shows && label.family !== 'space' && section !== 'below';
}

/** Whether the grade may stand elsewhere than other texts. */
function takesGrade({ oddity, title, label, section }: Setting): boolean {
  if (label.place === 'pairs' || label.place === 'item') return false;
  if (oddity === 'grade beside section') return title.family !== 'item' && section === 'none';
  return label.family !== 'colon' && label.family !== 'separator';
}

/** Whether lines may be moved. */
function takesChange({ oddity, syntax, label, body }: Setting): boolean {
  if (oddity === 'indented text')
    return body.family !== 'item' && !['pairs', 'behind', 'item'].includes(label.place);
  const wraps = body.name === 'wrapped' || body.name === '・ wrapped';
  return oddity !== 'one line' || (syntax === 'text' && !wraps);
}
