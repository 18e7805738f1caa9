/** What was asked for last, by key; everything before it is forgotten. */
interface Memory<Value> {
  /** The value of a key, made where it is not remembered. */
  recall(key: string, make: () => Value): Value;
  forget(key: string): void;
}

/** An empty memory. @param most how many values it holds */
export function rememberLast<Value>(most: number): Memory<Value> {
  const values = new Map<string, Value>();
  return {
    recall(key, make) {
      const value = values.has(key) ? (values.get(key) as Value) : make();
      // What was asked for last stands last.
      values.delete(key);
      values.set(key, value);
      for (const old of [...values.keys()].slice(0, -most)) values.delete(old);
      return value;
    },
    forget(key) {
      values.delete(key);
    },
  };
}

/**
 * Remembers the answers to the questions that were asked last: one that is still being worked out is shared, one that
 * failed is forgotten.
 *
 * @param most how many answers at the same time
 */
export function rememberAnswers<Answer>(
  most: number,
): (question: string, answer: () => Promise<Answer>) => Promise<Answer> {
  const memory = rememberLast<Promise<Answer>>(most);
  return (question, answer) =>
    memory.recall(question, () => {
      const given = answer();
      given.catch(() => {
        memory.forget(question);
      });
      return given;
    });
}
