/**
 * About texts: what an outlet says of the text that one reads there: „Dieser Beitrag stammt aus unserer Serie“, „Dieser Text
 * wurde von einem Mitglied der Community verfasst“.
 */
import type { Block } from "../text/document.js";
import { keyAt } from "../text/tokens.js";
import { isPersonal } from "./readers.js";
import {
  bodyOf,
  bodyStart,
  firstKey,
  holdsAny,
  noiseOf,
  type NoiseRule,
  STANDFIRST,
} from "./rule.js";

const THIS = new Set(["dieser", "diese", "dieses"]);
const TEXTS = new Set(
  "artikel beitrag text inhalt interview podcast".split(" "),
);
/** „Dieser Artikel *des* Gesetzes gilt“ is about another kind. */
const CAME_ABOUT = new Set(
  "darf entstammt entstand erscheint erschien gibt ist stammt unterliegt wird wurde".split(
    " ",
  ),
);
/** What only those say of a text who publish it. */
const OF_HOUSES = new Set(
  (
    "redaktion redaktionell community leserschaft kooperation verfasser verfassers gastautor gastbeitrag experte experten circle serie reihe newsletter initiative open-source-initiative lizenz " +
    "ki lizenziert erstveröffentlichung printausgabe webseite website"
  ).split(" "),
);
/** In words. */
const LONGEST_NOTE = 60;

/** Paragraphs that begin with „Dieser Text“ and say how it came about, above or below the article. */
export const aboutTexts: NoiseRule = (document, found) => {
  const isInBody = bodyOf(document, found);
  // Such a note may stand below the standfirst.
  const nearHead = bodyStart(document) + 2 * STANDFIRST;
  return document.blocks
    .filter(
      (block) =>
        block.index > 0 &&
        isAboutText(block) &&
        (!isInBody(block) || block.index <= nearHead),
    )
    .map((block) => noiseOf(block, "note"));
};

function isAboutText(block: Block): boolean {
  if (block.wordCount > LONGEST_NOTE || !THIS.has(firstKey(block)))
    return false;
  const { tokens } = block;
  return (
    TEXTS.has(keyAt(tokens, 1)) &&
    CAME_ABOUT.has(keyAt(tokens, 2)) &&
    holdsAny(tokens.slice(3), OF_HOUSES) &&
    !isPersonal(tokens)
  );
}
