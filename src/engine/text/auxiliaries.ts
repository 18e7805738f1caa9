/** Finite forms of *sein* (Duden, „Kopulaverben“). */
export const COPULA: ReadonlySet<string> = new Set(
  "ist sind war waren wäre wären sei seien".split(" "),
);
/** Finite forms of *werden*, the auxiliary of the passive and the future. */
export const BECOMING: ReadonlySet<string> = new Set(
  "werde wird werden wurde wurden würde würden".split(" "),
);
/** Finite forms of *haben*, the auxiliary of the perfect. */
export const HAVING: ReadonlySet<string> = new Set(
  "habe hast hat haben hatte hatten hätte hätten".split(" "),
);
/** Finite forms of *sein, haben, werden* and the modal verbs: the verb that they stand for comes at the end of the clause. */
const AUXILIARIES: ReadonlySet<string> = new Set([
  ...COPULA,
  ...BECOMING,
  ...HAVING,
  ...(
    "bin bist seid wirst werdet habt " +
    "darf dürfen dürfe durfte durften dürfte dürften " +
    "kann können könne konnte konnten könnte könnten muss müssen müsse musste mussten müsste müssten " +
    "soll sollen solle sollte sollten will wollen wolle wollte wollten darfst kannst musst sollst willst"
  ).split(" "),
]);

/** Whether a folded word can be a finite auxiliary or modal verb (Duden, Die Grammatik, „Hilfsverben“, „Modalverben“). */
export function isAuxiliary(key: string): boolean {
  return AUXILIARIES.has(key);
}
