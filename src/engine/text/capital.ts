const CAPITAL = /^\p{Lu}/u;

/** Whether a text begins with a capital, as German nouns and names do. */
export function isCapitalised(text: string): boolean {
  return CAPITAL.test(text);
}
