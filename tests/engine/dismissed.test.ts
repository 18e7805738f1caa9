import { describe, expect, test } from "@jest/globals";
import { only } from "../fixtures/engine.js";

describe("what is only named, and called wrong, is turned", () => {
  test.each([
    ["Die Rede von einer Gefahr ist Unsinn."],
    ["Das Gerede von der alten Gefahr ist lächerlich."],
    ["Die Berufung auf eine Bedrohung ist absurd."],
    ["Der Hinweis auf die Bedrohung ist ein Märchen."],
    ["Der Vorwurf des Kriegs ist haltlos."],
    ["Der Rat nannte den Vorwurf der Bedrohung absurd."],
    ["Es ist falsch, den Weg als gefährlich zu bezeichnen."],
    ["Es wäre ein Irrtum, den Weg für eine Gefahr zu halten."],
    ["Wer den Weg für gefährlich hält, irrt."],
    ["Wer von einer Gefahr spricht, lügt."],
    ["Wer hier von Krieg redet, der irrt sich."],
  ])("%s", (text) => {
    expect(only(text)).toMatchObject({ pole: "calm", context: ["distanced"] });
  });

  test.each([
    ["Der Hinweis auf die Gefahr ist richtig."],
    ["Die Rede von der Gefahr ist kein Unsinn."],
    ["Die Warnung vor der Gefahr ist absurd teuer."],
    ["Es ist falsch, in der Gefahr zu rufen."],
    ["Wer die Gefahr kennt, irrt nicht."],
    ["Wer bei Gefahr redet, irrt."],
    ["Wer den Weg für gefährlich hält, irrt nicht."],
    ["Die Gefahr auf dem Weg ist Unsinn gewesen."],
  ])("but not: %s", (text) => {
    expect(only(text)).toMatchObject({ pole: "alarm", context: [] });
  });

  test("whoever is wrong to deny it, affirms it", () => {
    expect(only("Wer den Weg nicht für gefährlich hält, irrt.").pole).toBe(
      "alarm",
    );
  });
});

describe("a relative clause can say that a thing is not there", () => {
  test.each([
    ["Er suchte nach einer Gefahr, die es nicht gibt."],
    ["Er beschwor eine Bedrohung herauf, die nie bestand."],
    ["Er rief es vor einer Gefahr, die keine war."],
  ])("%s", (text) => {
    expect(only(text)).toMatchObject({ pole: "calm", context: ["distanced"] });
  });

  test.each([
    ["Er suchte nach einer Gefahr, die es immer gibt."],
    ["Er floh vor einer Gefahr, die keinen schont."],
    ["Er floh vor einer Gefahr, die er nicht sah."],
    ["Er kennt die Gefahr, weil es Wege dort nicht gibt."],
  ])("but not: %s", (text) => {
    expect(only(text).pole).toBe("alarm");
  });
});

describe("what something is wrongly taken for", () => {
  test.each([
    ["Der Weg galt fälschlich als gefährlich."],
    ["Der Weg wurde zu Unrecht als Bedrohung bezeichnet."],
    ["Irrtümlich für Extremisten gehalten, flohen sie."],
    ["Der Mythos der Gefahr hält sich."],
    ["Unter dem Deckmantel einer Bedrohung baute er Zäune."],
  ])("%s", (text) => {
    expect(only(text)).toMatchObject({ pole: "calm", context: ["distanced"] });
  });

  test.each([
    ["Der Weg gilt nicht zu Unrecht als gefährlich."],
    ["Der Mythos der Extremisten hält sich."],
    ["Zu Unrecht wurde die Gefahr vergessen."],
    ["Er kam irrtümlich an einen gefährlichen Ort."],
  ])("but not: %s", (text) => {
    expect(only(text).pole).toBe("alarm");
  });
});

describe("negations of a whole clause", () => {
  test.each([
    ["Kaum jemand hält den Weg für gefährlich."],
    ["Das hat mit einer Gefahr nichts zu tun."],
    ["Der Verdacht, er sei ein Extremist, bestätigte sich nicht."],
  ])("%s", (text) => {
    expect(only(text)).toMatchObject({ pole: "calm", context: ["negated"] });
  });

  test.each([
    ["Kaum kam jemand, wurde der Weg gefährlich."],
    ["In der Gefahr gab es nichts zu tun."],
    ["Der Verdacht, er sei ein Extremist, bestätigte sich."],
  ])("but not: %s", (text) => {
    expect(only(text).pole).toBe("alarm");
  });

  test.each([
    ["Kaum jemand hält den Weg für gefährlich."],
    ["Keiner hält den Weg für gefährlich."],
  ])("and nobody says so: %s", (text) => {
    expect(only(text).voice).toBe("own");
  });
});

describe("denials by other words", () => {
  test.each([
    ["Von wegen Gefahr!", "distanced"],
    ["Er erfindet Gefahren.", "distanced"],
    ["Ein Krieg steht nicht bevor.", "negated"],
    ["Mit einem Krieg ist nicht zu rechnen.", "negated"],
    ["Eine Gefahr konnte nicht nachgewiesen werden.", "negated"],
    ["Er schloss aus, dass der Weg gefährlich ist.", "denied"],
    ["Ausgeschlossen ist, dass der Weg gefährlich ist.", "denied"],
  ])("%s", (text, name) => {
    expect(only(text)).toMatchObject({ pole: "calm", context: [name] });
  });

  test.each([
    ["Er schloss nicht aus, dass der Weg gefährlich ist."],
    ["Er schloss die Extremisten aus."],
    ["Er kam wegen der Gefahr."],
    ["Er träumt von wegen der Gefahr gesperrten Wegen."],
  ])("but not: %s", (text) => {
    expect(only(text).pole).toBe("alarm");
  });

  test("what can hardly be done is denied", () => {
    expect(only("Der Plan lässt sich nur schwer vorschieben.").pole).toBe(
      "alarm",
    );
  });
});

describe("whoever writes rates or holds a view", () => {
  test.each([
    ["Es wäre übertrieben, den Weg gefährlich zu nennen."],
    ["Ich denke nicht daran, den Weg gefährlich zu nennen."],
    ["Ich bin der Meinung, dass der Weg gefährlich ist."],
    ["Ausgeschlossen ist, dass der Weg gefährlich ist."],
  ])("%s", (text) => {
    expect(only(text).voice).toBe("own");
  });

  test.each([
    ["Der Rat ist der Meinung, dass der Weg gefährlich ist."],
    ["Es ist die Meinung des Rats, dass der Weg gefährlich ist."],
  ])("but not: %s", (text) => {
    expect(only(text).voice).toBe("cited");
  });
});
