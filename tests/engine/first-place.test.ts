/** What a negation does to the first place of a clause, and from there. */
import { describe, expect, test } from "@jest/globals";
import { only } from "../fixtures/engine.js";

describe("a negation in the first place denies its clause", () => {
  test.each([
    "Nie war der Weg gefährlich.",
    "Niemals hat der Wirt das Dorf bedroht.",
    "Keineswegs ist der Weg gefährlich.",
    "Nirgendwo im Tal war der Weg gefährlich.",
    "Mitnichten wird hier jemand bedroht.",
    "Auf keinen Fall ist der Weg gefährlich.",
    "Unter keinen Umständen bedroht er das Dorf.",
    "Zu keiner Zeit bestand eine Gefahr.",
    "Noch nie hat ein Hund das Dorf bedroht.",
    "Weder ist der Weg gefährlich, noch ist er steil.",
    "Weder ist der Weg steil, noch ist er gefährlich.",
    "Weder hilft der Wirt, noch bedroht er jemanden.",
  ])("%s", (text) => {
    expect(only(text).pole).toBe("calm");
  });

  test.each([
    ["what is taken to be there", "Nie war die Gefahr dem Wirt recht."],
    ["a high degree", "Noch nie war der Weg so gefährlich."],
    ["a higher degree", "Nie war der Weg gefährlicher."],
    ["kaum, of time", "Kaum war der Weg gefährlich, blieben alle daheim."],
    ["its clause only", "Nie war er da, der Weg ist gefährlich."],
  ])("but not %s: %s", (_, text) => {
    expect(only(text).pole).toBe("alarm");
  });
});

describe("a negation behind the verb denies a predicate or something indefinite in the first place", () => {
  test.each([
    "Gefährlich für Kinder ist der Weg nicht.",
    "Bedroht hat das Dorf niemand.",
    "Bedroht wurde das Dorf von keinem.",
    "Gefährlich war daran nichts.",
    "Eine Gefahr für das Dorf ist der Weg nicht.",
    "Eine Gefahr war der Weg nie.",
    "Extremisten sind die Wirte nicht.",
    "Zu einer Bedrohung kam es nicht.",
    "Zur Bedrohung ist es nie gekommen.",
    "Von einer ernsten Gefahr kann nicht die Rede sein.",
    "An eine Gefahr glaubt im Dorf niemand.",
    "Mit einer Gefahr hat das nichts zu tun.",
    "Für eine Gefahr hält er den Weg nicht.",
    "Extremisten gibt es im Dorf keine.",
    "Zeichen für eine Gefahr gab es keine.",
  ])("%s", (text) => {
    expect(only(text).pole).toBe("calm");
  });

  test.each([
    ["a subject", "Extremisten sind nicht willkommen."],
    ["a subject of a passive", "Extremisten sind dort nicht gefunden worden."],
    ["another noun", "Extremisten sind keine Wirte."],
    ["a circumstance", "Nach einer Bedrohung kam er nicht."],
    ["what is definite", "Mit der Gefahr rechnet niemand."],
    ["a pronoun for somebody", "Mit den Extremisten redet keiner."],
    ["what is forbidden", "Extremisten sind nicht verboten."],
  ])("but not %s: %s", (_, text) => {
    expect(only(text).pole).toBe("alarm");
  });
});

describe("a contrast ends a negation", () => {
  test.each([
    "Der Weg ist nicht lang, aber gefährlich.",
    "Der Weg ist nicht lang, wohl aber gefährlich.",
    "Der Weg ist zwar nicht lang, dafür aber umso gefährlicher.",
    "Der Weg ist kein Spaziergang, jedoch gefährlich.",
    "Es gab keine Wege, und der Wirt bedrohte das Dorf.",
    "Es gab keine Wege, der Wirt bedrohte das Dorf.",
    "Es gab keinen Weg, doch die Lage war gefährlich.",
  ])("%s", (text) => {
    expect(only(text).pole).toBe("alarm");
  });

  test("but nicht aber goes on", () => {
    expect(only("Der Weg ist lang, nicht aber gefährlich.").pole).toBe("calm");
  });
});
