/**
 * Rescoring: what another version of a lexicon finds in prepared texts. Only sentences that a changed entry could match are read
 * again; everything else stays as it was.
 */
import { groupBy } from "../group.js";
import { indexEntries, type EntryIndex } from "../match/entry-index.js";
import type { PatternBuilder } from "../match/pattern-builder.js";
import type { ArticleAnalysis, Entry, Evidence, Lexicon } from "../model.js";
import type { Dictionary } from "../morphology/dictionary.js";
import { scoreArticle } from "../score/score.js";
import { matchesOutsideNoise } from "../match/matches-outside-noise.js";
import {
  CONTEXT_RULES,
  type ContextWords,
  contextWords,
  weigh,
} from "../weigh/weigh.js";
import { changedEntries } from "./changed-entries.js";
import type { PreparedText, PreparedTexts, SentencePlace } from "./prepare.js";

/** A sentence whose evidence has changed. */
export interface ChangedSentence {
  readonly text: PreparedText;
  /** Index into the sentences of its analysis. */
  readonly sentence: number;
  readonly before: readonly Evidence[];
  readonly after: readonly Evidence[];
}

/** An article under another version: its evidence and its score on one axis. */
export interface RescoredText {
  readonly text: PreparedText;
  readonly evidence: readonly Evidence[];
  readonly axes: ArticleAnalysis["axes"];
}

/** All texts under another version, in their order. */
export interface Rescored {
  readonly texts: readonly RescoredText[];
  readonly changes: readonly ChangedSentence[];
}

/** A hit of an entry, whether it counts or not. */
export interface EntryHit {
  readonly text: PreparedText;
  readonly start: number;
  readonly end: number;
  /** Its evidence; undefined if another entry counts at the same words. */
  readonly evidence: Evidence | undefined;
}

export interface Rescorer {
  /** Scores all texts under another version. @param before what they were analysed with; undefined for a new axis */
  readonly rescore: (before: Lexicon | undefined, after: Lexicon) => Rescored;
  /** The hits of one entry of a lexicon, in the order of the texts. */
  readonly hitsOf: (entry: Entry, lexicon: Lexicon) => readonly EntryHit[];
}

/**
 * A rescorer for prepared texts.
 *
 * @param builder remembers patterns, since versions have nearly all of their entries in common
 */
export function createRescorer(
  prepared: PreparedTexts,
  dictionary: Dictionary,
  builder: PatternBuilder,
): Rescorer {
  const { texts, words } = prepared;
  const contextual = contextWords(dictionary);
  const placesOf = (entries: readonly Entry[]): readonly number[] =>
    words.placesOf(entries.flatMap((entry) => builder.patternsOf(entry)));

  const indexes = new WeakMap<Lexicon, EntryIndex>();
  const readerOf = (lexicon: Lexicon) => {
    const index = indexes.get(lexicon) ?? indexEntries([lexicon], builder);
    indexes.set(lexicon, index);
    return evidenceReader(lexicon, index, contextual);
  };

  return {
    rescore(before, after) {
      const { axis } = after;
      const read = readerOf(after);
      const changed = changedEntries(before?.entries ?? [], after.entries);
      const known = knownEvidence(axis.id);
      const changes = placesOf(changed).flatMap((place) => {
        const { text, sentence } = prepared.at(place);
        const old = known(text).get(sentence.index) ?? [];
        const now = read({ text, sentence });
        return isSame(old, now)
          ? []
          : [{ text, sentence: sentence.index, before: old, after: now }];
      });
      // If the poles have changed places, every balance changes its sign.
      const isSameAxis =
        before?.axis.poles[0].id === axis.poles[0].id &&
        before.axis.poles[1].id === axis.poles[1].id;
      const byText = groupBy(changes, ({ text }) => text);
      return {
        changes,
        texts: texts.map((text) =>
          rescored(text, after, byText.get(text) ?? [], isSameAxis),
        ),
      };
    },
    hitsOf(entry, lexicon) {
      const alone = indexEntries([{ ...lexicon, entries: [entry] }], builder);
      const read = readerOf(lexicon);
      return placesOf([entry]).flatMap((place) => {
        const { text, sentence } = prepared.at(place);
        const matches = matchesOutsideNoise(
          sentence,
          alone,
          text.analysis.noise,
        );
        if (matches.length === 0) return [];
        const counted = read({ text, sentence });
        return matches.map(({ tokens }): EntryHit => {
          const start = sentence.tokens[tokens[0] ?? 0]?.start ?? 0;
          const end = sentence.tokens[tokens.at(-1) ?? 0]?.end ?? 0;
          const evidence = counted.find(
            (one) =>
              one.start === start &&
              one.entry === entry.term &&
              one.entryPole === entry.pole,
          );
          return { text, start, end, evidence };
        });
      });
    },
  };
}

/** Compares first what differs most often, since writing evidence out takes longer than weighing it. */
function isSame(old: readonly Evidence[], now: readonly Evidence[]): boolean {
  return (
    old.length === now.length &&
    old.every(({ weight }, index) => weight === now[index]?.weight) &&
    JSON.stringify(old) === JSON.stringify(now)
  );
}

/** The evidence on an axis that a text was analysed with, by sentence. */
function knownEvidence(
  axis: string,
): (text: PreparedText) => ReadonlyMap<number, readonly Evidence[]> {
  const remembered = new Map<
    PreparedText,
    ReadonlyMap<number, readonly Evidence[]>
  >();
  return (text) => {
    const known =
      remembered.get(text) ??
      groupBy(
        text.analysis.evidence.filter((one) => one.axis === axis),
        ({ sentence }) => sentence,
      );
    remembered.set(text, known);
    return known;
  };
}

function evidenceReader(
  { axis }: Lexicon,
  index: EntryIndex,
  words: ContextWords,
): (place: SentencePlace) => readonly Evidence[] {
  const axes = new Map([[axis.id, axis]]);
  return ({ text: { article, analysis, scareQuotes }, sentence }) =>
    weigh(matchesOutsideNoise(sentence, index, analysis.noise), {
      document: { text: article.text, blocks: [], sentences: [sentence] },
      axes,
      quotes: analysis.quotes,
      scareQuotes,
      words,
      rules: CONTEXT_RULES,
    });
}

function rescored(
  text: PreparedText,
  { axis }: Lexicon,
  changes: readonly ChangedSentence[],
  isSameAxis: boolean,
): RescoredText {
  const { analysis } = text;
  const own = analysis.evidence.filter((one) => one.axis === axis.id);
  const known = analysis.axes[axis.id];
  if (changes.length === 0 && known && isSameAxis)
    return { text, evidence: own, axes: { [axis.id]: known } };
  const isChanged = new Set(changes.map(({ sentence }) => sentence));
  const evidence = [
    ...own.filter(({ sentence }) => !isChanged.has(sentence)),
    ...changes.flatMap(({ after }) => after),
  ].sort((one, other) => one.sentence - other.sentence);
  // Without intervals, because a comparison draws its own.
  const score = scoreArticle({ ...analysis, evidence }, axis, []);
  return { text, evidence, axes: { [axis.id]: score } };
}
