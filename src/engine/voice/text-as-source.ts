/**
 * Texts that speak: „*Das Gutachten* nennt ‚schwere Mängel‘“ – what a text is told to say or allow is written in it (Duden,
 * Die Grammatik, „Subjekt“).
 */
import type { Clause } from "../clauses/clause.js";
import { subjectRange } from "../clauses/subject.js";
import { COPULA } from "../text/auxiliaries.js";
import type { Sentence } from "../text/document.js";
import { keyAt, type Range } from "../text/tokens.js";
import { WRITING } from "./noun-kinds.js";

/** Verbs that tell what becomes of a text, and nothing of what it says. */
const BEING = new Set([
  ...COPULA,
  ..."bleibt bleiben blieb blieben gilt gelten galt galten endet endete fiel wird wurde".split(
    " ",
  ),
]);

/** The text that is the subject of a main clause and says the words that begin at `first`; undefined if none does. */
export function textAsSource(
  { tokens }: Sentence,
  { finite, kind }: Clause,
  first: number,
): Range | undefined {
  if (finite === undefined || kind !== "main" || first < finite)
    return undefined;
  // „Das Abkommen *ist* ‚notwendig‘“ says of the text what somebody calls it.
  if (BEING.has(keyAt(tokens, finite))) return undefined;
  const subject = subjectRange(tokens, finite);
  if (!subject || subject.to > finite) return undefined;
  const isText = tokens
    .slice(subject.from, subject.from + 3)
    .some(({ word }) => word.shape === "capital" && WRITING.test(word.key));
  return isText ? subject : undefined;
}
