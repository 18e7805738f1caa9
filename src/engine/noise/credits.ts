/**
 * Credits: „Foto: …“ as a line of its own or at the end of a caption, and lines that only name an agency.
 */
import type { Noise, Span } from "../model.js";
import { overlapping } from "../spans.js";
import type { Block } from "../text/document.js";
import { DETERMINER } from "../text/article-words.js";
import { isQuotationMark } from "../text/quotation-marks.js";
import { keyAt, type Token } from "../text/tokens.js";
import { isFiniteVerb, type Word } from "../text/vocabulary.js";
import { NAME_PARTICLES } from "./names.js";
import {
  blocksWith,
  bodyStart,
  isLine,
  NoiseHint,
  noiseOf,
  type NoiseRule,
  STANDFIRST,
} from "./rule.js";

const CREDIT_LABELS = new Set(
  "foto fotos bild bilder bildquelle bildnachweis bildrechte bildcredit fotocredit fotoquelle fotograf titelbild titelfoto teaserbild aufmacherbild beitragsbild symbolbild symbolfoto archivbild archivfoto grafik illustration screenshot copyright credit".split(
    " ",
  ),
);
/** Words without one of which there is no credit; „Quelle:“ counts only at the head of a line. */
export const CREDIT_MARKS: ReadonlySet<string> = new Set([
  ...CREDIT_LABELS,
  "©",
  "quelle",
]);
/** In tokens, the colon included: „Foto oben:“. */
const LONGEST_LABEL = 3;
/** In tokens. */
const LONGEST_CREDIT = 40;

/** Credits of pictures, each from its label to the end of the line. */
export const photoCredits: NoiseRule = (document, _found, hints) =>
  blocksWith(NoiseHint.credits, document, hints).flatMap(
    (block) => creditIn(block) ?? [],
  );

function creditIn(block: Block): Noise | undefined {
  const { tokens, end } = block;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    // A label is recognised by the mark that follows it.
    if (token?.word.kind !== "mark") continue;
    const first = token.word.key === "©" ? index : labelBefore(tokens, index);
    const start = tokens[first ?? -1]?.start;
    if (start !== undefined && isShortLine(tokens, index + 1))
      return { start, end, reason: "credit" };
  }
  return undefined;
}

/** Where the label stands that the mark at `colon` ends, if that is a colon: „Foto:“, „Foto oben:“. */
function labelBefore(
  tokens: readonly Token[],
  colon: number,
): number | undefined {
  if (tokens[colon]?.word.key !== ":") return undefined;
  // „Foto: *ein* Hof im Schnee“ describes.
  const next = tokens[colon + 1]?.word;
  if (next?.shape === "lower" && DETERMINER.test(next.key)) return undefined;
  for (let index = colon + 1 - LONGEST_LABEL; index < colon; index++)
    if (
      CREDIT_LABELS.has(keyAt(tokens, index)) &&
      opensCredit(tokens, index) &&
      !isQuoted(tokens, index)
    )
      return index;
  return colon === 1 && keyAt(tokens, 0) === "quelle" ? 0 : undefined;
}

/** „… am Morgen. *Foto:* dpa“, but „Dann *dieses* Bild: Kinder im Schlamm“. */
function opensCredit(tokens: readonly Token[], label: number): boolean {
  const before = tokens[label - 1]?.word;
  return before === undefined || before.kind === "mark";
}

/** „‚*Bild*‘: Minister vor dem Aus“ names a paper. */
function isQuoted(tokens: readonly Token[], label: number): boolean {
  const next = tokens[label + 1]?.word;
  return next !== undefined && isQuotationMark(next);
}

/** Whether only a few words follow, without a finite verb. */
function isShortLine(tokens: readonly Token[], from: number): boolean {
  return (
    tokens.length - from < LONGEST_CREDIT &&
    !tokens.slice(from).some(({ word }) => isFiniteVerb(word))
  );
}

/** Agencies and archives of pictures. */
export const AGENCIES: ReadonlySet<string> = new Set(
  "dpa dpa-afx afp reuters ap apa epa epa-efe ansa tass xinhua anadolu kna epd sid sda keystone keystone-sda ddp dapd imago imagn getty picture alliance zuma photothek shutterstock pixabay unsplash wikimedia picture-alliance agentur agenturen ots red".split(
    " ",
  ),
);
/** In words. */
const LONGEST_AGENCY_LINE = 10;
/** In letters: authors who abbreviate their names, „dpa/mbe“. */
const LONGEST_INITIALS = 5;

/** Lines of agencies, names and initials: „APA/AFP/Anna Beispiel“, „(dpa)“. */
export const agencyLines: NoiseRule = (document, found, hints) => [
  ...document.blocks
    .slice(1, bodyStart(document) + STANDFIRST)
    .filter(isSlashed)
    .map((block) => noiseOf(block, "credit")),
  ...blocksWith(NoiseHint.agency, document, hints)
    // „Die Ministerin in Bern. © APA / Anna Huber“: the caption stays.
    .filter((block) => overlapping(found, block).length === 0)
    .flatMap((block) => {
      const credit = isAgencyLine(block) ? block : creditInBrackets(block);
      return credit ? [noiseOf(credit, "credit")] : [];
    }),
];

/** In words: „talblatt/Anna Huber“. */
const LONGEST_SLASHED = 4;

/** „talblatt/Anna Huber“: a house and who took the picture for it; „Wien/Bern“ has no name. */
function isSlashed(block: Block): boolean {
  const { tokens, wordCount } = block;
  return (
    wordCount > 2 &&
    wordCount <= LONGEST_SLASHED &&
    keyAt(tokens, 1) === "/" &&
    tokens.length === wordCount + 1 &&
    tokens.slice(2).every(({ word }) => word.shape === "capital")
  );
}

/** „Soldaten auf dem Weg *(picture alliance / Anna Huber)*“; „… sagt sie. (dpa)“ names no picture. */
function creditInBrackets({ tokens }: Block): Span | undefined {
  const last = tokens.at(-1);
  if (last?.word.key !== ")") return undefined;
  const opening = tokens.findLastIndex(({ word }) => word.key === "(");
  const start = tokens[opening]?.start;
  const inside = tokens.slice(opening + 1, -1);
  return start !== undefined &&
    inside.length > 2 &&
    inside.length <= LONGEST_AGENCY_LINE &&
    inside.some(({ word }) => AGENCIES.has(word.key)) &&
    inside.some(({ word }) => /^[/|,]$/.test(word.key)) &&
    inside.every(({ word }) => isNamed(word))
    ? { start, end: last.end }
    : undefined;
}

function isNamed(word: Word): boolean {
  return (
    word.kind !== "word" || word.shape !== "lower" || AGENCIES.has(word.key)
  );
}

function isAgencyLine(block: Block): boolean {
  if (block.wordCount > LONGEST_AGENCY_LINE) return false;
  const { tokens } = block;
  const words = tokens.filter(({ word }) => word.kind === "word");
  return (
    (words.length === 1 ||
      tokens.some(({ word }) => /^[/(|©;]$/.test(word.key))) &&
    isLine(block) &&
    tokens.every(
      ({ word }, index) =>
        word.shape !== "lower" ||
        word.kind !== "word" ||
        AGENCIES.has(word.key) ||
        NAME_PARTICLES.has(word.key) ||
        areInitials(tokens, index),
    )
  );
}

/** „dpa/*mbe*“ */
function areInitials(tokens: readonly Token[], index: number): boolean {
  return (
    keyAt(tokens, index).length <= LONGEST_INITIALS &&
    [index - 1, index + 1].some((other) => /^[/;]$/.test(keyAt(tokens, other)))
  );
}
