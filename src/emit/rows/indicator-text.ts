import type { Indicator } from '../../schema/sheet.ts';

/** `name: baseline → target → actual`; a value that is missing leaves its place between the arrows empty. */
export function indicatorText({ name, baseline, target, actual }: Indicator): string {
  const values = [baseline, target, actual];
  const parts = values.some((value) => value !== null)
    ? values.flatMap((value, index) => [index === 0 ? null : '→', value])
    : [];
  const label = name !== null && parts.length > 0 ? `${name}:` : name;
  return [label, ...parts].filter((part) => part !== null).join(' ');
}
