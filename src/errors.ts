/** The errors that a user can do something about, each with a sentence in `locales/*.json` under `errors`. */
export type ErrorCode =
  | "address-not-available"
  | "article-empty"
  | "article-not-found"
  | "article-not-german"
  | "article-too-long"
  | "collection-empty"
  | "collection-not-found"
  | "configuration-invalid"
  | "database-newer"
  | "database-not-a-database"
  | "database-not-writable"
  | "dictionary-missing"
  | "file-binary"
  | "file-invalid"
  | "file-kind-unknown"
  | "file-not-readable"
  | "file-not-utf8"
  | "file-not-writable"
  | "folder-without-articles"
  | "folder-without-codings"
  | "form-invalid"
  | "lexicon-format-unknown"
  | "lexicon-invalid"
  | "lexicon-not-found"
  | "lexicon-not-text"
  | "lexicon-pole-unknown"
  | "lexicon-poles-unclear"
  | "lexicon-several-axes"
  | "lexicon-too-large"
  | "lexicon-too-many-entries"
  | "page-not-found"
  | "page-without-article"
  | "poles-invalid"
  | "port-taken"
  | "record-invalid"
  | "record-not-utf8"
  | "request-foreign"
  | "table-invalid"
  | "table-without-text"
  | "term-invalid"
  | "text-damaged"
  | "validity-invalid"
  | "xml-with-entities";

/** A problem that is told to the user in one sentence; `values` fill the placeholders of that sentence. */
export class UserError extends Error {
  override readonly name = "UserError";

  constructor(
    readonly code: ErrorCode,
    readonly values: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}
