/** Pronouns for somebody who has been named before. */
export const THIRD_PERSON: ReadonlySet<string> = new Set(["er", "sie"]);
/** Pronouns that can stand for somebody who speaks. */
export const PERSONAL_PRONOUNS: ReadonlySet<string> = new Set([
  ...THIRD_PERSON,
  ..."wir ich man".split(" "),
]);
/** Words that can be or open a subject without naming anybody. */
export const PRONOUNS: ReadonlySet<string> = new Set([
  ...PERSONAL_PRONOUNS,
  ..."wer weder wenige tausende hunderte kein keine keiner jeder jede nicht es dieser diese dieses dies jener der die das beide andere viele manche einige alle niemand jemand".split(
    " ",
  ),
]);
