/**
 * A second verb of the same subject, set against the first by *aber*: „Sie begrüßten den Plan, *fordern aber* mehr“; in
 * „…, sagte aber *die Kanzlerin*“ a subject follows (Duden, Die Grammatik, „Zusammengezogener Satz“).
 */
import { keyAt, type Token } from "../text/tokens.js";

const AGAINST = /^(?:aber|jedoch|hingegen)$/;
const SUBJECT = /^(?:der|ein|kein|dieser|er|es|man|wir|ich)$/;
/** Nominative and accusative alike. */
const EITHER = /^(?:die|das|eine|keine|diese|dieses|sie)$/;
/** „fordern aber *die Freigabe*“ has an object. */
const TRANSITIVE =
  /^(?:forder|verlang|kritisier|beklag|bemängel|begrüss|lob|verurteil)/;

/** Whether the finite verb at `finite` goes on with a subject that stands before. */
export function isSecondVerb(
  tokens: readonly Token[],
  finite: number,
): boolean {
  const next = tokens[finite + 2]?.word;
  return (
    AGAINST.test(keyAt(tokens, finite + 1)) &&
    next?.shape === "lower" &&
    !SUBJECT.test(next.key) &&
    (!EITHER.test(next.key) || TRANSITIVE.test(keyAt(tokens, finite)))
  );
}
