import { entryNodes, sectionLine } from './compose-entries.ts';
import type { Block, Department, Initiative, Model } from './model.ts';
import { line, type Node } from './nodes.ts';
import type { Setting } from './setting.ts';

/** Depths of headings, from the sheet's title down. */
interface Depths {
  readonly block: number;
  readonly group: number;
  readonly title: number;
}

/** The whole sheet as a reader sees it, in the order of the page. */
export function compose(model: Model, setting: Setting): Node[] {
  return [
    setting.syntax === 'text'
      ? line(model.title)
      : { kind: 'heading', depth: 1, text: model.title },
    { kind: 'gap' },
    ...legendNodes(model),
    ...model.departments.flatMap((department) => composeDepartment(department, model, setting)),
    ...contact(model),
  ];
}

function legendNodes({ legend }: Model): Node[] {
  if (legend.length === 0) return [];
  const lines = legend.map(({ rating, meaning }) => line(`${rating}：${meaning}`));
  return [line('評価の基準'), ...lines, { kind: 'gap' }];
}

function composeDepartment(department: Department, model: Model, setting: Setting): Node[] {
  const depths = depthsOf(setting, department, model);
  const last = department.blocks.length + (setting.announcement === 'numbered' ? 1 : 0);
  return [
    ...departmentNodes(department, setting),
    ...department.blocks.flatMap((block, i) => blockNodes(block, i, setting, depths)),
    ...announcementNodes(model, department, setting, depths),
    ...department.initiatives.flatMap((initiative, i) => [
      ...groupNodes(department, i, setting, depths),
      ...initiativeNodes(initiative, model, setting, depths),
      ...pageEnd(setting, model, i),
    ]),
    ...department.closing.flatMap((block, i) => blockNodes(block, last + i, setting, depths)),
    { kind: 'gap' },
  ];
}

function depthsOf(
  { department: style, announcement }: Setting,
  { groups }: Department,
  model: Model,
): Depths {
  const block = style === 'heading' || style === 'heading with head' ? 3 : 2;
  const group = block + (announcement === 'heading' && model.announcement !== null ? 1 : 0);
  return { block, group, title: group + (groups.length > 0 ? 1 : 0) };
}

function departmentNodes({ name, head }: Department, { department, oddity }: Setting): Node[] {
  const short = `${name.slice(-1)}長`;
  const who = `${name}長　${head}`;
  switch (department) {
    case 'title':
      return [];
    case 'heading':
      return [{ kind: 'heading', depth: 2, text: name }];
    case 'heading with head':
      return [{ kind: 'heading', depth: 2, text: `【${name}】 ${short} ${head}` }];
    case 'bracketed head':
      return [line(`【${who}】`), { kind: 'gap' }];
    case 'bare head':
      return [
        line(who + (oddity === 'head with sections' ? '（案内課、花壇課）' : '')),
        { kind: 'gap' },
      ];
    case 'pairs':
      return [line(`部局名：${name}`), line(`${short}名：${head}`), { kind: 'gap' }];
    case 'brackets':
      return [line(`【${name}】`), { kind: 'gap' }];
    case 'bare':
      return [line(name), { kind: 'gap' }];
  }
}

function blockNodes(
  { label, text }: Block,
  i: number,
  setting: Setting,
  { block }: Depths,
): Node[] {
  const gap: Node = { kind: 'gap' };
  switch (setting.block) {
    case 'heading':
      return [{ kind: 'heading', depth: block, text: label }, line(text.text), gap];
    case 'brackets':
      return [line(`【${label}】`), line(text.text), gap];
    case 'colon':
      return [line(`${label}：${text.text}`), gap];
    case 'square':
      return [line(`■${label}`), line(text.text), gap];
    case 'numbered':
      return [line(`${i + 1}　${label}`), line(text.text), gap];
    case 'as labels':
      return [...labelled(label, text.text, i, setting), gap];
  }
}

function labelled(label: string, text: string, i: number, { label: style }: Setting): Node[] {
  const written = style.write(label, { count: i + 1, initiative: 1 });
  return style.place === 'behind'
    ? [line(written + style.gap + text)]
    : [line(written), line(text)];
}

function announcementNodes(
  { announcement }: Model,
  { blocks }: Department,
  setting: Setting,
  depths: Depths,
): Node[] {
  if (announcement === null) return [];
  switch (setting.announcement) {
    case 'none':
      return [];
    case 'heading':
      return [{ kind: 'heading', depth: depths.block, text: announcement }];
    case 'bare':
      return [line(announcement)];
    case 'brackets':
      return [line(`【${announcement}】`)];
    case 'square':
      return [line(`■${announcement}`)];
    case 'numbered':
      return [line(`${blocks.length + 1}　${announcement}`)];
  }
}

/** A group stands above its first initiative: the first group above the first, the second in the middle. */
function groupNodes(
  { groups, initiatives }: Department,
  i: number,
  { syntax }: Setting,
  { group }: Depths,
): Node[] {
  const half = Math.ceil(initiatives.length / 2);
  const at = i === 0 ? 0 : i === half ? 1 : -1;
  const text = groups[at]?.text;
  if (text === undefined) return [];
  return [
    { kind: 'gap' },
    syntax === 'text' ? line(text) : { kind: 'heading', depth: group, text },
  ];
}

function initiativeNodes(
  initiative: Initiative,
  { noun }: Model,
  setting: Setting,
  { title: depth }: Depths,
): Node[] {
  const { count, title, section } = initiative;
  const behind = { behind: `（${section}）`, 'behind brackets': `【${section}】` };
  const place = setting.section;
  const text =
    title.text + (place === 'behind' || place === 'behind brackets' ? behind[place] : '');
  const nodes = setting.title.write({ count, noun, text, depth });
  const entries = [
    ...sectionLine(initiative, setting),
    ...(initiative.introduction ? [line(initiative.introduction.text)] : []),
    ...withPage(entryNodes(initiative, setting, depth + 1), setting, count),
  ];
  if (setting.title.family !== 'item') return [{ kind: 'gap' }, ...nodes, ...entries];
  return [{ kind: 'gap' }, inItem(nodes, entries)];
}

/** An item of a list that holds its initiative: title and labels on lines of their own. */
function inItem(nodes: readonly Node[], entries: readonly Node[]): Node {
  const lines = [...nodes, ...entries].flatMap((node) =>
    node.kind === 'item' || node.kind === 'lines' ? node.lines : [],
  );
  return { kind: 'item', level: 0, lines };
}

const pageNumber = (i: number): Node => ({ kind: 'furniture', text: `- ${i + 1} -` });

function pageEnd({ oddity }: Setting, { title }: Model, i: number): Node[] {
  const gap: Node = { kind: 'gap' };
  if (oddity === 'page numbers') return [gap, pageNumber(i), gap];
  const head: Node = { kind: 'furniture', text: title };
  return oddity === 'running heads' ? [gap, pageNumber(i), gap, head, gap] : [];
}

/** A page ends between two texts of the initiative. */
function withPage(entries: readonly Node[], { oddity }: Setting, i: number): readonly Node[] {
  const at = Math.ceil(entries.length / 2);
  if (oddity !== 'page number inside' || at === 0) return entries;
  return entries.toSpliced(at, 0, { kind: 'gap' }, pageNumber(i), { kind: 'gap' });
}

function contact({ contact: text }: Model): Node[] {
  return text ? [{ kind: 'gap' }, line('お問い合わせ'), line(text.text)] : [];
}
