/**
 * The finite verb of a piece: what makes it a clause, and by its place which kind of clause
 * (Duden, Die Grammatik, „Verbzweit-, Verberst- und Verbletztsätze“).
 */
import { isAttribute } from "../text/attribute.js";
import { isAuxiliary } from "../text/auxiliaries.js";
import { keyAt, type Token } from "../text/tokens.js";
import {
  isFiniteVerb,
  isPlainlyFinite,
  mayBeInfinitive,
  mayBeParticiple,
  type Word,
} from "../text/vocabulary.js";
import { ALWAYS_OPEN, isRelative, MAY_OPEN } from "./openers.js";

/**
 * The finite verb of a piece. Forms that are also infinitives or participles count where no plain one stands:
 * first or second in the piece, or last after an opener.
 *
 * @param mayBeRelative false for what begins a sentence or follows a colon: „*Die* Partei begrüßt nichts“
 */
export function finiteOf(
  tokens: readonly Token[],
  first: number,
  last: number,
  mayBeRelative: boolean,
): number | undefined {
  const opener = keyAt(tokens, first);
  const verbFinal =
    ALWAYS_OPEN.has(opener) ||
    MAY_OPEN.has(opener) ||
    (mayBeRelative && isRelative(tokens, first));
  const surelyFinal = ALWAYS_OPEN.has(opener);
  let plain: number | undefined;
  let ambiguous: number | undefined;
  for (let index = first; index <= last; index++) {
    const word = tokens[index]?.word;
    if (
      !word ||
      !isFiniteVerb(word) ||
      isNumeral(word) ||
      isAttribute(tokens, index, first)
    )
      continue;
    if (isPlainlyFinite(word)) {
      if (!verbFinal) plain ??= index;
      else if (!surelyFinal || last - index <= LONGEST_AFTER_FINAL)
        plain = index;
    } else if (
      mayBeFinite(tokens, index, first, last, verbFinal) ||
      (verbFinal &&
        !MAY_OPEN.has(opener) &&
        isSecond(tokens, index, first, last))
    )
      ambiguous ??= index;
  }
  if (plain !== undefined) return plain;
  if (opensSentence(tokens, first)) return first;
  return (
    ambiguous ??
    (ALSO_BEGIN.has(opener) ? afterFront(tokens, first, last) : undefined)
  );
}

/** „darunter *sieben* Kinder“: the figure, hardly ever the verb. */
function isNumeral({ key }: Word): boolean {
  return key === "sieben";
}

/** Open a subordinate clause, or the first part of a main clause: „*Seit* Jahren“, „*Damit*“. */
const ALSO_BEGIN = new Set("als wie seit bis während damit da".split(" "));
const LONGEST_FRONT = 4;

/** „Als Helden *gelten* sie dort“, „Seit Jahren *drohen* sie ihm“: what ends in no verb is no subordinate clause. */
function afterFront(
  tokens: readonly Token[],
  first: number,
  last: number,
): number | undefined {
  for (let index = first + 1; index <= first + LONGEST_FRONT; index++) {
    const word = tokens[index]?.word;
    if (index >= last || !word || word.kind === "mark") return undefined;
    if (isFiniteVerb(word) && !isAttribute(tokens, index, first)) return index;
  }
  return undefined;
}

/** Nouns like a finite verb. */
const NOUNS = new Set("macht wacht haft last rast schuld".split(" "));

/** „*Sollte* der Streit eskalieren, …“, „*Ist* das eine Gefahr?“: a capital hides the verb (Duden, „Verberstsatz“). */
function opensSentence(tokens: readonly Token[], first: number): boolean {
  const word = tokens[first]?.word;
  if (word?.shape !== "capital") return false;
  if (tokens.slice(0, first).some((token) => token.word.kind !== "mark"))
    return false;
  return (
    isAuxiliary(word.key) ||
    (word.key.endsWith("t") &&
      !NOUNS.has(word.key) &&
      isPlainlyFinite({ ...word, shape: "lower" }))
  );
}

/** „…, dass er hätte *kommen sollen*“: after a verb that closes its clause. */
const LONGEST_AFTER_FINAL = 2;

function mayBeFinite(
  tokens: readonly Token[],
  index: number,
  first: number,
  last: number,
  verbFinal: boolean,
): boolean {
  const word = tokens[index]?.word;
  if (!word || tokens[index - 1]?.word.key === "zu") return false;
  if (verbFinal) return index === last;
  const isParticiple = mayBeParticiple(word);
  const next = keyAt(tokens, index + 1);
  // „unterstützt von X“ is a participle.
  if (isParticiple && /^(?:von|vom|durch)$/.test(next)) return false;
  // „hatte ein Sprecher, Lars Beringer, *erklärt*“
  if (isParticiple && index === first && index === last) return false;
  // A verb that is not last is finite unless it closes a bracket, which an infinitive or participle does.
  return index < last || index === first || last - first <= 3;
}

/** „…, die Rebellen *plündern* die Lager“: behind a noun with its article, and what follows ends in no verb. */
function isSecond(
  tokens: readonly Token[],
  index: number,
  first: number,
  last: number,
): boolean {
  return (
    index === first + 2 &&
    index < last &&
    tokens[first + 1]?.word.shape === "capital" &&
    !mayBeParticiple(tokens[index]?.word) &&
    (tokens[last]?.word.verbForm ?? 0) === 0
  );
}

/** „…, als sie ihn *hätten* kommen sehen“: infinitives may follow the verb that closes the clause. */
export function hasOnlyInfinitivesAfter(
  tokens: readonly Token[],
  finite: number | undefined,
  last: number,
): boolean {
  if (finite === undefined) return false;
  for (let index = finite + 1; index <= last; index++)
    if (!mayBeInfinitive(tokens[index]?.word)) return false;
  return true;
}

/** „zu verhindern“, „abzulehnen“; also before a finite verb that governs it („zu haben scheint“ is none). */
export function isInfinitiveWithZu(
  tokens: readonly Token[],
  last: number,
): boolean {
  for (let index = last; index > last - 3; index--) {
    const word = tokens[index]?.word;
    if (!word || !mayBeInfinitive(word)) continue;
    if (tokens[index - 1]?.word.key === "zu") return true;
    if (/^\p{L}{2,}zu\p{L}{3,}/u.test(word.key) && !isPlainHinzu(word))
      return true;
  }
  return false;
}

/** „hinzufügen“ has its *zu* in the prefix. */
function isPlainHinzu(word: Word): boolean {
  return /^(?:hin|da|her)zu(?!zu)/.test(word.key);
}
