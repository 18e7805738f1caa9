import type { Evidence, Lexicon, Score } from "../engine/model.js";
import { contributionOf, LENSES } from "../engine/score/score.js";
import type { AnalyzedArticle } from "../workflows/analyze-article.js";
import type { CollectionOverview } from "../workflows/compare-collection.js";
import type { LexiconUsage } from "../workflows/lexicon-usage.js";
import type { CsvRow } from "./csv.js";
import { scoreOf } from "./props/axes.js";

/** One row per outlet, axis and voice. */
export function comparisonTable({
  comparison,
}: CollectionOverview): readonly CsvRow[] {
  return comparison.outlets.flatMap((profile) =>
    Object.entries(profile.axes).flatMap(([axis, scores]) =>
      LENSES.map((voice) => ({
        outlet: profile.outlet,
        axis,
        voice,
        ...scoreCells(scores[voice]),
      })),
    ),
  );
}

/** One row per pair of outlets and axis. */
export function verdictTable({
  comparison,
}: CollectionOverview): readonly CsvRow[] {
  return comparison.verdicts.map(
    ({ axis, outlets, difference, interval, verdict }) => ({
      axis,
      first: outlets[0],
      second: outlets[1],
      difference,
      low: interval?.[0],
      high: interval?.[1],
      verdict,
    }),
  );
}

/** One row per outlet: the general tone, which belongs to no axis and no voice. */
export function toneTable({
  comparison,
}: CollectionOverview): readonly CsvRow[] {
  return comparison.outlets.map(({ outlet, tone }) => ({
    outlet,
    tone: tone.score,
    tone_hits: tone.hits,
  }));
}

/** One row per text, axis and voice. */
export function* articleTable(
  articles: Iterable<AnalyzedArticle>,
): Iterable<CsvRow> {
  for (const { article, analysis } of articles)
    for (const [axis, scores] of Object.entries(analysis.axes))
      for (const voice of LENSES)
        yield {
          id: article.id,
          collection: article.collection,
          outlet: article.outlet,
          title: article.title,
          date: article.date,
          genre: article.genre,
          author: article.author,
          words: analysis.words,
          tone: analysis.tone.score,
          tone_hits: analysis.tone.hits,
          axis,
          voice,
          ...scoreCells(scores[voice]),
        };
}

/** One row per piece of evidence, with its part of the balance of all voices. */
export function evidenceTable(
  { text }: { readonly text: string },
  analysis: AnalyzedArticle["analysis"],
  lexicons: readonly Lexicon[],
): readonly CsvRow[] {
  return lexicons.flatMap(({ axis }) =>
    analysis.evidence
      .filter((one) => one.axis === axis.id)
      .map((one) => ({
        ...evidenceCells(one, text),
        contribution: contributionOf(
          one,
          axis,
          scoreOf(analysis.axes, axis.id, "all"),
        ),
      })),
  );
}

/** One row per entry, with a column of hits for each outlet. */
export function entryTable({
  outlets,
  entries,
}: LexiconUsage): readonly CsvRow[] {
  return entries.map(({ entry, hits, total }) => ({
    pole: entry.pole,
    term: entry.term,
    pos: entry.partOfSpeech,
    weight: entry.weight,
    except: entry.except.join(" "),
    note: entry.note,
    source: entry.source,
    hits: total,
    ...Object.fromEntries(
      outlets.map((outlet, index) => [`hits: ${outlet}`, hits[index] ?? 0]),
    ),
  }));
}

/** One row per lexicon. */
export function lexiconTable(lexicons: readonly Lexicon[]): readonly CsvRow[] {
  return lexicons.map(({ axis, licence, version, entries }) => ({
    axis: axis.id,
    title: axis.title.de,
    first: axis.poles[0].title.de,
    second: axis.poles[1].title.de,
    entries: entries.length,
    licence,
    version,
  }));
}

function scoreCells(score: Score): CsvRow {
  return {
    balance: score.balance,
    low: score.interval?.[0],
    high: score.interval?.[1],
    hits: score.hits,
    intensity: score.intensity,
    first_weight: score.first.weight,
    second_weight: score.second.weight,
  };
}

function evidenceCells(evidence: Evidence, text: string): CsvRow {
  return {
    axis: evidence.axis,
    pole: evidence.pole,
    words: evidence.parts
      .map(({ start, end }) => text.slice(start, end))
      .join(" … "),
    start: evidence.start,
    end: evidence.end,
    entry: evidence.entry,
    entry_pole: evidence.entryPole,
    voice: evidence.voice,
    speaker: evidence.speaker,
    context: evidence.context.join(" "),
    weight: evidence.weight,
  };
}
