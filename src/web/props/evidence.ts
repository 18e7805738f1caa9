import { groupBy } from "../../engine/group.js";
import type { Evidence, Lexicon, Score } from "../../engine/model.js";
import { contributionOf } from "../../engine/score/score.js";
import { entryKey } from "../../lexicons/entry-key.js";
import type { Locale } from "../locale.js";
import { evidenceAnchor, urls } from "../urls.js";
import { type AxisProps, type Side, sideOf } from "./axes.js";
import { partOfSpeechLabel } from "./part-of-speech.js";

/** One piece of evidence, explained. */
export interface EvidenceProps {
  readonly anchor: string;
  readonly side: Side;
  readonly voice: "own" | "cited";
  readonly pole: string;
  readonly words: string;
  readonly entry: string;
  readonly entryHref: string;
  /** Opens the entry in the workbench; undefined where it is no longer in the lexicon. */
  readonly editHref: string | undefined;
  readonly partOfSpeech: string;
  readonly note: string | undefined;
  readonly voiceLabel: string;
  readonly context: readonly string[];
  readonly weight: string;
  readonly contribution: string;
}

/** Explains pieces of evidence on one axis in plain words. */
export function evidenceExplainer(
  text: string,
  lexicon: Lexicon,
  named: AxisProps,
  score: Score,
  locale: Locale,
): (evidence: Evidence) => EvidenceProps {
  const { axis } = lexicon;
  const byTerm = groupBy(lexicon.entries, ({ term }) => term);
  return (evidence) => {
    const entry = byTerm
      .get(evidence.entry)
      ?.find(({ pole }) => pole === evidence.entryPole);
    const side = sideOf(evidence, axis);
    return {
      anchor: evidenceAnchor(evidence.start),
      side,
      voice: evidence.voice,
      pole: named[side],
      words: evidence.parts
        .map(({ start, end }) => text.slice(start, end))
        .join(" … "),
      entry: evidence.entry,
      entryHref: urls.lexicon(axis.id, evidence.entry),
      editHref: entry && urls.lexiconEdit(axis.id, { entry: entryKey(entry) }),
      partOfSpeech: entry ? partOfSpeechLabel(entry, locale) : "",
      note: entry?.note,
      voiceLabel: voiceLabel(evidence, locale),
      context: contextSentences(evidence, named[side], locale),
      weight: locale.number(evidence.weight, 2),
      contribution: locale.balance(contributionOf(evidence, axis, score), 3),
    };
  };
}

/** Whose words a piece of evidence is. */
export function voiceLabel(evidence: Evidence, locale: Locale): string {
  if (evidence.voice === "own") return locale.t("reading.voice-own");
  return evidence.speaker === undefined
    ? locale.t("reading.voice-cited")
    : locale.t("reading.voice-of", { speaker: evidence.speaker });
}

function contextSentences(
  evidence: Evidence,
  pole: string,
  locale: Locale,
): readonly string[] {
  const rules = evidence.context.map((name) => locale.t(`contexts.${name}`));
  return evidence.pole === evidence.entryPole
    ? rules
    : [...rules, locale.t("reading.turned", { pole })];
}
