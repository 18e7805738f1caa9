/** Tells where a sentence stands in a text; -1 where it does not. */
export type SentenceFinder = (sentence: string, start: number) => number;

/** Finds sentences where they are said to start, or wherever a correction elsewhere has moved them; each is searched once. */
export function sentenceFinder(text: string): SentenceFinder {
  const searched = new Map<string, number>();
  return (sentence, start) => {
    if (text.startsWith(sentence, start)) return start;
    const known = searched.get(sentence);
    if (known !== undefined) return known;
    const found = text.indexOf(sentence);
    searched.set(sentence, found);
    return found;
  };
}
