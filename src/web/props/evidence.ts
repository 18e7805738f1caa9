import type { Evidence, Lexicon, Score } from "../../engine/model.js";
import { contributionOf } from "../../engine/score/score.js";
import { entryKey } from "../../lexicons/entry-key.js";
import type { Locale } from "../locale.js";
import { evidenceAnchor, urls } from "../urls.js";
import { type AxisProps, type Side, sideOf } from "./axes.js";

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

/** Explains one piece of evidence in plain words. */
export function evidenceProps(
  evidence: Evidence,
  text: string,
  lexicon: Lexicon,
  named: AxisProps,
  score: Score,
  locale: Locale,
): EvidenceProps {
  const entry = lexicon.entries.find(
    ({ term, pole }) => term === evidence.entry && pole === evidence.entryPole,
  );
  const side = sideOf(evidence, lexicon.axis);
  return {
    anchor: evidenceAnchor(evidence.start),
    side,
    voice: evidence.voice,
    pole: named[side],
    words: evidence.parts
      .map(({ start, end }) => text.slice(start, end))
      .join(" … "),
    entry: evidence.entry,
    entryHref: urls.lexicon(lexicon.axis.id, evidence.entry),
    editHref:
      entry && urls.lexiconEdit(lexicon.axis.id, { entry: entryKey(entry) }),
    partOfSpeech: entry
      ? locale.t(`parts-of-speech.${entry.partOfSpeech}`)
      : "",
    note: entry?.note,
    voiceLabel: voiceLabel(evidence, locale),
    context: contextSentences(evidence, named[side], locale),
    weight: locale.number(evidence.weight, 2),
    contribution: locale.balance(
      contributionOf(evidence, lexicon.axis, score),
      3,
    ),
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
