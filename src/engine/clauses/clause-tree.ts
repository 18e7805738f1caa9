/**
 * The tree of clauses in a sentence: which pieces make up a clause, and which clause depends on which.
 *
 * A clause may be interrupted („der Mann, *der kam*, sagte …“). What follows the interruption belongs to the innermost clause
 * that still lacks its verb (Duden, Die Grammatik, „Der komplexe Satz“).
 */
import type { Clause } from "./clause.js";
import {
  endsAfterInsertion,
  endsEnumeration,
  goesOnAfterAside,
  interruptedBy,
  isAside,
  mayEnd,
  type OpenClause,
  opensAside,
} from "./open-clause.js";
import type { Piece } from "./piece.js";

/** The clauses of a sentence, and what they are made of. */
export interface ClauseTree {
  /** All pieces of the sentence, in order. */
  readonly pieces: readonly Piece[];
  /** In the order in which they begin. */
  readonly all: readonly Clause[];
  /** For each piece, the clause that it belongs to. */
  readonly owners: readonly Clause[];
}

/** Builds the tree from the pieces of a sentence. */
export function buildClauseTree(pieces: readonly Piece[]): ClauseTree {
  return new TreeBuilder(pieces).build();
}

class TreeBuilder {
  private readonly clauses: OpenClause[] = [];
  private readonly owners: OpenClause[] = [];
  /** From the main clause down to the clause of the last piece. */
  private path: OpenClause[] = [];
  /** Subordinate clauses whose main clause has not begun yet. */
  private waiting: OpenClause[] = [];

  constructor(private readonly pieces: readonly Piece[]) {}

  build(): ClauseTree {
    this.pieces.forEach((piece, index) => {
      const interrupted = goesOnAfterAside(this.path, piece);
      if (interrupted) this.goOn(interrupted, piece);
      else if (piece.kind === "main") this.addMain(piece, index);
      else if (piece.kind === "verbless") this.addVerbless(piece, index);
      else this.addDependent(piece, piece.kind);
    });
    return { pieces: this.pieces, all: this.clauses, owners: this.owners };
  }

  private addMain(piece: Piece, index: number): void {
    if (opensAside(this.path.at(-1), this.pieces, index)) {
      this.openWithin(piece).aside = true;
      return;
    }
    const open = this.innermostWithoutVerb(piece);
    if (
      open?.kind === "main" &&
      (piece.verbFirst
        ? // „Der Weg, *sagt Huber*, ist zu.“
          open === this.path.at(-1) && isAside(this.pieces, index)
        : // „Der Verdacht, *der Weg sei gesperrt*, bestätigte sich nicht.“
          piece.reported)
    ) {
      this.openWithin(piece);
      return;
    }
    if (open) {
      this.extend(open, piece);
      return;
    }
    const last = this.path.at(-1);
    if (
      last &&
      (endsEnumeration(last, piece) || endsAfterInsertion(last, piece))
    ) {
      this.append(last, piece);
      return;
    }
    // „…, dass A kommt *und B geht*“: the verb stands last again.
    if (
      last &&
      last.kind !== "main" &&
      piece.coordinated &&
      piece.after === "" &&
      piece.verbLast
    ) {
      this.open(piece, last.kind, last.parent, last.opener);
      return;
    }
    this.openMain(piece, this.isReportBefore(piece, index));
  }

  /** „Weil Huber sagte, *der Weg sei zu*, blieben alle“: a report in a subordinate clause, whose main clause follows. */
  private isReportBefore(piece: Piece, index: number): boolean {
    if (this.waiting.length === 0 || !piece.reported || piece.verbFirst)
      return false;
    const next = this.pieces[index + 1];
    return (
      next?.kind === "main" &&
      next.verbFirst &&
      next.after === "," &&
      !next.coordinated
    );
  }

  /** The innermost clause that lacks its verb, if this piece can bring it. */
  private innermostWithoutVerb(piece: Piece): OpenClause | undefined {
    if (piece.after === ":" || piece.after === ";") return undefined;
    return this.path.findLast(
      ({ complete, kind }) => !complete && (kind === "main" || piece.verbLast),
    );
  }

  private addDependent(piece: Piece, kind: Clause["kind"]): void {
    const sibling =
      piece.coordinated &&
      this.path.findLast(({ opener }) => opener === piece.opener);
    const last = this.path.at(-1);
    // „die Werke in Varel, *Nordenham und Augsburg zu verkaufen*“
    const open =
      kind === "infinitive"
        ? this.path.findLast(
            (clause) => !clause.complete && clause.kind === kind,
          )
        : undefined;
    if (open) this.extend(open, piece);
    else this.open(piece, kind, sibling ? sibling.parent : last?.index);
  }

  private addVerbless(piece: Piece, index: number): void {
    const last = this.path.at(-1);
    const next = this.pieces
      .slice(index + 1)
      .find(({ kind }) => kind !== "verbless");
    const interrupted = interruptedBy(this.path, piece);
    // „*Wie der Sprecher*, Lars Beringer, *mitteilte*, …“
    const unfinished = piece.endsInVerb
      ? this.path.findLast(({ complete, kind }) => !complete && kind !== "main")
      : undefined;
    if (unfinished) this.extend(unfinished, piece);
    else if (piece.mayOpen && next && mayEnd(piece.mayOpen, next))
      this.open(piece, piece.mayOpen, last?.index);
    else if (!last) this.openMain(piece);
    else if (last.complete && this.beginsNextClause(piece, index)) {
      if (this.pieces.slice(index).some(({ kind }) => kind === "infinitive"))
        this.open(piece, "infinitive", last.index);
      else this.openMain(piece);
    } else if (interrupted) this.goOn(interrupted, piece);
    else this.append(last, piece);
  }

  /**
   * Whether a piece is the beginning of the next clause: „…, *in den Ländern*, die Gebühren erheben, sei die Zahl
   * gestiegen“.
   */
  private beginsNextClause(piece: Piece, index: number): boolean {
    if (piece.after === ":" || piece.after === ";") return true;
    if (piece.after !== "," || piece.coordinated) return false;
    if (this.closesBefore(index)) return false;
    let next = index + 1;
    while (/^(?:subordinate|relative)$/.test(this.pieces[next]?.kind ?? ""))
      next++;
    const embedded = next > index + 1;
    while (this.pieces[next]?.kind === "verbless") next++;
    const following = this.pieces[next];
    if (following?.kind === "infinitive") return following.after !== ":";
    return embedded && following?.kind === "main" && following.verbFirst;
  }

  /** Whether a prefix ends the clause that has begun before: „Er kündigte, so Huber, im Rat *an*, den Weg zu sperren“. */
  private closesBefore(index: number): boolean {
    for (let next = index; next < this.pieces.length; next++) {
      const piece = this.pieces[next];
      if (piece?.kind !== "verbless") return false;
      if (piece.endsInPrefix) return true;
    }
    return false;
  }

  /** @param keepsWaiting whether the subordinate clauses before wait for the next main clause */
  private openMain(piece: Piece, keepsWaiting = false): OpenClause {
    this.path = [];
    const clause = this.open(piece, "main", undefined);
    if (keepsWaiting) return clause;
    for (const earlier of this.waiting) earlier.parent = clause.index;
    this.waiting = [];
    return clause;
  }

  /** Opens a main clause within another one, which may go on after it. */
  private openWithin(piece: Piece): OpenClause {
    const outer = this.path;
    const clause = this.openMain(piece);
    this.path = [...outer, clause];
    return clause;
  }

  private open(
    piece: Piece,
    kind: Clause["kind"],
    parent: number | undefined,
    opener = piece.opener,
  ): OpenClause {
    const clause: OpenClause = {
      index: this.clauses.length,
      kind,
      opener,
      parent,
      pieces: [piece],
      finite: piece.finite,
      complete:
        kind === "infinitive"
          ? piece.kind === "infinitive"
          : piece.finite !== undefined,
      aside: false,
    };
    this.clauses.push(clause);
    this.owners.push(clause);
    const depth = this.path.findIndex(({ index }) => index === parent);
    this.path = [...this.path.slice(0, depth + 1), clause];
    if (kind !== "main" && parent === undefined) this.waiting.push(clause);
    return clause;
  }

  private append(clause: OpenClause, piece: Piece): void {
    clause.pieces.push(piece);
    this.owners.push(clause);
  }

  private goOn(clause: OpenClause, piece: Piece): void {
    this.append(clause, piece);
    this.path = this.path.slice(0, this.path.indexOf(clause) + 1);
  }

  /** Adds a piece that brings what the clause lacked. */
  private extend(clause: OpenClause, piece: Piece): void {
    this.goOn(clause, piece);
    clause.finite ??= piece.finite;
    clause.complete = true;
  }
}
