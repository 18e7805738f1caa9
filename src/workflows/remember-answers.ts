/**
 * Remembers the answers to the questions that were asked last: one that is still being worked out is shared, one that
 * failed is forgotten.
 *
 * @param most how many answers at the same time
 */
export function rememberAnswers<Answer>(
  most: number,
): (question: string, answer: () => Promise<Answer>) => Promise<Answer> {
  const remembered = new Map<string, Promise<Answer>>();
  return (question, answer) => {
    const known = remembered.get(question) ?? answer();
    // What was asked last stands last.
    remembered.delete(question);
    remembered.set(question, known);
    for (const old of [...remembered.keys()].slice(0, -most))
      remembered.delete(old);
    known.catch(() => {
      if (remembered.get(question) === known) remembered.delete(question);
    });
    return known;
  };
}
