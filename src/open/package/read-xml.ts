import { SaxesParser } from 'saxes';
import { damaged, Refusal } from '../refusal.ts';
import type { Archive } from './archive.ts';

/** Attributes by name, without the prefix where it is the element's own: `val` of `w:val`, `r:id` as it is. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** What a run through a part meets, in order; names are without their prefixes, `qualified` is as written. */
export interface XmlVisitor {
  open(name: string, attributes: Attributes, qualified: string): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** Elements inside one another; no Office program writes a tenth of it. */
const mostDepth = 512;

/** Reads the XML of a part as a stream, in one linear pass and constant memory. Throws Refusal. */
export function readXml(archive: Archive, part: string, visitor: XmlVisitor): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let depth = 0;
  parser.on('doctype', () => {
    throw limit(part, 'it declares a document type');
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (++depth > mostDepth) throw limit(part, `its elements nest deeper than ${mostDepth}`);
    const colon = name.indexOf(':');
    const own = colon < 0 ? attributes : ownNames(attributes, name, colon);
    visitor.open(name.slice(colon + 1), own, name);
  });
  parser.on('closetag', ({ name }) => {
    depth--;
    visitor.close?.(name.slice(name.indexOf(':') + 1));
  });
  const text = (piece: string): void => visitor.text?.(piece);
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('error', ({ message }) => {
    throw damaged(`${part}: ${message}`);
  });
  feed(archive, part, parser);
}

function feed(archive: Archive, part: string, parser: SaxesParser): void {
  let decoder: TextDecoder | null = null;
  archive.read(part, (chunk) => {
    decoder ??= new TextDecoder(encodingOf(chunk), { fatal: true });
    parser.write(decodeChunk(decoder, chunk, part));
  });
  parser.close();
}

function decodeChunk(decoder: TextDecoder, chunk: Uint8Array, part: string): string {
  try {
    return decoder.decode(chunk, { stream: true });
  } catch {
    throw damaged(`${part} is no text`);
  }
}

/** Parts are UTF-8; a few programs write UTF-16 with a byte-order mark. */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

function limit(part: string, reason: string): Refusal {
  return new Refusal('markup-limit', { part, reason });
}

function ownNames(attributes: Attributes, name: string, colon: number): Attributes {
  const prefix = name.slice(0, colon + 1);
  const own: Record<string, string | undefined> = {};
  for (const key in attributes) {
    own[key.startsWith(prefix) ? key.slice(colon + 1) : key] = attributes[key];
  }
  return own;
}
