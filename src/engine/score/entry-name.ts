/** An entry as evidence names it. */
export interface EntryName {
  readonly entry: string;
  readonly entryPole: string;
}

/** A key that tells an entry from all others of its axis. */
export function entryNameKey({ entry, entryPole }: EntryName): string {
  return `${entryPole}\t${entry}`;
}

/** A key that tells an entry from all others of all axes. */
export function axisEntryKey(
  name: EntryName & { readonly axis: string },
): string {
  return `${name.axis}\t${entryNameKey(name)}`;
}
