/**
 * Adjectives of a name as they end where its article is left out: „der früher*e* Präsident“ is „früher*er* Präsident“
 * (Duden, Die Grammatik, „Deklination der Adjektive": weak after a definite article, otherwise strong).
 */
import type { Token } from "../text/tokens.js";

/** Ending after the article, ending without it; of *dem* the gender is open. */
const STRONG: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  der: { e: "er", en: "e" },
  das: { e: "es" },
  die: { en: "e" },
};

/**
 * The text of a name without its article.
 *
 * @param article folded
 */
export function withStrongEndings(
  text: string,
  tokens: readonly Token[],
  article: string,
): string {
  const endings = STRONG[article] ?? {};
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
  return name + text.slice(from, tokens.at(-1)?.end ?? from);
}
