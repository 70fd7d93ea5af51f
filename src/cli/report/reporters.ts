import type { reporters as names } from '../settings.ts';
import type { Reporter, ReportOptions } from './report.ts';

type Load = () => Promise<(options: ReportOptions) => Reporter>;

/** Every reporter by its name, loaded when asked for. */
export const reporters: Readonly<Record<(typeof names)[number], Load>> = {
  text: async () => (await import('./text-reporter.ts')).textReporter,
  json: async () => (await import('./json-reporter.ts')).jsonReporter,
  github: async () => (await import('./github-reporter.ts')).githubReporter,
};
