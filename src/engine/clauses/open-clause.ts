/**
 * Clauses while they are read: what interrupts them, and what they go on with (Duden, Die Grammatik, „Satzklammer“,
 * „Schaltsatz“).
 */
import type { Clause } from "./clause.js";
import type { Piece } from "./piece.js";

/** A clause to which pieces may still be added. */
export interface OpenClause {
  readonly index: number;
  kind: Clause["kind"];
  opener: string;
  parent: number | undefined;
  readonly pieces: Piece[];
  finite: number | undefined;
  complete: boolean;
  /** Stands within the clause before it in the path (Duden, „Schaltsatz“). */
  aside: boolean;
}

/** „Der Weg *sei*, *sagte Huber*, gesperrt“: an auxiliary leaves its clause open. */
export function opensAside(
  last: OpenClause | undefined,
  pieces: readonly Piece[],
  index: number,
): boolean {
  const piece = last?.pieces.at(-1);
  const aside = pieces[index];
  return (
    last?.kind === "main" &&
    piece?.kind === "main" &&
    piece.auxiliary &&
    piece.verbLast &&
    !piece.verbFirst &&
    aside?.after === "," &&
    aside.verbFirst &&
    pieces[index + 1]?.after === ","
  );
}

/** „Der Weg, *sagt Huber*, ist zu“: a verb-first clause before the verb of the clause that it interrupts. */
export function isAside(pieces: readonly Piece[], index: number): boolean {
  const next = pieces[index + 1];
  return (
    next?.kind === "main" &&
    next.verbFirst &&
    next.after !== "" &&
    next.after === pieces[index]?.after &&
    !next.coordinated
  );
}

/**
 * The clause that goes on in a piece without a verb: „Der Weg ist, *wie Huber sagt*, gesperrt“; what interrupts it ends in
 * its verb.
 */
export function interruptedBy(
  path: readonly OpenClause[],
  { after, coordinated }: Piece,
): OpenClause | undefined {
  const inner = path.at(-1);
  const outer = path.at(-2);
  if (!inner || after !== "," || coordinated) return undefined;
  return inner.pieces.at(-1)?.verbLast &&
    outer?.kind === "main" &&
    (inner.kind === "relative" ||
      (inner.kind === "subordinate" && inner.opener !== "dass"))
    ? outer
    : undefined;
}

/** The clause around an aside, if this piece brings what it lacks: „Man *werde*, sagte Huber, gegen den Weg *klagen*“. */
export function goesOnAfterAside(
  path: readonly OpenClause[],
  piece: Piece,
): OpenClause | undefined {
  if (!path.at(-1)?.aside || piece.after !== ",") return undefined;
  const goesOn =
    piece.kind === "verbless"
      ? !piece.coordinated
      : (piece.kind === "main" || piece.kind === "relative") &&
        piece.verbLast &&
        piece.ambiguous;
  return goesOn ? path.at(-2) : undefined;
}

/** Whether a piece can bring the verb of a clause that was interrupted; „der Chef, *kam*“ is no relative clause. */
export function mayEnd(
  opened: "subordinate" | "relative",
  { kind, verbLast, verbFirst }: Piece,
): boolean {
  return kind === "main" && verbLast && !(opened === "relative" && verbFirst);
}

/**
 * „Sie hätten Brücken, *Schulen und Kliniken zerstört*“, „Sie sollen nicht im Tal, *sondern am Hang bauen*“: an enumeration
 * or a contrast ends in what the auxiliary before it left open.
 */
export function endsEnumeration(
  last: OpenClause | undefined,
  { ambiguous, coordinated, joinsBeforeVerb, contrasts, verbLast }: Piece,
): boolean {
  const holder = last?.pieces.find(({ finite }) => finite === last.finite);
  return (
    last?.kind === "main" &&
    holder?.auxiliary === true &&
    !holder.verbLast &&
    ambiguous &&
    ((joinsBeforeVerb && !coordinated) || (contrasts && verbLast))
  );
}
