import { describe, expect, test } from "@jest/globals";
import { marked } from "../fixtures/engine.js";

describe("a report is what is said, without the words that tell who says it", () => {
  test.each([
    // dass, ob, question words, infinitives
    ["Der Wirt sagte, [dass der Weg gesperrt ist.]"],
    ["Die Gemeinde prüft und fragt, [ob der Weg hält.]"],
    ["Die Gemeinde schlug vor, [den Weg zu sperren.]"],
    ["Die Gemeinde beschloss, [den alten Steg abzureißen.]"],
    ["Die Wanderer werden beschuldigt, [den Zaun beschädigt zu haben.]"],
    ["Es wurde bekannt, [dass der Steg morsch war.]"],
    ["Die Bergwacht stellte am Abend fest, [dass der Steg fehlt.]"],
    ["[Die Wirtin vermutete ein Versehen.]"],
    ["[Die Wirtin mutmaßte ein Versehen.]"],
    ["[Die Wirtin mutmasste ein Versehen.]"],
    ["Er vertritt die Ansicht, [der Weg wäre zu steil.]"],
    ["Die Förster fanden heraus, [dass der Hang rutscht.]"],
    ["Der Wirt besteht darauf, [den Weg zu sperren.]"],
    ["Der Wirt ließ wissen, [dass der Weg hält.]"],
    ["Wie eine Umfrage ergab, [meiden viele den Weg.]"],
    ["Nach einer Stellungnahme der Bergwacht [hält der Weg.]"],
    // bare clauses before and after, colon
    ["Der Wirt meinte, [der Weg sei noch gesperrt.]"],
    ["[Der Weg ist gesperrt], teilte die Bergwacht mit."],
    ["Der Wirt stellte klar: [Der Weg bleibt zu.]"],
    ["Der Wirt warnte, [das könnte schaden.]"],
    ["Sie kamen, da sie fürchteten, [viele könnten den Weg meiden.]"],
    ["Er sagte, [dass der Weg zu ist, doch würden viele ihn gehen.]"],
    ["[Der Weg ist eine Zumutung], wetterte der Wirt."],
    ["[Der Weg ist eine Zumutung], findet die Sprecherin."],
    ["Viele Wirte finden, [dass der Weg zu steil ist.]"],
    ["Die Studie kommt zu dem Schluss, [dass der Weg hält.]"],
    ["Die Prüfer kamen zu dem Ergebnis, [dass der Weg hält.]"],
    ["[„Alles Unsinn“], schimpfte der Wirt."],
    ["[Viele Wirte finden den Weg zu steil.]"],
    ["Ich zitiere: [Der Weg am Hang ist zu.]"],
    ["Den Plan lehnte der Wirt jedoch ab [und forderte mehr.]"],
    ["[Der Weg ist zu], wie es heißt."],
    ["Hat der Wirt gesagt, [dass der Weg hält?]"],
    // what is settled for somebody, written somewhere, believed of somebody
    ["Für den Wirt steht fest: [Der Weg bleibt zu.]"],
    ["Für Lars Huber steht fest, [dass der Weg gesperrt bleibt.]"],
    ["Doch für die Bergwacht ist klar, [dass der Steg morsch war.]"],
    ["Im Gutachten steht, [dass der Steg morsch war.]"],
    ["Im Bericht steht auch, [dass der Steg morsch war.]"],
    ["Glaubt man der Bergwacht, [ist der Weg gesperrt.]"],
    ["Denn glaubt man der Bergwacht, [ist der Weg gesperrt.]"],
    ["Wenn man dem Wirt glauben darf, [ist der Weg gesperrt.]"],
    ["[Der Prüfer befand den Steg für morsch.]"],
    // what depends on a report goes with it
    ["[Weil es taue, sei der Weg, der ins Tal führt, gesperrt.]"],
    ["Der Verdacht, [der Weg sei gesperrt], bestätigte sich nicht."],
    // interrupted clauses
    ["Der Sprecher der Bergwacht, Lars Huber, sagte, [der Weg sei zu.]"],
    ["Der Wirt (ÖVP) erklärte, [dass der Weg zu ist.]"],
    ["Wie der Sprecher, Lars Huber, mitteilte, [ist der Weg gesperrt.]"],
    ["[Der Weg], sagt Lars Huber, [ist gesperrt.]"],
    ["[Gesperrt], sagt Lars Huber, [ist der Weg.]"],
    ["[Der Weg ist], wie der Sprecher gestern mitteilte, [gesperrt.]"],
    ["[Der Weg ist], so Lars Huber, [gesperrt.]"],
    ["[Der Steg, der ins Tal führt, sei morsch], sagte der Wirt."],
    ["[Der Weg sei], sagte Lars Huber, [bis zum Mai gesperrt.]"],
    ["[Man werde], sagte Lars Huber, [gegen den Weg vorgehen.]"],
    ["Der Wirt sagt, [der Weg sei frei], doch das ist eine Lüge."],
    // sources are cut out
    ["Laut der Bergwacht [ist der Weg gesperrt.]"],
    ["[Der Weg ist] nach Angaben der Bergwacht [gesperrt.]"],
    ["Offiziellen Angaben zufolge [ist der Weg gesperrt.]"],
    ["[Der Weg ist] seiner Meinung nach [zu schmal.]"],
    ["[Der Weg ist gesperrt], so Lars Huber, Leiter der Bergwacht."],
    ["Demnach [ist der Weg gesperrt.]"],
    ["Wie es aus dem Rathaus heißt, [ist der Weg gesperrt.]"],
    // nouns of saying
    ["Die Forderung, [den Weg zu sperren], fand kein Gehör."],
    ["Es gibt einen Bericht, [wonach der Steg morsch war.]"],
    ["Die Begründung: [Der Weg ist zu steil.]"],
    ["Er ist bereit zu erklären, [dass der Weg zu steil ist.]"],
    ["[Der in Rom lebende Wirt nannte Wanderer eine Schande.]"],
    ["Der Wirt kam [und forderte Ruhe.]"],
    ["Er teilte mit, [dass der Weg zu sei], [doch würden viele gehen.]"],
    ["[Der von Huber neu berufene Wirt nannte den Weg eine Schande.]"],
    // hearsay
    ["[Der Fahrer soll zu schnell gefahren sein.]"],
    ["[Der Schaden soll hoch sein.]"],
    ["[Die Bergwacht will nichts gewusst haben.]"],
    ["[Die Wirtin sprach sich gegen den Weg aus.]"],
    ["[Der Förster hat sich für den Weg ausgesprochen.]"],
    ["[Die Bergwacht zeigte sich besorgt über den Zustand der Wege.]"],
    ["[Die Gemeinde rechtfertigt die Sperre mit Steinschlag.]"],
    // speech acts
    ["[Die Bergwacht warnt vor Lawinen.]"],
    ["[Die Wirte fordern einen neuen Steg.]"],
    ["[Der Wirt bezeichnete den Steg als Schande.]"],
    ["[Der Rat verurteilte die Sperre als Schikane.]"],
    ["[Die Bergwacht geht von einem Steinschlag aus.]"],
    ["[Die Bergwacht berichtet von einem Steinschlag.]"],
    // only the quoted words where there are any
    ["Der Wirt bezeichnete den Steg als [„Schande“]."],
  ])("%s", (text) => {
    expect(marked(text.replaceAll(/[[\]]/g, ""))).toBe(text);
  });
});

describe("a report goes on", () => {
  test("in the plural of Konjunktiv II", () => {
    expect(
      marked(
        "Der Wirt sagte, der Weg sei zu. Die Gäste hätten umkehren müssen.",
      ),
    ).toBe(
      "Der Wirt sagte, [der Weg sei zu.] [Die Gäste hätten umkehren müssen.]",
    );
  });

  test("and may be attributed afterwards", () => {
    expect(marked("Der Weg ist gesperrt. Das teilte die Bergwacht mit.")).toBe(
      "[Der Weg ist gesperrt.] Das teilte die Bergwacht mit.",
    );
  });
});

describe("the outlet's own", () => {
  test.each([
    ["Das ist ein Satz, der nahelegt, dass der Weg hält."],
    ["Vom Hang geht eine Gefahr aus."],
    ["Fest steht, dass der Weg gesperrt bleibt."],
    ["Für uns steht fest, dass der Weg gesperrt bleibt."],
    ["Für den Weg steht Geld bereit, dass es eine Freude ist."],
    ["Im Tal steht, wie ein Wächter, der alte Turm."],
    ["Wenn man an Wunder glaubt, ist der Weg kurz."],
    ["Glauben Sie, dass der Weg hält?"],
    ["Haben Sie gesagt, dass der Weg zu ist?"],
    ["Der Weg ist zu, wie es Huber gesagt hat."],
    ["Ich sage: Der Weg am Hang ist zu."],
    ["Die Lawine kam weiter als ursprünglich befürchtet."],
    ["Den Steg hat er wie angekündigt gesperrt."],
    ["Glaubt man, dass der Weg hält, geht man ihn."],
    ["Wenn man wirklich an den Weg glaubt, geht man ihn."],
    ["Falls man dem Wirt nicht glaubt, geht man den Weg."],
    ["Für Freitag steht fest, dass der Weg gesperrt bleibt."],
    ["Für den Wirt ist nicht klar, ob der Weg hält."],
    ["Im Mittelpunkt steht, dass der Weg hält."],
    ["Es wirkt, als gehe es um mehr."],
    ["Die Lawine forderte drei Todesopfer."],
    ["Die angekündigten Arbeiten beginnen am Montag."],
    ["Der so genannte Panoramaweg führt ins Tal."],
    ["Der Weg wird als steil angesehen."],
    ["Ob der Weg hält, ist nicht bekannt."],
    ["Wir wissen, dass der Weg steil ist."],
    ["Das heißt, der Weg ist steil."],
    ["Nach meiner Ansicht ist der Weg steil."],
    ["Unserer Meinung nach ist der Weg steil."],
    ["Aus unserer Sicht ist der Weg steil."],
    ["Das heißt nicht, dass der Weg hält."],
    ["Der Weg ist, wie ich finde, steil."],
    ["Er sagte kein Wort, der Weg war zu steil."],
    ["Die Wirte fanden den Weg gesperrt."],
    ["Die Wirte finden neue Gäste."],
    ["Die Wirte finden sich dort wieder."],
    ["Der Weg soll im Sommer gebaut werden."],
    ["Die Bergwacht will den Weg sperren."],
    ["Die Gemeinde will den Weg bis Mai gebaut haben."],
    ["Der Weg zeigte sich von seiner steilen Seite."],
    ["Die Gäste waren lange Zeit allein."],
    ["Der Lärm wurde laut."],
    ["Das Gasthaus „Zur Alten Post am Markt“ hat geöffnet."],
    ["Ich habe den Weg gesehen."],
    ["Der Weg wäre sonst zu steil."],
    ["Es ist zu befürchten, dass der Weg bricht."],
    ["Unsere Begründung: Der Weg ist zu steil."],
    ["Trotz der Warnung: Der Weg ist offen."],
    ["Der Plan: Der Weg wird breiter."],
    ["Der Wirt droht, könnte aber selbst gehen."],
    ["Wenn er das sagt, könnte der Weg zu sein."],
    ["Der Wirt kritisiert das, doch der Weg könnte zu sein."],
    ["Er berichtete aus der von Gästen besetzten Hütte."],
    ["Der von Huber als steil bezeichnete Weg ist gesperrt."],
    ["Berichte von der Hütte gibt es nicht."],
    ["Von dem Steinschlag wurde wenig berichtet."],
  ])("%s", (text) => {
    expect(marked(text)).toBe(text);
  });
});
