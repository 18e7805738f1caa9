import type { UserError } from "../errors.js";
import type { Genre } from "../storage/records.js";

/** What can be told of an article from its file or page alone. */
export interface ArticleContent {
  /** As the file calls it. */
  readonly id?: string | undefined;
  readonly outlet?: string | undefined;
  readonly title?: string | undefined;
  /** EDTF. */
  readonly date?: string | undefined;
  /** What stands in the place of a date and is none that we can read. */
  readonly unreadDate?: string | undefined;
  readonly author?: string | undefined;
  readonly genre?: Genre | undefined;
  readonly text: string;
}

/** An article as it came in, before anybody has looked at it. */
export interface ArticleDraft extends ArticleContent {
  /** The name of the file with its folders, also those in an archive; or the address of the page. */
  readonly source: string;
}

/** What became of one article of a file: a draft, or why it cannot go in. `line` counts from 1. */
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

/** What a reader finds in a file that holds several articles; its text is not checked yet. */
export type Finding = { readonly line?: number | undefined } & (
  { readonly content: ArticleContent } | { readonly problem: UserError }
);
