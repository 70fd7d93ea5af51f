const noteMark =
  /(?:[※＊*†‡]+[0-9０-９]{0,2}|[[［(（](?:※|＊|\*|注|註)?[0-9０-９]{1,2}[)）\]］]|[(（]?(?:注|註|※)[0-9０-９]{0,2}[)）]?)$/u;

/** A header or grade without the mark of a note behind it: `目標※1`, `成果*`, `A[1]`, `B 注2`; never blank. */
export function withoutNoteMark(text: string): string {
  const bare = text.replace(noteMark, '').trimEnd();
  return bare === '' ? text : bare;
}
