/**
 * Sources behind *so*: „…, *so der Minister*“, „…, *so Merkel weiter*“ (Duden, „so“: Quellenangabe in einer Ellipse).
 */
import type { Piece } from "../clauses/piece.js";
import { clauseOf, type Reading, type SourcePhrase } from "./reading.js";

/** „…, so der Minister“, „…, so Merkel weiter.“ – not „so dass“, „so lange“, „so ist“. */
function isSpeakerAfterSo(reading: Reading, so: number): boolean {
  const { tokens } = reading;
  if (so === 0 || tokens[so - 1]?.word.kind !== "mark") return false;
  const next = tokens[so + 1]?.word;
  if (!next || (next.shape === "lower" && !OPENS_SPEAKER.test(next.key)))
    return false;
  const clause = clauseOf(reading, so);
  const piece = clause?.pieces.find(({ from, to }) => from <= so && so < to);
  return piece?.finite === undefined || piece.kind === "verbless";
}

const OPENS_SPEAKER = /^(?:der|die|das|ein|eine|seine|ihre|er|sie|es)$/;

/** The words behind *so* that name who said what stands before; undefined if they name nobody. */
export function afterSo(
  reading: Reading,
  so: number,
): SourcePhrase | undefined {
  if (!isSpeakerAfterSo(reading, so)) return undefined;
  const clause = clauseOf(reading, so);
  const piece = clause?.pieces.find(({ from, to }) => from <= so && so < to);
  // „…, so Anna Huber, die Leiterin der Bergwacht.“
  const last = clause?.pieces.at(-1);
  const rest = clause?.pieces.filter(({ from }) => from > so) ?? [];
  const endsSentence =
    last !== undefined &&
    reading.clauses.at(-1) === clause &&
    rest.every((one) => one.kind === "verbless" && isNominal(reading, one));
  return {
    from: so,
    to: (endsSentence ? last.to : piece?.to) ?? reading.tokens.length,
    speaker: { from: so + 1, to: Math.min(so + 6, reading.tokens.length) },
    reach: "sentence",
  };
}

/** „*die Leiterin* der Bergwacht“, but not „*gesperrt*“. */
function isNominal({ tokens }: Reading, { from }: Piece): boolean {
  const word = tokens[from]?.word;
  return (
    word !== undefined &&
    (word.shape !== "lower" || /^(?:der|die|das|eine?)$/.test(word.key))
  );
}
