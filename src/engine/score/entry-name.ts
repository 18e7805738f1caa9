/** An entry as evidence names it. */
export interface EntryName {
  readonly entry: string;
  readonly entryPole: string;
}

/** What tells an entry from all others of its axis in whatever counts evidence. */
export function entryNameKey({ entry, entryPole }: EntryName): string {
  return `${entryPole}\t${entry}`;
}

/** The same among the entries of all axes. */
export function axisEntryKey(name: EntryName & { readonly axis: string }) {
  return `${name.axis}\t${entryNameKey(name)}`;
}
