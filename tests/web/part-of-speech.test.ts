import { expect, test } from "@jest/globals";
import type { PartOfSpeech } from "../../src/engine/model.js";
import { LOCALES } from "../../src/web/locale.js";
import { partOfSpeechLabel } from "../../src/web/props/part-of-speech.js";

test.each<[string, PartOfSpeech, string]>([
  ["Bedrohung", "noun", "Substantiv"],
  ["terror*", "adjective", "Wortanfang"],
  ["*krieg", "noun", "Wortende"],
  ["*kriegs*", "noun", "Wortteil"],
  ["kriegs*los", "adjective", "Wortteil"],
  ["unter dem Deck*", "phrase", "Wendung"],
  ["terror*", "form", "genau diese Form"],
])("%s (%s) is called %s", (term, partOfSpeech, label) => {
  expect(partOfSpeechLabel({ term, partOfSpeech }, LOCALES.de)).toBe(label);
});
