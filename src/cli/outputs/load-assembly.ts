import type { EmitOptions } from '../../emit/emitter.ts';
import type { FileFormat, Format } from '../../emit/index.ts';
import type { Assemble } from './assembly.ts';
import { join } from './join.ts';
import { pack } from './pack.ts';

/** How the outputs of a format are made, loaded with the format. */
export async function loadAssembly(
  format: Format | FileFormat,
  options: EmitOptions,
): Promise<Assemble> {
  if ('output' in format) {
    const open = await format.load();
    return (sink) => pack(sink, open(options));
  }
  const emitter = await format.load();
  return (sink) => join(sink, emitter, options);
}
