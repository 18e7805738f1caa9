import type { Lexicon } from "../engine/model.js";
import { UserError } from "../errors.js";

/** The lexicon of an axis among those that count. @throws UserError `lexicon-not-found` */
export function existingLexicon(
  { lexicons }: { readonly lexicons: readonly Lexicon[] },
  axis: string,
): Lexicon {
  const lexicon = lexicons.find((one) => one.axis.id === axis);
  if (!lexicon) throw new UserError("lexicon-not-found", { axis });
  return lexicon;
}
