import type { reporters as names } from '../settings.ts';
import type { Reporter, ReportOptions } from './report.ts';

type Load = () => Promise<(options: ReportOptions) => Reporter>;

/** Every reporter by its name, and that of `--statistics`, loaded when asked for. */
export const reporters: Readonly<Record<(typeof names)[number] | 'statistics', Load>> = {
  text: async () => (await import('./text-reporter.ts')).textReporter,
  json: async () => (await import('./json-reporter.ts')).jsonReporter,
  github: async () => (await import('./github-reporter.ts')).githubReporter,
  gitlab: async () => (await import('./gitlab-reporter.ts')).gitlabReporter,
  junit: async () => (await import('./junit-reporter.ts')).junitReporter,
  statistics: async () => (await import('./statistics-reporter.ts')).statisticsReporter,
  sarif: async () => (await import('./sarif-reporter.ts')).sarifReporter,
};
