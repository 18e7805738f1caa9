import { describe, expect, test } from "@jest/globals";
import { marked } from "../fixtures/engine.js";

function plain(text: string): string {
  return text.replace(/[[\]]/g, "");
}

describe("the words that name a source end where the next phrase begins", () => {
  test.each([
    ["[Auf dem Weg waren] laut Bergwacht [62 Gäste am Hang.]"],
    ["[Im Tal warten] nach Angaben der Wacht [300 neue Gäste.]"],
    ["[Im Tal sind] laut Bergwacht [200 000 Gäste.]"],
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

describe("words that look like a report and are none", () => {
  test.each([
    // set phrases
    ["Alle Wege, sei es im Tal, sei es am Hang, bleiben offen."],
    ["Er will den Weg öffnen, und sei es nur im Sommer."],
    ["Auch danach sieht der Plan nach wie vor Umwege am Hang vor."],
    ["Hören Sie auf, den Gästen Sand in die Augen zu streuen!"],
    ["Im Dorf wird Kritik laut und es wird viel über den Weg geredet."],
    ["Das liegt darin begründet, dass der Weg steil ist."],
    ["Entscheidend ist, dass der Weg im Mai offen ist."],
    ["Auch hier gilt es hervorzuheben, dass der Weg hält."],
    ["Es bleibt festzuhalten, dass der Weg hält."],
    ["Sie wollen erreichen, dass der Weg offen bleibt."],
    [
      "Hielte man ihn offen, wie es Huber zugesagt hatte, gäbe es keinen Streit.",
    ],
    // what I say goes on as my own words
    ["Ich weise darauf hin, dass der Weg zu ist. Das hätte nie sein dürfen."],
    // names
    ["Dies wird als „Wegerecht“ bezeichnet."],
    ["Am Hang weht ein Wind, auch „Föhn“ genannt."],
    ["Das Haus heißt „Alte Hütte am Hang“."],
    ["Der für seine Bauten bekannte Hof kaufte die Bahnen „E1“ und „E2“."],
  ])("%s", (text) => {
    expect(marked(text)).toBe(text);
  });
});

describe("the same words where they report", () => {
  test.each([
    ["[Der Weg sei es, der alle störe], sagte der Wirt."],
    ["[Der Weg ist] seiner Ansicht nach [steil.]"],
    ["[Der Weg ist] in den Augen der Wirte [steil.]"],
    ["Laut und deutlich sagte der Wirt, [der Weg sei zu.]"],
    ["Huber hat begründet, [dass der Weg zu ist.]"],
    ["Der Wirt will, [dass der Weg offen bleibt.]"],
    ["Das Amt entschied, [dass der Weg offen bleibt.]"],
    ["Wie Huber mitteilte, [ist der Weg zu.]"],
    ["Der Weg wird vom Wirt als [„Zumutung“] bezeichnet."],
    ["Der Wirt hat den Weg eine [„Zumutung“] genannt."],
    ["Der Wirt beurteilte den Weg als [„Zumutung“]."],
    ["Es heißt: [„Der Weg ist zu.“]"],
  ])("%s", (text) => {
    expect(marked(plain(text))).toBe(text);
  });
});

describe("how far a report reaches", () => {
  test.each([
    // clauses that share an opener
    [
      "Die Wacht zieht den Schluss, [dass der Weg steil ist und gesperrt wird.]",
    ],
    ["Es heißt, [dass der Weg steil sei und der Steg eine Gefahr ist.]"],
    // what *sondern* sets against it
    [
      "[Die Wege sollten nicht im Tal, sondern am Hang gesperrt werden], sagte er.",
    ],
    ["[Er soll nicht den Weg, sondern den Steg gesperrt haben.]"],
    // *sieben* is a figure
    ["Laut Bergwacht [fehlen viele Gäste, darunter sieben Kinder.]"],
    // up to the prefix of the verb
    ["Im Mai kündigte der Wirt, Lars Huber, im Rat an, [den Weg zu sperren.]"],
    ["Der Wirt plant, [die Wege in Au, Berg und Tal zu sperren.]"],
    // the verb alone announces
    ["Die Wirtin warnt: [„Keine Umwege“]"],
    ["[Die Wirtin warnt vor Lawinen]: [„Der Hang ist steil.“]"],
    ["[Der Weg ist zu.] Das hat der Wirt angekündigt."],
    ["Der Wirt sagte, [der Weg sei zu.] Das sagte er."],
    // a second verb of the same subject
    ["Die Wirte lobten den Bau, [fordern aber die Nennung der Kosten.]"],
  ])("%s", (text) => {
    expect(marked(plain(text))).toBe(text);
  });
});
