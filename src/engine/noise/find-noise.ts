/**
 * Finding noise: the stretches of a text that are not its article.
 */
import type { Noise } from "../model.js";
import type { Document } from "../text/document.js";
import { aboutTexts } from "./about-texts.js";
import { afterTheEnd } from "./after-the-end.js";
import { appeals, sentencesBetweenAppeals } from "./appeals.js";
import { authorBoxes } from "./author-boxes.js";
import { bars } from "./bars.js";
import { besideOthers } from "./beside.js";
import { boxes } from "./boxes.js";
import { bylines } from "./bylines.js";
import { readerComments } from "./comments.js";
import { consent } from "./consent.js";
import { contacts } from "./contacts.js";
import { agencyLines, photoCredits } from "./credits.js";
import { dateLines } from "./dates.js";
import { editions } from "./editions.js";
import { english } from "./english.js";
import { houseAppeals } from "./house-appeals.js";
import { forms } from "./forms.js";
import { repeatedHeadlines } from "./headlines.js";
import { hintReader } from "./hints.js";
import { readerLetters } from "./letters.js";
import { links } from "./links.js";
import { markup } from "./markup.js";
import { menus } from "./menus.js";
import { editorialNotes, reprintNotes } from "./notes.js";
import { offers } from "./offers.js";
import { pageWords } from "./page-words.js";
import { pointers } from "./pointers.js";
import { polls } from "./polls.js";
import type { NoiseRule } from "./rule.js";
import { sources } from "./sources.js";
import { topics } from "./topics.js";

/** In this order, because later rules rest on what earlier ones have found. */
const RULES: readonly NoiseRule[] = [
  readerComments,
  readerLetters,
  repeatedHeadlines,
  bylines,
  dateLines,
  editions,
  reprintNotes,
  editorialNotes,
  aboutTexts,
  photoCredits,
  agencyLines,
  markup,
  contacts,
  bars,
  pageWords,
  menus,
  links,
  pointers,
  forms,
  sources,
  consent,
  english,
  polls,
  offers,
  houseAppeals,
  appeals,
  sentencesBetweenAppeals,
  boxes,
  besideOthers,
  topics,
  authorBoxes,
  afterTheEnd,
];

/** Finds all noise in a document, ascending and without overlaps. */
type NoiseFinder = (document: Document) => readonly Noise[];

/** A finder for documents of one vocabulary. */
export function noiseFinder(): NoiseFinder {
  const hintsOf = hintReader();
  return (document) => {
    const hints = document.blocks.map(({ tokens }) => {
      let bits = 0;
      for (const { word } of tokens) bits |= hintsOf(word);
      return bits;
    });
    return RULES.reduce<readonly Noise[]>((found, rule) => {
      const more = rule(document, found, hints);
      return more.length === 0 ? found : withoutOverlaps([...found, ...more]);
    }, []);
  };
}

/** The same noise, ascending; where two stretches overlap, the earlier one keeps what they share. */
function withoutOverlaps(found: readonly Noise[]): readonly Noise[] {
  const sorted = [...found].sort(
    (left, right) => left.start - right.start || right.end - left.end,
  );
  const kept: Noise[] = [];
  for (const noise of sorted) {
    const last = kept.at(-1);
    if (last && noise.start < last.end) {
      if (noise.end > last.end) kept.push({ ...noise, start: last.end });
    } else kept.push(noise);
  }
  return kept;
}
