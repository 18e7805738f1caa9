/**
 * The finite verb of a piece. It makes the piece a clause, and its place shows which kind of clause (Duden, Die Grammatik,
 * „Verbzweit-, Verberst- und Verbletztsätze“).
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
import { isRelative, Opening, openingAt } from "../text/openers.js";

/**
 * Where the finite verb of a piece stands; undefined if it has none. Forms that could also be infinitives or participles count
 * only if there is no plainly finite one, and only where a finite verb may stand.
 *
 * @param last where the last word of the piece stands
 * @param mayBeRelative false at the head of a sentence and behind a colon: „*Die* Partei begrüßt nichts“
 */
export function finiteOf(
  tokens: readonly Token[],
  first: number,
  last: number,
  mayBeRelative: boolean,
): number | undefined {
  const opener = keyAt(tokens, first);
  const opening = openingAt(tokens, first);
  const surelyFinal = (opening & Opening.always) !== 0;
  const maybeFinal = (opening & Opening.maybe) !== 0;
  const verbFinal =
    surelyFinal || maybeFinal || (mayBeRelative && isRelative(tokens, first));
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
      (verbFinal && !maybeFinal && isSecond(tokens, index, first, last))
    )
      ambiguous ??= index;
  }
  if (plain !== undefined) return plain;
  if (opensSentence(tokens, first)) return first;
  return (
    ambiguous ??
    (MAY_OPEN_MAIN.has(opener) ? afterFront(tokens, first, last) : undefined)
  );
}

/** „darunter *sieben* Kinder“: the number, hardly ever the verb. */
function isNumeral({ key }: Word): boolean {
  return key === "sieben";
}

/** Words that open a subordinate clause or, as in „*Seit* Jahren“ and „*Damit*“, the first place of a main clause. */
const MAY_OPEN_MAIN = new Set("als wie seit bis während damit da".split(" "));
/** In words, of the first place of a main clause. */
const LONGEST_FRONT = 4;

/**
 * „Als Helden *gelten* sie dort“, „Seit Jahren *drohen* sie ihm“: a piece without a verb at its end is no subordinate
 * clause.
 */
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

/** Nouns that are spelt like a finite verb. */
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

/** In words, behind the finite verb that closes a clause: „…, dass er hätte *kommen sollen*“. */
const LONGEST_AFTER_FINAL = 2;

/** Whether a form that could also be an infinitive or a participle may be the finite verb where it stands. */
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
  // „anders als *behauptet*“
  if (isParticiple && /^(?:als|wie)$/.test(keyAt(tokens, index - 1)))
    return false;
  // „hatte ein Sprecher, Lars Beringer, *erklärt*“
  if (isParticiple && index === first && index === last) return false;
  // At the end of a longer piece, an infinitive or participle closes the bracket.
  return index < last || index === first || last - first <= 3;
}

/** „…, die Rebellen *plündern* die Lager“: right behind an article and its noun, in a piece without a verb at its end. */
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

/** Whether nothing but infinitives follows the finite verb: „…, als sie ihn *hätten* kommen sehen“. */
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

/** Whether the word at `last`, or one of the two before it, is an infinitive with *zu*: „zu verhindern“, „abzulehnen“. */
export function isZuInfinitive(
  tokens: readonly Token[],
  last: number,
): boolean {
  for (let index = last; index > last - 3; index--) {
    const word = tokens[index]?.word;
    if (!word || !mayBeInfinitive(word)) continue;
    if (tokens[index - 1]?.word.key === "zu") return true;
    if (holdsZu(word)) return true;
  }
  return false;
}

/** „abzulehnen“ */
function holdsZu(word: Word): boolean {
  return (
    word.key.includes("zu", 2) &&
    /^\p{L}{2,}zu\p{L}{3,}/u.test(word.key) &&
    !hasZuInPrefix(word)
  );
}

/** „hinzufügen“, but not „hinzuzufügen“. */
function hasZuInPrefix(word: Word): boolean {
  return /^(?:hin|da|her)zu(?!zu)/.test(word.key);
}
