/**
 * The prefix of a separable verb: at the end of its clause it closes the bracket that the finite verb has opened (Duden, Die
 * Grammatik, „Satzklammer“, „Partikelverben“).
 */
import { keyAt, type Token } from "../text/tokens.js";
import type { Piece } from "./piece.js";

/**
 * Words that may follow a prefix without a comma: conjunctions, and what opens a phrase behind the bracket (Duden,
 * „Nachfeld“).
 */
const AFTER_PREFIX = new Set(
  "und oder sondern aber denn als wie weil da wegen mit in bei nach um so wenn für gegen zu zum zur gegenüber trotz dass".split(
    " ",
  ),
);

/**
 * Where the separable prefix of the finite verb at `verb` stands; undefined if it does not. It must come before the next
 * finite verb of the same clause; embedded clauses are passed over.
 *
 * @param pieces those of the whole sentence
 */
export function closingPrefix(
  tokens: readonly Token[],
  pieces: readonly Piece[],
  verb: number,
  prefix: string,
): number | undefined {
  for (const piece of pieces) {
    if (piece.to <= verb) continue;
    if (piece.from > verb) {
      if (piece.after === ";") return undefined;
      if (piece.opener !== prefix && isEmbedded(piece)) continue;
    }
    // A verb that could also be an infinitive or a participle does not end the search: „…, *wie erwartet*, ab“.
    const next = piece.ambiguous ? -1 : (piece.finite ?? -1);
    const end = next > verb ? next : piece.to;
    for (let index = Math.max(piece.from, verb + 1); index < end; index++)
      if (keyAt(tokens, index) === prefix && closesBracket(tokens, index))
        return index;
    if (next > verb) return undefined;
  }
  return undefined;
}

/** „lehnte den Antrag, *den Weg zu sperren*, ab“, „wies den Vorwurf, *der Weg sei gefährlich*, zurück“ */
function isEmbedded({ kind, reported }: Piece): boolean {
  return kind === "main" ? reported : kind !== "verbless";
}

function closesBracket(tokens: readonly Token[], prefix: number): boolean {
  const next = tokens[prefix + 1]?.word;
  // „ab und zu“, „ab und an“
  if (next?.key === "und" && /^(?:zu|an)$/.test(keyAt(tokens, prefix + 2)))
    return false;
  return (
    next === undefined || next.kind === "mark" || AFTER_PREFIX.has(next.key)
  );
}
