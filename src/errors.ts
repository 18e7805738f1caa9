/** The errors that a user can do something about, each with a sentence in `locales/*.json` under `errors`. */
export type ErrorCode =
  | "address-not-available"
  | "article-empty"
  | "article-not-found"
  | "article-not-german"
  | "article-too-long"
  | "collection-not-found"
  | "collection-empty"
  | "configuration-invalid"
  | "database-not-a-database"
  | "database-newer"
  | "database-not-writable"
  | "dictionary-missing"
  | "file-invalid"
  | "file-not-readable"
  | "file-not-utf8"
  | "folder-without-articles"
  | "folder-without-codings"
  | "form-invalid"
  | "lexicon-invalid"
  | "lexicon-not-found"
  | "page-not-found"
  | "port-taken"
  | "record-deadly"
  | "record-invalid"
  | "record-not-scored"
  | "record-not-utf8"
  | "request-foreign"
  | "text-damaged"
  | "threads-invalid"
  | "validity-invalid";

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
