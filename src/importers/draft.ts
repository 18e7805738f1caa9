import type { UserError } from "../errors.js";
import type { Genre } from "../storage/records.js";

/** An article as a file or a page tells it, before anybody has looked at it. */
export interface ArticleDraft {
  readonly outlet?: string | undefined;
  readonly title?: string | undefined;
  /** EDTF. */
  readonly date?: string | undefined;
  readonly author?: string | undefined;
  readonly genre?: Genre | undefined;
  readonly text: string;
  /** The name of the file that it came in. */
  readonly source: string;
}

/** What became of one article of a file: a draft, or why it cannot go in. */
export type ImportItem =
  | { readonly kind: "article"; readonly draft: ArticleDraft }
  | {
      readonly kind: "problem";
      readonly source: string;
      /** Where in the file, counted from 1. */
      readonly line?: number | undefined;
      readonly problem: UserError;
    };
