import { createHash } from "node:crypto";
import type { Lexicon } from "../engine/model.js";

/** A fingerprint of everything that a lexicon says, titles, notes and sources included; see `versionOf` for scores. */
export function digestOf({ axis, licence, entries }: Lexicon): string {
  const content = [
    [axis.id, axis.title, axis.question, axis.poles, licence],
    entries.map((entry) => [
      entry.term,
      entry.pole,
      entry.partOfSpeech,
      entry.weight,
      entry.compounds,
      entry.except,
      entry.note,
      entry.source,
      entry.disabled,
    ]),
  ];
  return createHash("sha256")
    .update(JSON.stringify(content))
    .digest("hex")
    .slice(0, 16);
}
