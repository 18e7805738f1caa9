import type { Corpus } from "./corpus.js";
import type { Reason } from "./suggestion.js";
import type { RegisteredTerm } from "./term-register.js";

/** A term of the corpus with one reason to suggest it. */
export interface Candidate {
  readonly term: number;
  readonly pole: string;
  readonly reason: Reason;
}

/** A candidate with a number by which it ranks among those of its kind. */
export interface RatedCandidate extends Candidate {
  readonly strength: number;
}

/** Enough for a long afternoon; each one decided makes room for the next. */
const MOST_OF_A_POLE = 60;

/** Whether a term may be suggested: a word that frames by itself and is not in the lexicon yet. */
export function isOpen({ proposable, coverage }: RegisteredTerm): boolean {
  return proposable && coverage.kind === "none";
}

/** The strongest candidates of each pole, the strongest first. */
export function strongest(
  candidates: readonly RatedCandidate[],
  { terms }: Corpus,
): readonly Candidate[] {
  const taken = new Map<string, number>();
  return [...candidates]
    .sort(
      (one, other) =>
        other.strength - one.strength ||
        byName(terms[one.term], terms[other.term]),
    )
    .filter(({ pole }) => {
      const before = taken.get(pole) ?? 0;
      taken.set(pole, before + 1);
      return before < MOST_OF_A_POLE;
    })
    .map(({ term, pole, reason }) => ({ term, pole, reason }));
}

/** Compares terms by name, to break ties: their numbers depend on the order of the articles, which must not matter. */
export function byName(
  one: RegisteredTerm | undefined,
  other: RegisteredTerm | undefined,
): number {
  return nameOf(one) < nameOf(other) ? -1 : 1;
}

function nameOf(term: RegisteredTerm | undefined): string {
  return term ? `${term.key} ${String(term.noun)}` : "";
}
