// What is used of pdf.js, whose operator list has no types of its own; `tests/open/pdf/engine.test.ts` holds its shape.
declare module '#pdfjs' {
  export const OPS: Readonly<Record<string, number>>;
  export const AnnotationMode: Readonly<Record<'ENABLE', number>>;
  /** Counts what of any content could not be unpacked or parsed. */
  export const contentFaults: { readonly count: number };
  export function getDocument(source: Readonly<Record<string, unknown>>): {
    readonly promise: Promise<PdfJsDocument>;
    destroy(): Promise<void>;
  };

  export interface PdfJsDocument {
    readonly numPages: number;
    getPage(number: number): Promise<PdfJsPage>;
    getOptionalContentConfig(): Promise<{ isVisible(properties: unknown): boolean }>;
  }

  export interface PdfJsPage {
    readonly view: readonly number[];
    readonly rotate: number;
    readonly commonObjs: { has(id: string): boolean; get(id: string): unknown };
    getOperatorList(options: { readonly annotationMode: number }): Promise<{
      readonly fnArray: readonly number[];
      readonly argsArray: readonly (readonly unknown[] | null)[];
    }>;
    getStructTree(): Promise<unknown>;
    cleanup(): boolean;
  }
}

declare module '#pdfjs-cmaps' {
  /** Packed character maps of Japanese fonts in base64, by file name. */
  export const characterMaps: Readonly<Record<string, string>>;
}
