/**
 * Comparisons that deny: of two descriptions of a thing one fits less („*weniger* eine Gefahr *als* ein Ärgernis“, „*eher*
 * ein Ärgernis *als* eine Gefahr“; metalinguistic comparison: Giannakidou & Yoon 2011, „The Subjective Mode of
 * Comparison“).
 */
import { keyAt, type Token } from "../text/tokens.js";
import { isInLowerCase, isVerb, type MatchContext } from "./rule.js";

/** After *weniger* these begin a description; a noun would be counted: „weniger Leute als gestern“. */
const BEGINS_DESCRIPTION =
  /^(?:der|die|das|den|dem|eine?[mnrs]?|um|wegen|aus|für|mit|auf|durch|von|an|in|im|bei|gegen|zum|zur|zu)$/;
const LONGEST_DESCRIPTION = 14;

/** Begin comparisons that deny. */
export const COMPARING: ReadonlySet<string> = new Set(["weniger", "eher"]);

/** Whether *weniger* or *eher* compares two descriptions of one thing. */
export function weighsDescriptions(
  tokens: readonly Token[],
  index: number,
): boolean {
  const key = keyAt(tokens, index);
  if (!COMPARING.has(key)) return false;
  const next = keyAt(tokens, index + 1);
  if (key === "weniger" && !BEGINS_DESCRIPTION.test(next)) return false;
  return comparedAt(tokens, index) > index + 1;
}

/** Where the *als* of a comparison stands; -1 if there is none. */
function comparedAt(tokens: readonly Token[], index: number): number {
  for (let at = index + 1; at <= index + LONGEST_DESCRIPTION; at++) {
    const word = tokens[at]?.word;
    if (!word || word.kind === "mark") return -1;
    if (word.key === "als") return at;
  }
  return -1;
}

/** Whether the match is the description that fits less, by the *weniger* or *eher* at `index`. */
export function fitsLess(context: MatchContext, index: number): boolean {
  const { tokens, first } = context;
  const compared = comparedAt(tokens, index);
  if (tokens[index]?.word.key === "weniger")
    return index < first && first < compared;
  // „*eher* heute *als* morgen verurteilen“ compares times.
  return (
    compared < first &&
    !isVerb(context) &&
    tokens
      .slice(compared + 1, first)
      .every(({ word }) => word.kind === "word" && word.shape === "lower")
  );
}

/** „nicht länger als *nötig*“: what is compared with. */
export function isMeasure(context: MatchContext): boolean {
  const { tokens, first } = context;
  return (
    isInLowerCase(context) &&
    keyAt(tokens, first - 1) === "als" &&
    keyAt(tokens, first - 2).endsWith("er")
  );
}
