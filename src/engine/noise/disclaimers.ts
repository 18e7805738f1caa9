/**
 * Disclaimers: whose opinion a text is not, who has the rights to it, and what the editors keep for themselves.
 */
import type { Block } from "../text/document.js";
import { keyAt, type Token } from "../text/tokens.js";
import { holdsAny } from "./rule.js";

const TEXTS = new Set(
  "äusserungen text beitrag beiträge gastbeiträge meinungsbeiträge leserbriefe zuschriften kommentare artikel analyse werk inhalte".split(
    " ",
  ),
);
const OPINIONS = new Set(
  "meinung ansicht auffassung auffassungen haltung".split(" "),
);
const RENDERS = new Set(
  "geben gibt entspricht entsprechen widerspiegeln spiegeln".split(" "),
);
/** Words without one of which there is no disclaimer. */
export const DISCLAIMING: ReadonlySet<string> = new Set(
  "gesprächspartner kürzung kürzungen redaktion autors autoren autorin verfasser verfassers vorbehalten lizenz".split(
    " ",
  ),
);
const RESERVED = new Set(["rechte", "änderungen", "irrtümer"]);
const LICENSED = new Set(["creative", "commons", "cc", "lizenziert"]);
/** „Wir *behalten* uns *Kürzungen* vor.“ */
const CUTS = new Set(["kürzung", "kürzungen"]);
const EDITORS = new Set(["wir", "redaktion", "leserbriefe", "zuschriften"]);
const KEEPS = new Set(["behalten", "behält"]);
/** In words: „Alle Rechte vorbehalten“, and who has them. */
const LONGEST_RIGHTS = 6;

/** Whether a sentence of a block is a disclaimer. */
export function disclaims({ sentences, wordCount }: Block): boolean {
  return sentences.some(({ tokens }) => isDisclaimer(tokens, wordCount));
}

/** „Gastbeiträge geben nicht die Meinung der Redaktion wieder“, „Der Text steht unter einer Lizenz“. */
function isDisclaimer(tokens: readonly Token[], wordCount: number): boolean {
  const reserved = tokens.findIndex(({ word }) => word.key === "vorbehalten");
  // „Das bleibt dem Rat vorbehalten“ is about something else.
  if (reserved !== -1)
    return (
      RESERVED.has(keyAt(tokens, reserved - 1)) &&
      (tokens[reserved + 1]?.word.kind === "mark" ||
        wordCount <= LONGEST_RIGHTS)
    );
  if (holdsAny(tokens, CUTS))
    return (
      holdsAny(tokens, KEEPS) &&
      holdsAny(tokens, EDITORS) &&
      tokens.some(({ word }) => word.key === "vor")
    );
  if (!holdsAny(tokens.slice(0, 3), TEXTS)) return false;
  return (
    (holdsAny(tokens, OPINIONS) && holdsAny(tokens, RENDERS)) ||
    (tokens.some(({ word }) => word.key.endsWith("lizenz")) &&
      holdsAny(tokens, LICENSED))
  );
}
