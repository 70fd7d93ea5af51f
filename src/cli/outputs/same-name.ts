/** What all spellings of a path have in common that some file system takes for one: case and Unicode form are nothing to them. */
export function sameName(path: string): string {
  return path.normalize('NFD').toLowerCase().toUpperCase().normalize('NFC');
}
