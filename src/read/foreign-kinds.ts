/** What a person does with a file of a kind that is not read. */
export type Way = 'convert' | 'ocr' | 'unpack' | 'unlock' | 'save-as';

/** A kind of file that is known and not read. */
export interface Foreign {
  readonly label: string;
  /** Extensions that such files usually bear: a folder search counts them. */
  readonly extensions: readonly string[];
  readonly way: Way;
  /** What LibreOffice makes of it, where `way` is `convert`. */
  readonly target?: 'xlsx' | 'docx' | 'pdf';
  /** The bytes, a character each, that such a file begins with; absent where it takes a look inside to tell. */
  readonly signature?: string;
  /** Offset of the signature; default 0. */
  readonly at?: number;
  /** The same for the first lines of an XML file. */
  readonly pattern?: RegExp;
}

/** Every kind that is refused by its name; a new one is one entry. The first whose bytes fit is taken. */
export const foreignKinds = {
  xls: {
    label: 'Excel 97-2003 (.xls)',
    extensions: ['xls', 'xlt'],
    way: 'convert',
    target: 'xlsx',
  },
  doc: { label: 'Word 97-2003 (.doc)', extensions: ['doc', 'dot'], way: 'convert', target: 'docx' },
  ppt: { label: 'PowerPoint 97-2003 (.ppt)', extensions: ['ppt'], way: 'convert', target: 'pdf' },
  pptx: {
    label: 'PowerPoint (.pptx)',
    extensions: ['pptx', 'pptm'],
    way: 'convert',
    target: 'pdf',
  },
  xlsb: { label: 'Excel binary (.xlsb)', extensions: ['xlsb'], way: 'convert', target: 'xlsx' },
  odp: { label: 'OpenDocument slides (.odp)', extensions: ['odp'], way: 'convert', target: 'pdf' },
  'other-odf': { label: 'OpenDocument', extensions: ['odg'], way: 'convert', target: 'pdf' },
  rtf: {
    label: 'Rich Text (.rtf)',
    extensions: ['rtf'],
    way: 'convert',
    target: 'docx',
    signature: '{\\rtf',
  },
  'excel-xml': {
    label: 'Excel 2003 XML',
    extensions: [],
    way: 'convert',
    target: 'xlsx',
    pattern: /^\s*<\?xml[^<]*<\?mso-application\s+progid="Excel\.Sheet"/,
  },
  'word-xml': {
    label: 'Word 2003 XML',
    extensions: [],
    way: 'convert',
    target: 'docx',
    pattern: /^\s*<\?xml[^<]*<\?mso-application\s+progid="Word\.Document"/,
  },
  'flat-sheet': {
    label: 'flat OpenDocument (.fods)',
    extensions: ['fods'],
    way: 'convert',
    target: 'xlsx',
    pattern: /^\s*<\?xml[^<]*<office:document\s[^<]*opendocument\.spreadsheet"/,
  },
  'flat-text': {
    label: 'flat OpenDocument (.fodt)',
    extensions: ['fodt'],
    way: 'convert',
    target: 'docx',
    pattern: /^\s*<\?xml[^<]*<office:document\s/,
  },
  ichitaro: { label: 'Ichitaro (.jtd)', extensions: ['jtd', 'jtt'], way: 'save-as' },
  docuworks: { label: 'DocuWorks (.xdw)', extensions: ['xdw', 'xbd'], way: 'save-as' },
  compound: { label: 'an OLE compound file', extensions: ['msg'], way: 'save-as' },
  locked: { label: 'Office', extensions: [], way: 'unlock' },
  png: { label: 'PNG', extensions: ['png'], way: 'ocr', signature: '\x89PNG\r\n' },
  jpeg: { label: 'JPEG', extensions: ['jpg', 'jpeg'], way: 'ocr', signature: '\xff\xd8\xff' },
  gif: { label: 'GIF', extensions: ['gif'], way: 'ocr', signature: 'GIF8' },
  tiff: { label: 'TIFF', extensions: ['tif', 'tiff'], way: 'ocr', signature: 'II*\0' },
  'tiff-be': { label: 'TIFF', extensions: [], way: 'ocr', signature: 'MM\0*' },
  webp: { label: 'WebP', extensions: ['webp'], way: 'ocr', signature: 'WEBP', at: 8 },
  heif: {
    label: 'HEIF',
    extensions: ['heic', 'avif'],
    way: 'ocr',
    signature: 'ftyp',
    at: 4,
  },
  zip: { label: 'zip', extensions: ['zip'], way: 'unpack' },
  gzip: { label: 'gzip', extensions: ['gz', 'tgz'], way: 'unpack', signature: '\x1f\x8b\x08' },
  '7z': { label: '7-Zip', extensions: ['7z'], way: 'unpack', signature: '7z\xbc\xaf\x27\x1c' },
  rar: { label: 'RAR', extensions: ['rar'], way: 'unpack', signature: 'Rar!\x1a\x07' },
  lzh: { label: 'LHA', extensions: ['lzh'], way: 'unpack', signature: '-lh', at: 2 },
  xz: { label: 'xz', extensions: ['xz'], way: 'unpack', signature: '\xfd7zXZ\0' },
  bzip2: { label: 'bzip2', extensions: ['bz2'], way: 'unpack', signature: '1AY&SY', at: 4 },
} as const satisfies Record<string, Foreign>;

export type ForeignKind = keyof typeof foreignKinds;
