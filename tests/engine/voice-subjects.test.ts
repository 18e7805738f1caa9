import { describe, expect, test } from "@jest/globals";
import { createAnalyzer } from "../../src/engine/analyze.js";
import { actorFinder } from "../../src/lexicons/actor-finder.js";
import { dictionary, lexicons } from "../fixtures/engine.js";

const actors = actorFinder([
  { name: "Grünes Haus", aliases: [], kind: "institution" },
  { name: "Roter Hof", aliases: [], kind: "institution" },
  { name: "Bergland", aliases: [], kind: "state" },
]);
const analyzer = createAnalyzer(dictionary, lexicons, { actors });

/** Everybody who speaks in a text, in order; „-“ where nobody is named. */
function speakersOf(text: string): string[] {
  return analyzer.analyze({ text }).quotes.map(({ speaker }) => speaker ?? "-");
}

describe("er and sie stand beside the finite verb", () => {
  test.each([
    // in the perfect the verb of saying closes the sentence
    ["Lars Huber lehnte ab. Er hat auch gesagt, dass es eilt.", ["Lars Huber"]],
    [
      "„Der Weg ist zu“, sagte Lars Huber. Das hat er stets betont.",
      ["Lars Huber"],
    ],
    [
      "„Der Weg ist zu“, sagte Lars Huber. Er warnte vor Steinschlag.",
      ["Lars Huber", "Lars Huber"],
    ],
    [
      "Laut Lars Huber ist der Weg zu. Er hält ihn für gefährlich.",
      ["Lars Huber", "Lars Huber"],
    ],
    // others claim it of him
    [
      "„Der Weg ist zu“, sagte Lars Huber. Er soll vor Steinschlag gewarnt haben.",
      ["Lars Huber", "-"],
    ],
    [
      "„Der Weg ist zu“, sagte Lars Huber. Die Wirtin warnte vor Steinschlag.",
      ["Lars Huber", "Wirtin"],
    ],
    [
      "Lars Huber kam. Unter dem Titel „Der Hof soll zahlen“ schrieb er: „Es eilt sehr.“",
      ["Lars Huber", "Lars Huber"],
    ],
  ])("%s", (text, names) => {
    expect(speakersOf(text)).toEqual(names);
  });
});

describe("whoever speaks of a thing in quotation marks says so", () => {
  test.each([
    ["Die Wirte sprachen von Huber als „Held“.", ["Wirte"]],
    [
      "Lars Huber, Leiter der Wacht, sprach von einer „Gefahr für alle“.",
      ["Lars Huber"],
    ],
    ["Der Wirt wertet den Bau als „große Zumutung“.", ["Wirt"]],
    [
      "Am Hang sagte Huber, dass er „einen offenen Weg für alle“ haben möchte.",
      ["Huber", "Huber", "Huber"],
    ],
  ])("%s", (text, names) => {
    expect(speakersOf(text)).toEqual(names);
  });
});

describe("how far a subject reaches", () => {
  test.each([
    // up to the next article that is no genitive
    [
      "Im April hatte der Hof der Wirte das Grüne Haus als Gefahr eingestuft.",
      ["Hof"],
    ],
    [
      "Im April hatte der Sprecher des Grünen Hauses den Weg als Gefahr eingestuft.",
      ["Grünes Haus"],
    ],
    // over a name in quotation marks
    ["Die „Alpenzeitung“ hatte berichtet, der Weg sei zu.", ["Alpenzeitung"]],
    [
      "Gestern warf die „Alpenzeitung“ dem Amt vor, den Weg zu sperren.",
      ["Alpenzeitung", "Alpenzeitung"],
    ],
    ["„Der Weg ist zu“ sagte Huber.", ["Huber"]],
    // behind a participle at the head of the sentence
    ["Ergänzend fügt Moser hinzu: „Der Weg bleibt zu.“", ["Moser"]],
    ["Einschränkend sagte die Wirtin, der Weg sei zu.", ["Wirtin"]],
    ["Jugend forderte, den Weg zu öffnen.", ["Jugend"]],
    // behind adverbials, however many
    [
      "Auch Retter berichten von zwei Lawinen in vielen Tälern, die alt sind.",
      ["Retter"],
    ],
    ["„Der Weg ist zu“, sagte am Montag in Bergdorf der Wirt.", ["Wirt"]],
    ["„Der Weg ist zu“, sagte gestern Abend der Wirt.", ["Wirt"]],
    // behind a particle that belongs to it
    ["Einzig Huber gab bekannt, den Weg öffnen zu wollen.", ["Huber"]],
    ["Selbst die Wacht sagte, der Weg sei zu.", ["Wacht"]],
    ["Tagelang haben die Wirte behauptet, es eile.", ["Wirte"]],
    [
      "Huber dagegen, der gestern kam, betonte gegenüber mehreren Medien, er bleibe.",
      ["Huber"],
    ],
    // before *es*, which stands for what follows
    [
      "Manche Förster halten es für möglich, dass der Hang rutscht.",
      ["Förster"],
    ],
    ["Im Tal heißt es, der Hang rutsche.", ["-"]],
    // over an adverb before an adjective
    ["Der hoch angesehene Förster sagte, es eile.", ["angesehener Förster"]],
    ["Nur gestern sagte die Wacht, der Weg sei zu.", ["Wacht"]],
    // over the full stop of a title
    [
      "Laut Klinikchef Prof. Dr. Lars Huber ist der Weg zu.",
      ["Klinikchef Prof. Dr. Lars Huber"],
    ],
    ["Laut Huber. Der Weg ist zu.", []],
    // over all of a name that begins with a state's
    [
      "Die Bergland Rescue Agency teilte mit, dass es regnet.",
      ["Bergland Rescue Agency"],
    ],
    ["Bergland teilte mit, dass es regnet.", ["Bergland"]],
    ["Wie aus einem Brief der Wacht hervorgeht, ist der Weg zu.", ["Wacht"]],
    ["Das Amt ist aufgefordert, den Weg zu öffnen.", ["-"]],
    ["Das Amt hat aufgefordert, den Weg zu öffnen.", ["Amt"]],
    // not from within what is said
    [
      "Ein Gast, der am Hang gestanden hatte, sei ins Tal gelangt, meldet die Wacht.",
      ["Wacht"],
    ],
    // over an attribute with an object of its own
    [
      "Die das Lager betreuende Anna Huber sagte, der Weg sei zu.",
      ["Anna Huber"],
    ],
  ])("%s", (text, names) => {
    expect(speakersOf(text)).toEqual(names);
  });
});

describe("coordination, passives, relative clauses, parts of a report", () => {
  test.each([
    // one subject for all that follow it
    [
      "Lars Huber lobt den Weg, nimmt die Wirte in Schutz und warnt vor einer Sperre.",
      ["Lars Huber"],
    ],
    [
      "Die Wirte begrüßten den Bau, fordern aber die Nennung der Kosten.",
      ["Wirte"],
    ],
    ["Der Weg sei zu, sagte aber der Wirt.", ["Wirt"]],
    ["Lars Huber kam ins Amt und forderte eine Sperre.", ["Lars Huber"]],
    // whoever is quoted speaks, whoever is asked does not
    [
      "Huber wird vom Grenzboten mit den Worten zitiert, er habe gewartet.",
      ["Huber"],
    ],
    ["Vom Wirt wird gefordert, den Weg zu öffnen.", ["Wirt"]],
    // a relative pronoun agrees with its noun
    [
      "Es kam Lars Huber, Leiter der Wacht, der sagte, der Weg sei zu.",
      ["Lars Huber"],
    ],
    ["Es kam der Leiter der Wacht, der sagte, der Weg sei zu.", ["Leiter"]],
    ["Es kam die Leiterin des Amtes, die sagte, es eile.", ["Leiterin"]],
    ["Es kam der Chef der Wirtin, die sagte, es eile.", ["Wirtin"]],
    // what gives the reason of a judgement
    [
      "Die Förster halten den Umweg für nötig, da der Hang nicht sicher sei.",
      ["Förster", "Förster"],
    ],
    // direct speech within a report
    [
      "Die Sicht von Lars Huber, wonach der Weg „ein guter Weg für alle“ werde, hilft.",
      ["Lars Huber", "Lars Huber", "Lars Huber"],
    ],
    ["Der Wirt sagte, es eile. „Gute Nacht“, hieß es.", ["Wirt", "-"]],
    // who is named behind it
    ["Gefordert werde, den Weg zu öffnen, so Lars Huber.", ["Lars Huber"]],
    [
      "Ein Gast sagte, der Weg sei zu. „Das ist ein Graus für alle“, sagte Huber.",
      ["Gast", "Huber"],
    ],
    // what takes up the sentence before
    ["Der Weg ist zu. Das hat der Wirt angekündigt.", ["Wirt"]],
    ["Der Weg ist zu. Das teilte die Bergwacht mit.", ["Bergwacht"]],
    // *eigen* refers to the subject
    ["Die Wirte halfen nach eigenen Angaben sechs Gästen.", ["Wirte", "Wirte"]],
    ["Nach eigenen Angaben half die Wirtin allen.", ["Wirtin"]],
    [
      "Der Bruder, Georg Huber, war nach eigenem Bekunden seit langem im Amt seines Vaters.",
      ["Georg Huber", "Georg Huber"],
    ],
    ["Die Wirte halfen nach Angaben der Wacht allen.", ["Wacht", "Wacht"]],
    ["Die Wacht zieht den Schluss, dass der Weg hält.", ["Wacht"]],
  ])("%s", (text, names) => {
    expect(speakersOf(text)).toEqual(names);
  });
});
