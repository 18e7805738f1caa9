/** Finite forms of *sein, haben, werden* and the modal verbs, which leave their verb to the end of the clause. */
const AUXILIARIES = new Set(
  (
    "bin ist sind sei seien war waren wäre wären habe hat haben hatte hatten hätte hätten " +
    "werde wird werden wurde wurden würde würden darf dürfen dürfe durfte durften dürfte dürften " +
    "kann können könne konnte konnten könnte könnten muss müssen müsse musste mussten müsste müssten " +
    "soll sollen solle sollte sollten will wollen wolle wollte wollten"
  ).split(" "),
);

/** Whether a folded word can be the finite verb that stands for another one (Duden, „Hilfsverben“, „Modalverben“). */
export function isAuxiliary(key: string): boolean {
  return AUXILIARIES.has(key);
}
