import { describe, expect, test } from "@jest/globals";
import { analyze } from "../fixtures/engine.js";

/** The cited stretches of a text, marked with [ ]. */
function marked(text: string): string {
  return analyze(text)
    .quotes.toReversed()
    .reduce(
      (rest, { start, end }) =>
        `${rest.slice(0, start)}[${rest.slice(start, end)}]${rest.slice(end)}`,
      text,
    );
}

function plain(text: string): string {
  return text.replace(/[[\]]/g, "");
}

describe("the words that name a source end where the next phrase begins", () => {
  test.each([
    ["[Auf dem Weg waren] laut Bergwacht [62 Gäste am Hang.]"],
    ["[Im Tal warten] nach Angaben der Wacht [300 neue Gäste.]"],
    ["Laut Paragraf 5 der Satzung [ist der Weg zu.]"],
    ["Laut Kanal 4 [ist der Weg zu.]"],
    ["Nach Angaben von 20 Zeugen [brach der Steg.]"],
    ["[Das Ziel ist es] Huber zufolge, [den Weg zu sichern.]"],
    ["[Im Tal wohnen die Wirte] Schätzungen zufolge [seit langem.]"],
    ["[Im Tal ist] der Wacht zufolge [alles ruhig.]"],
  ])("%s", (text) => {
    expect(marked(plain(text))).toBe(text);
  });
});

describe("between figures a mark parts no clauses", () => {
  test.each([
    ["[Der Steg brach] laut der Wacht [am Dienstag um 16:53 Uhr am Hang.]"],
    ["Wie der Wirt mitteilte, [lag der Verbrauch von 8:00 bis 14:00 hoch.]"],
    ["Der Wirt sagte: [60 Gäste kommen.]"],
  ])("%s", (text) => {
    expect(marked(plain(text))).toBe(text);
  });
});
