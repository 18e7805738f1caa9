/**
 * Clauses that are still open: what interrupts them, and what continues them (Duden, Die Grammatik, „Satzklammer“,
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
  /** Whether it has its verb. */
  complete: boolean;
  /** Whether it stands within the clause before it in the path (Duden, „Schaltsatz“). */
  aside: boolean;
}

/**
 * Whether the piece at `index` is inserted in a clause that its auxiliary leaves open: „Der Weg *sei*, *sagte Huber*,
 * gesperrt“.
 */
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
    tellsWho(aside) &&
    pieces[index + 1]?.after === ","
  );
}

/** „…, *sagte Huber*, …“, „…, *so berichtet Huber*, …“ */
function tellsWho({ verbFirst, opener, finite, from }: Piece): boolean {
  return verbFirst || (opener === "so" && finite === from + 1);
}

/**
 * Whether the piece at `index` is inserted before the verb of the clause that it interrupts: „Der Weg, *sagt Huber*, ist
 * zu“.
 */
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
 * The clause that a piece without a verb continues after an interruption, which ends in its own verb: „Der Weg ist, *wie
 * Huber sagt*, gesperrt“.
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

/** „Man *habe* – anders als sonst – *gewartet*“: behind what has no verb the verb comes that an auxiliary has left open. */
export function endsAfterInsertion(
  last: OpenClause | undefined,
  { ambiguous, coordinated, verbLast, after }: Piece,
): boolean {
  const holder = last?.pieces.find(({ finite }) => finite === last.finite);
  return (
    last?.kind === "main" &&
    holder?.auxiliary === true &&
    holder.verbLast &&
    holder !== last.pieces.at(-1) &&
    after === last.pieces.at(-1)?.after &&
    ambiguous &&
    verbLast &&
    !coordinated
  );
}

/** The clause around an aside, if this piece continues it: „Man *werde*, sagte Huber, gegen den Weg *klagen*“. */
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

/** Whether a piece can bring the verb of an interrupted clause; „der Chef, *kam*“ is no relative clause. */
export function mayEnd(
  opened: "subordinate" | "relative",
  { kind, verbLast, verbFirst }: Piece,
): boolean {
  return kind === "main" && verbLast && !(opened === "relative" && verbFirst);
}

/**
 * Whether a piece ends an enumeration or a contrast, and with it the clause that an auxiliary has left open: „Sie hätten
 * Brücken, *Schulen und Kliniken zerstört*“, „Sie sollen nicht im Tal, *sondern am Hang bauen*“.
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
