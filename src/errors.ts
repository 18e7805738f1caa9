/** The errors that a user can do something about, each with a sentence in `locales/*.json` under `errors`. */
export type ErrorCode =
  | "address-not-available"
  | "address-undecided"
  | "article-empty"
  | "article-not-found"
  | "article-not-german"
  | "article-too-long"
  | "collection-not-found"
  | "collection-empty"
  | "configuration-contradiction"
  | "configuration-invalid"
  | "configuration-unknown"
  | "database-busy"
  | "database-damaged"
  | "database-full"
  | "database-not-a-database"
  | "database-newer"
  | "database-not-writable"
  | "dictionary-missing"
  | "file-exists"
  | "file-invalid"
  | "file-not-readable"
  | "file-not-utf8"
  | "folder-without-articles"
  | "folder-without-codings"
  | "form-invalid"
  | "lexicon-invalid"
  | "lexicon-not-found"
  | "page-not-found"
  | "password-too-short"
  | "port-taken"
  | "reading-without-password"
  | "record-invalid"
  | "record-not-utf8"
  | "request-foreign"
  | "request-host-unknown"
  | "request-invalid"
  | "requests-too-many"
  | "sign-in-failed"
  | "sign-in-needed"
  | "sign-ins-too-many"
  | "text-damaged"
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
