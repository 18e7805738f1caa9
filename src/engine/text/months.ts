/** The names of the months, the Austrian ones among them, folded. */
export const MONTHS: ReadonlySet<string> = new Set(
  "januar jänner februar feber märz april mai juni juli august september oktober november dezember".split(
    " ",
  ),
);
