/**
 * Sentences that people code differently: what a class argues about, and where the rules of coding need words.
 */
import { groupBy } from "../../engine/group.js";
import { findArticle } from "../../storage/articles.js";
import { UNSURE } from "../../storage/codings.js";
import type { StoredArticle } from "../../storage/records.js";
import type { Workspace } from "../workspace.js";
import { type PeoplesCodes, placeOf } from "./coded-sentences.js";
import { sentenceFinder } from "./sentence-finder.js";

/** A sentence with its codes, the most frequent one first. */
export interface ContestedSentence {
  readonly article: StoredArticle;
  /** Where it starts in the article as it is now. */
  readonly start: number;
  readonly text: string;
  readonly camps: readonly Camp[];
}

/** Those who gave a sentence the same code. */
export interface Camp {
  readonly code: string;
  readonly coders: readonly string[];
}

/** The most divided first; a sentence that an article has lost is left out. */
export function contestedSentences(
  { database }: Workspace,
  coded: readonly PeoplesCodes[],
): readonly ContestedSentence[] {
  const contested = [
    ...new Map(
      coded.filter(isContested).map((one) => [placeOf(one.unit), one]),
    ).values(),
  ];
  return [...groupBy(contested, ({ unit }) => unit.article)]
    .flatMap(([id, own]) => {
      const article = findArticle(database, id);
      if (!article) return [];
      const startOf = sentenceFinder(article.text);
      return own.flatMap(({ unit: { text, start: drawn }, codes }) => {
        const start = startOf(text, drawn);
        return start === -1
          ? []
          : [{ article, start, text, camps: campsOf(codes) }];
      });
    })
    .sort((one, other) => majority(one.camps) - majority(other.camps));
}

/** Who is unsure contradicts nobody. */
function isContested({ codes }: PeoplesCodes): boolean {
  const sure = [...codes.values()].filter((code) => code !== UNSURE);
  return new Set(sure).size > 1;
}

function campsOf(codes: PeoplesCodes["codes"]): readonly Camp[] {
  return [...groupBy([...codes], ([, code]) => code)]
    .map(([code, own]) => ({
      code,
      coders: own
        .map(([name]) => name)
        .sort((a, b) => a.localeCompare(b, "de")),
    }))
    .sort(
      (one, other) =>
        Number(one.code === UNSURE) - Number(other.code === UNSURE) ||
        other.coders.length - one.coders.length,
    );
}

/** The share of the largest camp among those who are sure. */
function majority(camps: readonly Camp[]): number {
  const sizes = camps
    .filter(({ code }) => code !== UNSURE)
    .map(({ coders }) => coders.length);
  return Math.max(...sizes) / sizes.reduce((sum, size) => sum + size, 0);
}
