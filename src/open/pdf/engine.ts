import type { PdfJsPage } from '#pdfjs';

/** A document as the engine hands it out: pages one by one. */
export interface PdfFile {
  readonly pages: number;
  /** Reads one page, counted from 1. */
  readPage(number: number): Promise<RawPage>;
  /** How much of the content that was read could not be unpacked or parsed. */
  faults(): number;
  /** Frees what the engine holds. */
  close(): Promise<void>;
}

/** One operator of a page's content, by its name in pdf.js, with its arguments. */
export interface Operator {
  readonly name: string;
  readonly values: readonly unknown[];
}

/** A page before anything is made of it. */
export interface RawPage {
  /** The visible box: left, bottom, right, top. */
  readonly view: readonly number[];
  /** Degrees clockwise in which it is shown. */
  readonly rotate: number;
  readonly operators: Iterable<Operator>;
  /** The font that `setFont` names. */
  font(id: string): RawFont | null;
  /** Whether optional content (a layer) shows. */
  isShown(properties: unknown): boolean;
  /** The structure tree of a tagged file, else null. */
  structure(): Promise<unknown>;
}

/** What reading text takes of a font. */
export interface RawFont {
  /** True where the font could not be loaded, so that its codes cannot be told. */
  readonly broken?: boolean;
  readonly name?: string;
  readonly type?: string;
  readonly bold?: boolean;
  readonly black?: boolean;
  readonly vertical?: boolean;
  readonly composite?: boolean;
  readonly fontMatrix?: readonly number[];
  readonly defaultVMetrics?: readonly number[];
  /** The map from codes to text; one with a first and a last code only repeats the codes. */
  readonly toUnicode?: unknown;
}

/** Why a file does not open. */
export class PdfRefusal extends Error {
  override readonly name = 'PdfRefusal';
  readonly reason: 'password' | 'damaged';
  constructor(reason: 'password' | 'damaged', message: string) {
    super(message);
    this.reason = reason;
  }
}

/**
 * Opens the bytes of a PDF file, and loads the engine for that. Rejects with a PdfRefusal.
 * One file at a time: the engine counts faults for all.
 */
export async function openEngine(bytes: Uint8Array): Promise<PdfFile> {
  const { getDocument, OPS, AnnotationMode, contentFaults } = await import('#pdfjs');
  const names = Object.entries(OPS).reduce<string[]>((list, [name, code]) => {
    list[code] = name;
    return list;
  }, []);
  const before = contentFaults.count;
  // The engine takes the memory of its input away.
  const task = getDocument({
    ...quiet,
    data: new Uint8Array(bytes),
    BinaryDataFactory: CharacterMaps,
  });
  const document = await task.promise.catch(refuse);
  const layers = await document.getOptionalContentConfig().catch(refuse);
  return {
    pages: document.numPages,
    faults: () => contentFaults.count - before,
    async readPage(number) {
      const page = await document.getPage(number).catch(refuse);
      const list = await page
        .getOperatorList({ annotationMode: AnnotationMode.ENABLE })
        .catch(refuse);
      if (list.fnArray.some((code) => names[code] === tooManyForms))
        throw new PdfRefusal('damaged', 'forms that multiply');
      const fonts = fontsOf(page, list.argsArray);
      return {
        view: page.view,
        rotate: page.rotate,
        operators: operatorsOf(list.fnArray, list.argsArray, names),
        font: (id) => fonts.get(id) ?? null,
        isShown: (properties) => layers.isVisible(properties),
        structure: () => page.getStructTree().catch(() => null),
      };
    },
    close: () => task.destroy(),
  };
}

/** What the bundled engine gives for forms beyond those that a page may call; no file holds it otherwise. */
const tooManyForms = 'beginCompat';

/** No picture is decoded, no font face made, nothing fetched, no code made from text. */
const quiet = {
  verbosity: 0,
  disableFontFace: true,
  fontExtraProperties: true,
  isEvalSupported: false,
  useSystemFonts: false,
  useWasm: false,
  useWorkerFetch: false,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  maxImageSize: 0,
  cMapUrl: 'cmaps/',
  cMapPacked: true,
};

/** Serves the bundled character maps; the engine asks for nothing else that could be had. */
class CharacterMaps {
  async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    const { characterMaps } = await import('#pdfjs-cmaps');
    const map = kind === 'cMapUrl' ? characterMaps[filename] : undefined;
    if (map === undefined) throw new Error(`no ${filename}`);
    return Uint8Array.from(atob(map), (unit) => unit.charCodeAt(0));
  }
}

/** The fonts that operators of a page name. */
function fontsOf(
  { commonObjs }: PdfJsPage,
  values: readonly (readonly unknown[] | null)[],
): ReadonlyMap<string, RawFont> {
  const fonts = new Map<string, RawFont>();
  for (const own of values) {
    const [id] = own ?? [];
    if (typeof id === 'string' && !fonts.has(id) && commonObjs.has(id))
      fonts.set(id, fontOf(commonObjs.get(id)));
  }
  return fonts;
}

/** A font that the engine could not load is the text of its error; for one that is missing it takes its own. */
function fontOf(value: unknown): RawFont {
  const font: RawFont = typeof value === 'object' && value !== null ? value : {};
  return font.name === undefined || font.type === 'FallbackType' ? { broken: true } : font;
}

function* operatorsOf(
  codes: readonly number[],
  values: readonly (readonly unknown[] | null)[],
  names: readonly string[],
): Iterable<Operator> {
  for (let i = 0; i < codes.length; i++) {
    yield { name: names[codes[i] ?? -1] ?? '', values: values[i] ?? [] };
  }
}

function refuse(error: unknown): never {
  if (!(error instanceof Error)) throw new PdfRefusal('damaged', String(error));
  throw new PdfRefusal(error.name === 'PasswordException' ? 'password' : 'damaged', error.message);
}
