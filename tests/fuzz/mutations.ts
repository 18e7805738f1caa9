import fc from "fast-check";

/** What means something to one format or another. */
const SIGNS = [
  "\n",
  "\r\n",
  "\t",
  " ",
  '"',
  "'",
  ",",
  ";",
  ":",
  "- ",
  "#",
  "*",
  "?",
  "%",
  "+",
  "@",
  "&amp;",
  "&x;",
  "<!DOCTYPE x [",
  "<",
  ">",
  "/>",
  "</",
  "{",
  "}",
  "[",
  "]",
  "(",
  ")",
  "|",
  "\\",
  "~",
  "---\n",
  "&a ",
  "*a",
  "<<: ",
  "!!js/function ",
  "0",
  "-1",
  "1e999",
  "NaN",
  "null",
  "true",
  "__proto__",
  "constructor",
  "\u0000",
  "\u2028",
  "\uFEFF",
  "\uD800",
  "\u202E",
  "ä",
  "ẞ",
  "„",
  "“",
];

/** Some of a file, with parts taken out, doubled, moved and strewn with signs. */
export function mutated(sample: string): fc.Arbitrary<string> {
  const place = fc.nat({ max: sample.length });
  const change = fc.record({
    from: place,
    to: place,
    insert: fc.oneof(
      fc.constantFrom(...SIGNS),
      fc.string({ unit: "binary", maxLength: 8 }),
      fc.tuple(place, place).map(([from, to]) => sample.slice(from, to)),
    ),
  });
  return fc.array(change, { minLength: 1, maxLength: 6 }).map((changes) => {
    let text = sample;
    for (const { from, to, insert } of changes)
      text =
        from < to
          ? text.slice(0, from) + insert + text.slice(to)
          : text.slice(0, to) + insert + text.slice(to);
    return text;
  });
}

/** The same with bytes. */
export function mutatedBytes(sample: Uint8Array): fc.Arbitrary<Buffer> {
  return mutated(Buffer.from(sample).toString("latin1")).map((text) =>
    Buffer.from(text, "latin1"),
  );
}

/** Signs and nothing else. */
export const soup = fc
  .array(fc.oneof(fc.constantFrom(...SIGNS), fc.string({ maxLength: 6 })), {
    maxLength: 60,
  })
  .map((signs) => signs.join(""));
