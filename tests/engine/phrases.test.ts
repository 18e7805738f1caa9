import { describe, expect, test } from "@jest/globals";
import { createAnalyzer } from "../../src/engine/analyze.js";
import { dictionary } from "../fixtures/engine.js";
import { entry, lexicon } from "../fixtures/lexicon.js";

/** The words that an entry finds, its parts with a dot between. */
function found(
  term: string,
  text: string,
  except: readonly string[] = [],
): string[] {
  const entries = [entry(term, "calm", { except })];
  const analyzer = createAnalyzer(dictionary, [lexicon(entries)]);
  return analyzer
    .analyze({ text })
    .evidence.map(({ parts }) =>
      parts.map(({ start, end }) => text.slice(start, end)).join(" · "),
    );
}

describe("the words of a phrase stand together", () => {
  test.each([
    ["steiler Weg", "Ein steiler und langer Weg.", "steiler · Weg"],
    ["steiler Weg", "Ein steiler, langer Weg.", "steiler · Weg"],
    ["steiler Weg", "Ein steiler, bewährter Weg.", "steiler · Weg"],
    ["Bau Weg", "Der Bau des alten, bewährten Weges.", "Bau · Weges"],
    ["kein Weg", "Es gibt keine klaren, kurzen Wege.", "keine · Wege"],
    [
      "kein Weg",
      "Es gibt keine kurzen, öffentlich markierten Wege.",
      "keine · Wege",
    ],
    ["steiler Weg", "Steile Wander- und Reitwege.", "Steile · Reitwege"],
    ["zugeschneiter Weg", "Die zugeschneiten Wege.", "zugeschneiten Wege"],
    ["hoher Berg", "Auf dem hohen Berg.", "hohen Berg"],
    ["Ende Wanderung", "Am Ende der langen steilen Wanderung.", ""],
    ["Fest für Hirten", "Ein Fest für Wirte und Hirten.", ""],
    ["für Hirten", "Ein Fest für Wirte und Hirten.", "für · Hirten"],
    ["schönes Land", "Schöne Bergländer.", "Schöne Bergländer"],
    ["unser Weg", "Auf unserem Weg.", "unserem Weg"],
    ["unser Weg", "In unsren steilen Wegen.", "unsren · Wegen"],
    ["unsere Wege", "Auf unsern Wegen.", "unsern Wegen"],
    ["in seine Hütte", "In seiner Hütte.", "In seiner Hütte"],
    ["Bau Weg", "Der Bau der Brücke und des Weges.", "Bau · Weges"],
    ["für Gäste", "Ein Fest für über 300 Gäste.", "für · Gäste"],
    ["mehr Wege", "Es braucht mehr sichere Wege.", "mehr · Wege"],
    ["müde Gäste", "Die müden und verletzten Gäste.", "müden · Gäste"],
  ])("%s: %s", (term, text, words) => {
    expect(found(term, text)[0] ?? "").toMatch(words);
    expect(found(term, text)).toHaveLength(1);
  });

  test.each([
    ["steiler Weg", "Steile Hänge am Weg."],
    ["steiler Weg", "Der steile Hang ist der Weg."],
    ["steiler Weg", "Steiles vom Weg."],
    ["Ende Weg", "Am Ende gilt der Weg als frei."],
    ["Bau Weg", "Der Bau der Brücke, bewährter Wege."],
    ["hiess einmal", "Es hieß es, wer einmal dort war, kehrt um."],
    ["in Angst", "In der Hütte die Angst."],
    ["in unser Tal", "Wer im Dienst unseres Tals steht."],
    ["schönes Land", "Schönes Deutschland."],
    ["altes Reich", "Altes Österreich."],
  ])("%s, not: %s", (term, text) => {
    expect(found(term, text)).toEqual([]);
  });
});

describe("of two entries at the same words the longer says more", () => {
  test("Bärendienst erweisen", () => {
    const entries = ["Dienst erweisen", "Bärendienst erweisen"].map((term) =>
      entry(term),
    );
    const analyzer = createAnalyzer(dictionary, [lexicon(entries)]);
    const { evidence } = analyzer.analyze({
      text: "Er erwies dem Tal einen Bärendienst und dem Berg einen Dienst.",
    });
    expect(evidence.map((piece) => piece.entry)).toContain(
      "Bärendienst erweisen",
    );
    expect(evidence.map((piece) => piece.entry)).not.toContain(
      "Dienst erweisen",
    );
  });
});

describe("nothing parts the words of an exact form", () => {
  test.each([
    ["Der steile Weg rutscht.", ["steile Weg"]],
    ["Der steile alte Weg rutscht.", []],
    ["Der steile, alte Weg rutscht.", []],
    ["Die steilen Wege rutschen.", []],
  ])("%s", (text, words) => {
    expect(found('"steile Weg"', text)).toEqual(words);
  });
});

describe("a verb and its companions stand in one clause", () => {
  test.each([
    ["Weg sperren", "Der Weg, der seit Jahren rutscht, wurde gesperrt."],
    ["Weg kleinreden", "Er will den Weg kleinreden."],
    [
      "Weg sperren",
      "Der Weg am Hang soll nach dem Willen aller im Ort bald gesperrt werden.",
    ],
    ["Weg sperren", "Der Weg wurde am 8. Mai gesperrt."],
    ["Weg sperren", "Der Weg lässt sich nicht sperren."],
    ["Weg sperren", "Den Weg möchte er sperren."],
    ["Weg sperren", "Gesperrt worden sei der Weg."],
    ["Weg sperren", "Der oft gesperrte Weg rutscht."],
    ["Weg sperren", "Gesperrte Wege rutschen."],
    [
      "Klage abweisen",
      "Das Amt hat die Klage, den Weg zu sperren, abgewiesen.",
    ],
    ["Weg sperren", "Der Weg muss und wird gesperrt werden."],
    ["Weg sperren", "Den Weg kann oder will er nicht sperren."],
    ["Weg sperren", "Sperren will er den Weg."],
    [
      "sich zum Wirt machen",
      "So macht sich der alte Hirte im Tal schon jetzt zum Wirt.",
    ],
    ["Klage abweisen", "Das Amt wies, wie erwartet, die Klage ab."],
    ["ablehnen", "Er lehnt den Weg, die Brücke und den Zaun ab."],
    ["Weg besetzen", "Sie hatten Wege, Hütten und Brücken besetzt."],
    ["Weg besetzen", "Sie hatten Wege, Hütten, Almen und Brücken besetzt."],
    ["Wirt angreifen", "Weil sie den Wirt angriffen, floh er."],
    ["Hütte anzünden", "Im Tal zünden sie die Hütte samt Garten an."],
  ])("%s: %s", (term, text) => {
    expect(found(term, text)).toHaveLength(1);
  });

  test.each([
    ["Weg sperren", "Er sperrte die Brücke, deren Weg rutschte."],
    ["Weg sperren", "Er sperrte die Brücke, doch der Weg blieb frei."],
    ["Weg sperren", "Der Weg wurde geräumt und die Brücke gesperrt."],
    ["Weg sperren", "Die Wege haben gesperrte Brücken berührt."],
    ["nicht glauben", "Ich glaube, dass er nicht kommt."],
    ["Wirt angreifen", "Das soll den Wirt vor Angriffen schützen."],
    ["Wirt angreifen", "Er kam nach Angriffen auf den Wirt."],
    ["gegen Tal", "Er ist gegen den im Tal geplanten Weg."],
    ["sperren wir", "Das Tal zu sperren, finden wir falsch."],
    ["mehr Wege", "Sie sperren mehr und mehr die Wege."],
    ["verletzte Gäste", "Zwei der Verletzten waren Gäste."],
    [
      "verboten sein",
      "Das ist neu; denn viele Hirten feiern im Tal, einige verboten.",
    ],
  ])("%s, not: %s", (term, text) => {
    expect(found(term, text)).toEqual([]);
  });
});

describe("the verb is this one and no other", () => {
  test.each([
    ["Rätsel lösen", "Er löste das Rätsel."],
    ["Zweifel haben", "Er hat Zweifel."],
    ["Zweifel haben", "Er dürfte Zweifel haben."],
    ["Weg beenden", "Um den Weg zu beenden, eilte er."],
    ["scharf kritisieren", "Er kritisierte ihn schärfer als sie."],
    ["schuldig sein", "Er ist schuldig."],
    ["sich wehren", "Wir wehren uns."],
    ["sich wehren", "Wir kamen und wehrten uns."],
    ["sich wehren", "Wehrt euch!"],
    ["sich wehren", "Uns zu wehren, war schwer."],
    ["uns helfen", "Das hat uns geholfen."],
    ["richtig sein", "Das ist richtig und geboten."],
    ["richtig sein", "Das ist immer richtig gewesen."],
    ["gefährlich sein", "Der Weg ist gefährlicher als das Tal."],
    ["Aufruf zu Streit", "Ein Aufruf zum Streit."],
    ["einsetzen", "Er setzt sich ein für den Weg."],
    ["Hirten tragen", "Der Korb wird von Hirten getragen."],
    ["Regel brechen", "Er kam, um die Regel zu brechen."],
    ["Brücke sperren", "Jeder Wirt von außen würde die Brücke sperren."],
    ["Regel zustimmen", "Im Tal stimmten sie der Regel zu."],
    ["Ende loben", "Sie lobten das Ende der Reise."],
    ["feierlich enden", "Der Weg endet feierlich."],
    ["Weg loben", "Sie lobten die Pflege des Weges."],
  ])("%s: %s", (term, text) => {
    expect(found(term, text)).toHaveLength(1);
  });

  test.each([
    ["Rätsel lösen", "Das löste viele Rätsel aus."],
    ["lösen", "Das löste viele Rätsel aus."],
    ["Zweifel haben", "Er hatte Zweifel geäußert."],
    ["Weg haben", "Sie hatten Wege, Hütten und Brücken besetzt."],
    ["Weg beenden", "Nach dem Weg beendete er sein Lied."],
    ["Hirten sterben", "Bei der Geburt eines Hirten starb niemand."],
    ["Hirten sterben", "Sie hofft, nach dem Tod des Hirten zu sterben."],
    ["Fest feiern", "Im Rahmen des Festes feierte er seinen Sieg."],
    ["Regeln loben", "Bei der Einhaltung der Regeln lobte er die Gäste."],
    ["Hirten tragen", "Das trägt den Dank von Hirten."],
    ["Ende fordern", "Er fordert Ende Mai den Weg."],
    ["Anfang loben", "Sie lobten Anfang 2003 die Gäste."],
    ["feierlich enden", "Der feierlich begonnene Weg endet."],
    ["richtig sein", "Ist das Brett auch richtig verankert?"],
    ["verboten sein", "Weil das Fest für verboten erklärt worden war."],
    ["falsch sein", "Er ist falscher Angaben schuldig."],
    ["falsch sein", "Er ist falscher eidlicher Angaben schuldig."],
    ["sich täuschen", "Sie haben uns getäuscht."],
    ["scharf kritisieren", "Er kritisierte die scharfe Suppe."],
    ["sicherer werden", "Es wird für eine sichere Hütte gesammelt."],
  ])("%s, not: %s", (term, text) => {
    expect(found(term, text)).toEqual([]);
  });
});

describe("a negation within a phrase denies", () => {
  test.each([
    ["nicht um gehen", "Es geht hier nicht um Wege."],
    ["nicht nur um gehen", "Es geht nicht nur um Wege."],
    ["nicht ruhen", "Er ruhte nicht."],
  ])("%s: %s", (term, text) => {
    expect(found(term, text)).toHaveLength(1);
  });

  test.each([
    ["nicht um gehen", "Es geht hier nicht nur um Wege."],
    ["nicht ruhen", "Er ruhte nicht zuletzt am Bach."],
    ["Weg haben nicht", "Wer weiß, ob sie einen Weg haben oder nicht."],
  ])("%s, not: %s", (term, text) => {
    expect(found(term, text)).toEqual([]);
  });
});

describe("forms that an entry leaves out stay out wherever its words stand", () => {
  test.each([
    ["steiler Weg", "Steile Feldwege und ein steiler Weg.", ["Feldwege"]],
    ["Weg sperren", "Gesperrte Wege und ein gesperrter Weg.", ["gesperrte"]],
    ["Weg sperren", "Er sperrt Wege. Er sperrte den Weg.", ["sperrt"]],
    ["absagen", "Er sagt ab. Er sagte ab.", ["sagt"]],
  ])("%s: %s", (term, text, except) => {
    expect(found(term, text)).toHaveLength(2);
    expect(found(term, text, except)).toHaveLength(1);
  });
});

describe("what kein denies may stand apart from its negation", () => {
  test.each([
    ["kein Weg", "Wege gibt es dort keine."],
    ["kein Weg", "Einen Weg hat das Dorf bislang nicht."],
    ["kein Weg", "Doch einen Weg zum Gipfel fanden sie nie."],
    ["kein Weg", "Wege wurden nicht gebaut."],
    ["kein Weg", "Ein sicherer Weg ist nicht in Sicht."],
    ["keine sichere Brücke", "Eine sichere Brücke gibt es dort nicht."],
    ["kein Weg ins Tal", "Einen Weg ins Tal gibt es hier nicht."],
  ])("%s: %s", (term, text) => {
    expect(found(term, text)).toHaveLength(1);
  });

  test.each([
    ["kein Weg", "Die Wege gibt es dort nicht."],
    ["kein Weg", "Der Weg ist nicht breit."],
    ["kein Weg", "Wege enden nicht."],
    ["kein Weg", "Ein Weg führt nicht nur ins Tal."],
    ["kein Weg", "Ein Weg führt hinauf, er ist nicht breit."],
    ["kein Weg", "Weil ein Weg dort nicht ist, bleiben sie."],
    ["Weg", "Der Berg ist nicht hoch."],
  ])("%s, not: %s", (term, text) => {
    expect(found(term, text)).toEqual([]);
  });

  test("once", () => {
    expect(found("kein Weg", "Keinen Weg gibt es dort nicht.")).toHaveLength(1);
  });
});
