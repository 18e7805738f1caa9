import { describe, expect, test } from "@jest/globals";
import { found } from "../fixtures/engine.js";

describe("a lemma matches its forms", () => {
  test.each([
    ["Neue Bedrohungen entstehen.", "alarm Bedrohungen"],
    ["Der Kriege müde, zogen sie heim.", "alarm Kriege"],
    ["Wegen des Krieges floh er.", "alarm Krieges"],
    ["Den Extremisten folgt niemand mehr.", "alarm Extremisten"],
    ["Zwei Extremistinnen sprachen.", "alarm Extremistinnen"],
    ["Das Tal bedrohte eine Lawine.", "alarm bedrohte"],
    ["Die bedrohten Dörfer wurden geräumt.", "alarm bedrohten"],
    ["Das wäre gefährlicher als gedacht.", "alarm gefährlicher"],
    ["Am gefährlichsten ist der Nebel.", "alarm gefährlichsten"],
    ["Unter Vorwänden kam er herein.", "calm Vorwänden"],
    ["Das Land rüstet auf.", "alarm rüstet"],
    ["Das war nur Theater.", "calm Theater"],
    ["Die Zeitbombe tickt.", "alarm Zeitbombe"],
  ])("%s", (text, expected) => {
    expect(found(text)).toContain(expected);
  });
});

describe("a noun matches the compounds that end in it", () => {
  test.each([
    ["Die Lawinengefahr steigt.", "alarm Lawinengefahr"],
    ["Der Handelskrieg dauert an.", "alarm Handelskrieg"],
    ["US-Bedrohungen gab es viele.", "alarm US-Bedrohungen"],
    ["Öko-Extremisten klebten sich fest.", "alarm Öko-Extremisten"],
    ["Vor UN-Extremisten warnt kein Papier.", "alarm UN-Extremisten"],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  test.each([
    ["Die Gefahrenstelle ist gesichert."],
    ["Sein Gefährte wartete am Gefährt."],
    ["Sie kriegen heute Post."],
    ["Er leidet unter Platzangst und Höhenangst."],
    ["Die Scheingefahr blendete alle."],
    ["Anti-Extremisten und Ungefahr gibt es nicht."],
    ["Die Kriegskasse ist leer."],
  ])("no match: %s", (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("a separable verb matches together and apart", () => {
  test.each([
    ["Sie schieben das Wetter vor.", "calm schieben das Wetter vor"],
    ["Das Wetter wurde vorgeschoben.", "calm vorgeschoben"],
    ["Um den Regen vorzuschieben, sah er zum Himmel.", "calm vorzuschieben"],
    ["Weil sie den Termin absagten, blieb er.", "calm absagten"],
    [
      "Sie sagten, wie die Leiterin gestern am Telefon erzählte, das Fest ab.",
      "calm sagten, wie die Leiterin gestern am Telefon erzählte, das Fest ab",
    ],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  test.each([
    ["Sie sagten die Wahrheit und reisten ab."],
    ["Er schob den Wagen."],
    ["Sie sagten ab und zu die Wahrheit."],
    ["Sie sagten, dass der Zug ab Bonn fährt."],
  ])("no match: %s", (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("a phrase inflects and lets small words between", () => {
  test.each([
    ["Es gibt keine stichhaltigen Belege.", "calm keine stichhaltigen Belege"],
    [
      "Das ist ein Bruch des alten Versprechens.",
      "calm Bruch des alten Versprechens",
    ],
    [
      "Das stellt den ganzen Plan infrage.",
      "calm stellt den ganzen Plan infrage",
    ],
    ["Der Plan wurde infrage gestellt.", "calm infrage gestellt"],
    ["Den Plan infrage zu stellen, wagte keiner.", "calm infrage zu stellen"],
    ["Wer das Haus in Brand setzt, haftet.", "alarm in Brand setzt"],
    ["Er setzte das Haus in Brand.", "alarm setzte das Haus in Brand"],
    [
      "Sie wollen in Brand auch diesmal das alte Haus setzen.",
      "alarm in Brand auch diesmal das alte Haus setzen",
    ],
    ["Infrage stellt das der Wirt.", "calm Infrage stellt"],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });
});

describe("spelling does not matter", () => {
  test.each([
    ["DIE BEDROHUNG BLEIBT.", "BEDROHUNG"],
    ["Eine gefa\u0308hrliche Kurve.", "gefa\u0308hrliche"],
    ["Die Be-Drohung bleibt.", "Be-Drohung"],
    ["Die Be\u00ADdro\u00ADhung bleibt.", "Be\u00ADdro\u00ADhung"],
    ["Extremist:innen und andere.", "Extremist:innen"],
    ["Extremist*innen und andere.", "Extremist*innen"],
    ["ExtremistInnen und andere.", "ExtremistInnen"],
    ["Die\u00A0Bedrohung bleibt.", "Bedrohung"],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual([`alarm ${expected}`]);
  });
});
