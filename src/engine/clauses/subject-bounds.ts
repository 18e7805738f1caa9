/**
 * How far a subject may reach: across names in brackets and quotation marks, up to the next clause or the next phrase (Duden,
 * Die Grammatik, „Nominalphrase“, „Kasus“).
 */
import { isQuotationMark } from "../text/quotation-marks.js";
import { keyAt, type Token } from "../text/tokens.js";
import { isPlainlyFinite } from "../text/vocabulary.js";
import { isWithinFigure } from "./pieces.js";
import { ARTICLE_WORDS, CLAUSE_COORDINATORS } from "./subject-words.js";

/** In tokens, appositions included: how far a name is looked for. */
export const LONGEST_SUBJECT = 14;
const ENDS_SUBJECT = /^[:;().!?]$/;
const NOMINATIVES = new Set(["der", "die", "das"]);

const TITLE = /^(?:prof|dr|med|phil|jur|ing|dipl|mag|st)$/;

/** Whether a full stop ends an abbreviated title and not a phrase: „Prof*.* Dr*.* Huber“. */
export function endsTitle(tokens: readonly Token[], index: number): boolean {
  return (
    keyAt(tokens, index) === "." &&
    TITLE.test(keyAt(tokens, index - 1)) &&
    tokens[index + 1] !== undefined
  );
}

/** Where the subject that ends before `verb` may begin at the earliest. */
export function startOfSubject(tokens: readonly Token[], verb: number): number {
  let from = verb;
  while (
    from > 0 &&
    verb - from < LONGEST_SUBJECT &&
    !opensClause(tokens, from - 1) &&
    !isAnswered(tokens, from - 1)
  ) {
    const opening = openingOf(tokens, from - 1);
    if (opening !== undefined) from = opening;
    else if (endsSubject(tokens[from - 1]) && !isWithinFigure(tokens, from - 1))
      break;
    else from--;
  }
  return from;
}

const ANSWERS = new Set(["ja", "nein"]);

/** „*Nein,* Huber kam“: an answer stands outside the sentence behind it (Duden, „Antwortpartikeln“). */
function isAnswered(tokens: readonly Token[], comma: number): boolean {
  return (
    keyAt(tokens, comma) === "," &&
    ANSWERS.has(keyAt(tokens, comma - 1)) &&
    tokens[comma - 2]?.word.kind !== "word"
  );
}

/** Where the subject that begins at `from` ends at the latest. */
export function endOfSubject(tokens: readonly Token[], from: number): number {
  let to = from;
  while (
    to < tokens.length &&
    to - from < LONGEST_SUBJECT &&
    !(
      endsSubject(tokens[to]) &&
      !opensName(tokens, from, to) &&
      !endsTitle(tokens, to)
    ) &&
    !(tokens[to]?.word.key === "," && tokens[to + 1]?.word.shape === "lower") &&
    !opensObject(tokens, from, to)
  )
    to++;
  return to;
}

/** Where the bracket, or the name in quotation marks, opens that closes at `closing`; undefined if none does. */
export function openingOf(
  tokens: readonly Token[],
  closing: number,
): number | undefined {
  return openingBracket(tokens, closing) ?? openingOfName(tokens, closing);
}

function endsSubject(token: Token | undefined): boolean {
  return (
    !token || ENDS_SUBJECT.test(token.word.key) || isQuotationMark(token.word)
  );
}

/** In tokens. */
const LONGEST_BRACKET = 5;

/** „der Alpenverein *(DAV)* sagt“ */
function openingBracket(
  tokens: readonly Token[],
  closing: number,
): number | undefined {
  if (keyAt(tokens, closing) !== ")") return undefined;
  for (let open = closing - 1; open >= closing - LONGEST_BRACKET; open--)
    if (keyAt(tokens, open) === "(") return open;
  return undefined;
}

/** In words. */
const LONGEST_QUOTED_NAME = 5;

/** Where a name in quotation marks opens that ends at `closing`: „die *„Alpenzeitung“* schrieb“. */
function openingOfName(
  tokens: readonly Token[],
  closing: number,
): number | undefined {
  const mark = tokens[closing];
  if (!mark || !isQuotationMark(mark.word)) return undefined;
  const last = closing - 1 - LONGEST_QUOTED_NAME;
  for (let open = closing - 1; open >= Math.max(1, last); open--) {
    const word = tokens[open]?.word;
    if (!word) return undefined;
    if (isQuotationMark(word))
      return opensName(tokens, open - 1, open) ? open : undefined;
    if (word.kind === "mark" || isPlainlyFinite(word)) return undefined;
  }
  return undefined;
}

/** Whether the quotation mark at `index` opens a name right behind the article at `from`: „die *„*Alpenzeitung““. */
export function opensName(
  tokens: readonly Token[],
  from: number,
  index: number,
): boolean {
  const mark = tokens[index]?.word;
  return (
    mark !== undefined &&
    isQuotationMark(mark) &&
    index === from + 1 &&
    NOMINATIVES.has(keyAt(tokens, from)) &&
    tokens[index + 1]?.word.shape !== "lower"
  );
}

function opensClause(tokens: readonly Token[], index: number): boolean {
  return (
    CLAUSE_COORDINATORS.has(keyAt(tokens, index)) &&
    tokens[index - 1]?.word.key === ","
  );
}

/**
 * Articles that are never genitive, so that right behind a noun they open the next phrase: „hat das Amt *die* Wacht
 * gelobt“.
 */
const NO_GENITIVES = new Set("die das den dem ein eine einen einem".split(" "));

function opensObject(
  tokens: readonly Token[],
  from: number,
  index: number,
): boolean {
  const before = tokens[index - 1]?.word;
  return (
    index > from &&
    before?.kind === "word" &&
    before.shape !== "lower" &&
    !ARTICLE_WORDS.has(before.key) &&
    tokens[index]?.word.shape === "lower" &&
    NO_GENITIVES.has(keyAt(tokens, index))
  );
}
