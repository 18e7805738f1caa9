/**
 * Names as they stand without the words before them: „der früher*e* Präsident“ is „früher*er* Präsident“, „des
 * Amt*es*“ the „Amt“, „laut Kenner*n*“ said by „Kenner“ (Duden, Die Grammatik, „Deklination der Adjektive": weak after
 * a definite article, otherwise strong; „Deklination der Substantive").
 */
import type { Token } from "../text/tokens.js";
import { isSayingNoun, isViewNoun } from "./nouns-of-saying.js";

/** Ending after the article, ending without it; of *dem* and *des* the gender is open. */
const STRONG: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  der: { e: "er", en: "e" },
  das: { e: "es" },
  die: { en: "e" },
};
/** Behind what they say: „nach Angaben örtlich*er* Wirte“. */
const GENITIVE_PLURAL: Readonly<Record<string, string>> = { er: "e" };
/** Adjectives that are nouns: „der Vorsitzende“, „ein Vorsitzender“. */
const NOMINALISED =
  /(?:sitzende|ordnete|auftragte|stellte|traute|sandte|wortliche|hörige|kommandierende|reisende|jugendliche)$/;
/** Before a dative. */
const DATIVE = new Set("aus laut nach von den".split(" "));

/**
 * The text of a name without its article or preposition.
 *
 * @param before the word before it, folded; empty if there is none
 */
export function withoutArticle(
  text: string,
  tokens: readonly Token[],
  before: string,
): string {
  const isOwner = isViewNoun(before) || isSayingNoun(before);
  if (isOwner && tokens.every(({ word }) => word.shape !== "lower"))
    return genitiveAlone(text, tokens);
  const endings = STRONG[before] ?? (isOwner ? GENITIVE_PLURAL : {});
  let name = "";
  let from = tokens[0]?.start ?? 0;
  for (const { word, end } of tokens) {
    if (word.shape !== "lower") break;
    const weak = /e[nmrs]?$/.exec(word.key)?.[0] ?? "";
    const strong = endings[weak];
    if (strong === undefined) continue;
    name += text.slice(from, end - weak.length) + strong;
    from = end;
  }
  const noun = tokens.find(({ word }) => word.shape !== "lower");
  if (!noun) return name + text.slice(from, tokens.at(-1)?.end ?? from);
  return (
    name +
    text.slice(from, noun.start) +
    nounAlone(text.slice(noun.start, noun.end), before) +
    text.slice(noun.end, tokens.at(-1)?.end)
  );
}

/** A name in the genitive as it stands alone: „*Anna Hubers* Vorwurf“. */
export function genitiveAlone(text: string, tokens: readonly Token[]): string {
  const name = text.slice(tokens[0]?.start, tokens.at(-1)?.end);
  return name.replace(/(?<=[^sxzß])s$/u, "");
}

function nounAlone(noun: string, before: string): string {
  if (before === "der" && NOMINALISED.test(noun)) return `${noun}r`;
  if (before === "des" && NOMINALISED.test(noun.slice(0, -1)))
    return `${noun.slice(0, -1)}r`;
  if (before === "des")
    return noun.replace(/(?<=[bdfgktxz])es$|(?<=[^aeius])s$/u, "");
  if (DATIVE.has(before) && /(?:(?<!bay|luz|b)er|kreise)n$/iu.test(noun))
    return noun.slice(0, -1);
  return noun;
}
