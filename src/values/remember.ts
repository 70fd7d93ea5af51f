/** Results kept before all are forgotten: far more than the labels of one document, far less than memory minds. */
const most = 5000;

/** A pure function of a text that keeps its results: labels recur row by row and file by file. */
export function remember<Result>(read: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const kept = known.get(text);
    if (kept !== undefined) return kept;
    if (known.size >= most) known.clear();
    const result = read(text);
    known.set(text, result);
    return result;
  };
}
