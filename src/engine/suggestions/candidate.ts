import type { Corpus, CorpusTerm } from "./corpus.js";
import type { Reason } from "./suggestion.js";

/** A term of the corpus with one reason to suggest it. */
export interface Candidate {
  readonly term: number;
  readonly pole: string;
  readonly reason: Reason;
}

/** A candidate with a number to rank it by, within its kind. */
export interface RatedCandidate extends Candidate {
  readonly strength: number;
}

/** Enough for a long afternoon; what is decided on makes room for the next. */
const MOST_OF_A_POLE = 60;

/** Whether a term may be suggested: a word with a meaning that the lexicon does not know yet. */
export function isOpen({ proposable, coverage }: CorpusTerm): boolean {
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

/** Alphabetical, for ties: the order of the articles, which numbers the terms, must not matter. */
export function byName(
  one: CorpusTerm | undefined,
  other: CorpusTerm | undefined,
): number {
  return nameOf(one) < nameOf(other) ? -1 : 1;
}

function nameOf(term: CorpusTerm | undefined): string {
  return term ? `${term.key} ${String(term.noun)}` : "";
}
