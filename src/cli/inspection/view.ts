import type { Language } from '../../messages/render-message.ts';
import type { InspectedFile } from './inspected-file.ts';

export interface ViewOptions {
  readonly lang: Language;
  readonly color: boolean;
  /** Tells repairs one by one. */
  readonly verbose: boolean;
}

/** A form in which inspected files are shown: a text after each file and one at the end. */
export interface View {
  /** Whether it shows the text itself and what became of each part of it. */
  readonly showsParts?: boolean;
  file(file: InspectedFile): string;
  end(): string;
}
