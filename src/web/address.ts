/** A form that data is given in. */
export type Format = "json" | "csv";
type Query = Readonly<Record<string, string | undefined>>;

/** An address with its query, without what is undefined, and its fragment. */
export function withQuery(
  path: string,
  query: Query,
  fragment?: string,
): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) parameters.set(name, value);
  }
  const search = parameters.size > 0 ? `?${parameters.toString()}` : "";
  return `${path}${search}${fragment === undefined ? "" : `#${fragment}`}`;
}
