/** The errors that a user can do something about, each with a sentence in `locales/*.json` under `errors`. */
export type ErrorCode =
  | "address-invalid"
  | "address-not-available"
  | "address-not-public"
  | "archive-damaged"
  | "archive-encrypted"
  | "archive-nested"
  | "archive-too-large"
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
  | "file-too-large"
  | "file-without-articles"
  | "folder-without-articles"
  | "folder-without-codings"
  | "form-invalid"
  | "json-invalid"
  | "lexicon-invalid"
  | "lexicon-not-found"
  | "page-not-found"
  | "page-not-html"
  | "page-not-reachable"
  | "page-too-large"
  | "page-too-slow"
  | "page-without-article"
  | "pdf-damaged"
  | "pdf-encrypted"
  | "pdf-too-long"
  | "pdf-without-text"
  | "port-taken"
  | "record-invalid"
  | "record-not-utf8"
  | "record-without-text"
  | "request-foreign"
  | "table-invalid"
  | "table-without-text"
  | "text-damaged"
  | "too-many-articles"
  | "validity-invalid"
  | "word-damaged";

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
