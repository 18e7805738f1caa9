/** Words that open a subject without naming anybody. */
export const PRONOUNS: ReadonlySet<string> = new Set(
  "wer wenige tausende hunderte kein keine keiner jeder jede nicht er sie es wir ich man dieser diese dieses dies jener der die das beide andere viele manche einige alle niemand jemand".split(
    " ",
  ),
);
