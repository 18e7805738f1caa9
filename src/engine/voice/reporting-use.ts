/**
 * Forms of verbs of saying and judging that report nothing where they stand: as attributes and nouns, in the passive of
 * state and in the modal infinitive (Duden, Die Grammatik, „Zustandspassiv“, „Modaler Infinitiv“).
 */
import { someToken, startOf } from "../clauses/clause.js";
import type { Span } from "../model.js";
import { isWithin } from "../spans.js";
import { isAttribute } from "../text/attribute.js";
import { COPULA, isAuxiliary } from "../text/auxiliaries.js";
import type { Sentence } from "../text/document.js";
import { keyAt, type Token } from "../text/tokens.js";

/** Whether a form of a verb of saying or judging is used as one. */
export function mayReport(
  sentence: Sentence,
  verb: number,
  quoted: readonly Span[],
): boolean {
  return (
    !isQuoted(sentence.tokens[verb], quoted) &&
    !isAttribute(sentence.tokens, verb) &&
    !isOpeningNoun(sentence, verb) &&
    !isModalInfinitive(sentence, verb) &&
    !isState(sentence, verb)
  );
}

/** „„Er *sagte*: ‚Geh!‘“, erzählte sie“: within direct speech a verb reports nothing that stands outside. */
function isQuoted(token: Token | undefined, quoted: readonly Span[]): boolean {
  return quoted.length > 0 && token !== undefined && isWithin(quoted, token);
}

/** „*Berichte* über Schüsse wurden laut“: at the head of a sentence a noun looks like a verb. */
function isOpeningNoun({ tokens, clauses }: Sentence, verb: number): boolean {
  return (
    tokens[verb]?.word.shape === "capital" &&
    clauses.at(verb)?.finite !== verb &&
    !isAuxiliary(keyAt(tokens, verb + 1))
  );
}

const LYING = /^l(?:iegt|ag|iegen|agen|iege)$/;

/** „Das *liegt* darin *begründet*, dass …“, „*Ausgeschlossen ist*, dass …“: nobody says so (Duden, „Zustandspassiv“). */
function isState({ tokens, clauses }: Sentence, verb: number): boolean {
  const key = keyAt(tokens, verb);
  if (key !== "begründet" && key !== "ausgeschlossen") return false;
  const finite = keyAt(tokens, clauses.at(verb)?.finite ?? -1);
  return LYING.test(finite) || (key !== "begründet" && COPULA.has(finite));
}

/** Like *sein* before an infinitive with *zu*. */
const LIKE_SEIN = new Set(
  "bleibt bleiben blieb steht stand gilt galt gelte".split(" "),
);

/** „festzuhalten“, „hervorzuheben“ */
const ZU_WITHIN = /^(?:an|fest|hervor|ein|voraus|vorher|aus|dar|klar|hinzu)zu/;

/** „Es *ist zu befürchten*, dass …“: the outlet judges (Duden, „Modaler Infinitiv“). */
function isModalInfinitive(
  { tokens, clauses }: Sentence,
  verb: number,
): boolean {
  const isApart = keyAt(tokens, verb - 1) === "zu";
  if (!isApart && !ZU_WITHIN.test(keyAt(tokens, verb))) return false;
  const clause = clauses.at(verb);
  const finite = keyAt(tokens, clause?.finite ?? -1);
  return (
    clause !== undefined &&
    (COPULA.has(finite) || LIKE_SEIN.has(finite)) &&
    // „Er ist bereit zu sagen, dass …“ reports.
    ((isApart && startOf(clause) === verb - 1) ||
      someToken(clause, (token) => keyAt(tokens, token) === "es"))
  );
}
