/**
 * Contrast: *sondern*, *aber*, *doch*, *jedoch* behind a negation say what holds instead or all the same, and the negation
 * ends there (Duden, Die Grammatik, „Adversative Konjunktionen“).
 */
import { startOf } from "../clauses/clause.js";
import { keyAt, type Token } from "../text/tokens.js";
import { clauseOf, type MatchContext } from "./rule.js";

/** „nicht groß, *aber* gefährlich“, „kein Vorwand, *sondern* eine Gefahr“; „groß, *nicht aber* gefährlich“ denies. */
export function isContrasted(context: MatchContext, index: number): boolean {
  const { tokens, last } = context;
  return (
    isOtherSubject(context, index) ||
    tokens
      .slice(index, last)
      .some(
        ({ word }, at) =>
          word.key === "sondern" ||
          (at > 1 && ADVERSATIVES.has(word.key) && opposes(tokens, index + at)),
      )
  );
}

const ADVERSATIVES = new Set(["aber", "doch", "jedoch"]);
/** „nicht groß, *dafür* aber gefährlich“, „*wohl* aber“ */
const BEFORE_ADVERSATIVE = new Set(["dafür", "wohl"]);

/** Right behind a comma. */
function opposes(tokens: readonly Token[], index: number): boolean {
  const before = keyAt(tokens, index - 1);
  return (
    before === "," ||
    (BEFORE_ADVERSATIVE.has(before) && keyAt(tokens, index - 2) === ",")
  );
}

/** „*Nicht der Hund* bedroht das Dorf, *sondern* …“: denied is only who does it. */
function isOtherSubject(context: MatchContext, index: number): boolean {
  const { tokens, first, match } = context;
  if (index !== startOf(clauseOf(context)) || keyAt(tokens, index) !== "nicht")
    return false;
  const finite = match.sentence.clauses.at(index)?.finite;
  const but = tokens.findIndex(
    ({ word }, at) => at > first && word.key === "sondern",
  );
  return (
    finite !== undefined &&
    finite <= first &&
    but > first &&
    keyAt(tokens, but - 1) === ","
  );
}
