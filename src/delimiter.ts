const DELIMITERS = [",", ";", "\t"];

/** What separates the columns of a table: the sign that its first line with anything in it has most of. */
export function delimiterOf(table: string): string {
  const [names = ""] = table.trimStart().split(/[\r\n]/u, 1);
  const count = (sign: string): number => names.split(sign).length;
  const [most = ","] = DELIMITERS.toSorted((a, b) => count(b) - count(a));
  return most;
}
