/**
 * The form between the quotation marks of a term such as „Hof halten“, which matches nothing else; undefined for every
 * other term.
 */
export function exactForm(term: string): string | undefined {
  return /^["„“](.+)["“”]$/u.exec(term)?.[1];
}
