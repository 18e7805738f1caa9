/** What a term in quotation marks says: this form and no other; undefined for every other term. */
export function exactForm(term: string): string | undefined {
  return /^["„“](.+)["“”]$/u.exec(term)?.[1];
}
