import type { UserError } from "../errors.js";
import type { Genre } from "../storage/records.js";

/** What the file or page of an article tells about it. */
export interface ArticleContent {
  /** The id that the file gives it. */
  readonly id?: string | undefined;
  readonly outlet?: string | undefined;
  readonly title?: string | undefined;
  /** EDTF. */
  readonly date?: string | undefined;
  /** What the file gives as a date, if that cannot be read. */
  readonly unreadDate?: string | undefined;
  readonly author?: string | undefined;
  readonly genre?: Genre | undefined;
  readonly text: string;
}

/** An article as it was read, before anybody has looked at it. */
export interface ArticleDraft extends ArticleContent {
  /** The name of the file with its folders, those in an archive included, or the address of the page. */
  readonly source: string;
}

/** The result for one article of a file: a draft, or the reason why it cannot be imported. `line` is 1-based. */
export type ImportItem =
  | {
      readonly kind: "article";
      readonly line?: number | undefined;
      readonly draft: ArticleDraft;
    }
  | {
      readonly kind: "problem";
      readonly source: string;
      readonly line?: number | undefined;
      readonly problem: UserError;
    };

/** An article that a reader has found in a file, its text not yet checked, or why it could not be read. */
export type Finding = { readonly line?: number | undefined } & (
  { readonly content: ArticleContent } | { readonly problem: UserError }
);
