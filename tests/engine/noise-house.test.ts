/** What a house says of its texts, its work and its channels; and what sounds alike in articles. */
import { describe, expect, test } from "@jest/globals";
import { ARTICLE, noiseAround, noiseIn } from "../fixtures/noise.js";

const APPEAL =
  "Unterstützen Sie unsere Redaktion mit einer Spende! IBAN DE00 1234";

describe("below an article", () => {
  test.each([
    ["note", "Dieser Beitrag wurde von einem Mitglied der Community verfasst."],
    ["note", "Dieser Text stammt aus einer Kooperation mit dem Waldboten."],
    ["note", "Mit Informationen von Anna Huber, Studio Bern"],
    ["note", "Leserbriefe geben nicht die Meinung der Redaktion wieder."],
    ["note", "Wir behalten uns Kürzungen vor."],
    ["note", "Alle Rechte bei der Autorin. Nachdruck nur mit Genehmigung."],
    ["contact", "Talblatt Medien GmbH, Bern, HRB 00000"],
    ["byline", "Die Fragen stellte Anna Huber."],
    ["byline", "Aus Bern berichtet Anna Huber"],
    ["byline", "Anna Huber im Gespräch mit Karl Beispiel | 02.02.2026"],
    ["appeal", "Unterstützt uns mit einem Kaffee"],
    ["appeal", "Empfehlen Sie uns weiter."],
    ["appeal", "Probeabo bestellen"],
    ["navigation", "Leserbriefe zu diesem Beitrag finden Sie hier."],
    ["navigation", "Frühere Folgen können Sie hier nachlesen."],
    ["navigation", "Alle Berichte gibt es im WhatsApp-Kanal der Redaktion."],
    ["navigation", "Der Rat vertagt sich noch einmal. mehr"],
    ["navigation", "Vorname* Nachname* E-Mail*"],
    ["navigation", "Kommentar *"],
    ["navigation", "Ja, ich habe die Datenschutzhinweise gelesen."],
    ["markup", "🔥 312 👍 188"],
  ])("%s: %s", (reason, line) => {
    expect(noiseAround({ below: [line] })).toEqual([`${reason}: ${line}`]);
  });
});

describe("an appeal for the house", () => {
  test.each([
    "Unser Journalismus ist frei zugänglich, und unsere Leser bezahlen, was sie wollen. Damit das so bleibt, brauchen wir Geld. Sind Sie dabei?",
    "Wenn Ihnen unser Artikel gefallen hat: Unterstützen Sie diese Form des Journalismus.",
  ])("stands between paragraphs: %s", (line) => {
    expect(noiseAround({ between: [line] })).toEqual([`appeal: ${line}`]);
  });

  test.each([
    ["its title", ["Unterstützung", APPEAL]],
    ["what follows it", [APPEAL, "Das Abo endet für Sie nach drei Wochen."]],
  ])("has %s beside it", (_, between) => {
    expect(noiseAround({ between })).toEqual(
      between.map((line) => `appeal: ${line}`),
    );
  });

  test.each([
    ["a subheading below it", "Wir und der Weg"],
    ["a sentence below it", "Wer das Abo der Bahn hat, fährt umsonst."],
    ["a question below it", "Frau Huber, wer bezahlt Ihre Zeitung?"],
  ])("leaves %s", (_, line) => {
    expect(noiseAround({ between: [APPEAL, line] })).toEqual([
      `appeal: ${APPEAL}`,
    ]);
  });
});

describe("in an article", () => {
  test.each([
    "Dieser Beitrag zur Rente kostet die Redaktion viel Geld.",
    "Dieser Artikel des Gesetzes gilt für Verfasser von Briefen.",
    "Die Regierung behält sich Kürzungen im Haushalt vor.",
    "Nachdruck legte er auf das letzte Wort.",
    "Das Interview führte zu einem Streit im Tal.",
    "Das Gespräch führte nach Bern.",
    "Anna Huber im Gespräch mit Karl Beispiel",
    "Unterstützt uns der Rat?",
    "Schreibt uns die Geschichte ab",
    "Was sehen Sie hier?",
    "Hier finden Sie keinen Trost.",
    "Talblatt GmbH gegründet",
    "Auf dem Weg liegen Steine (der Rat schweigt)",
    "Hinweise: 12345 Spuren",
    "Und die Leute wollen mehr",
    "Der Preis*",
    "Ja, ich habe den Weg gesehen.",
    "„Ja, ich lese den Newsletter“, sagte er.",
  ])("stays between paragraphs and below them: %s", (line) => {
    expect(noiseAround({ between: [line] })).toEqual([]);
    expect(noiseAround({ below: [line] })).toEqual([]);
  });

  test.each([
    [
      "an essay on subscriptions",
      [
        "Stellen Sie sich vor, Sie wollten ein Abo loswerden. Sie suchen den Knopf auf jeder Seite, Sie finden ihn nicht, und am Ende finden Sie den Satz: Wir werden Sie vermissen.",
        "Kostet der Journalismus zu viel? Nein. Wenn Sie für eine Zeitung bezahlen, bezahlen Sie für Ihre Ruhe. Geben Sie die her, dann bekommen Sie vierzig Newsletter am Tag.",
      ],
    ],
    [
      "an interview",
      [
        "Huber: Warum warten Sie?",
        "Munz: Folgen Sie einmal unserer Redaktion durch einen Tag. Abonnieren kann man das nicht.",
        "Huber: Und der Newsletter?",
        "Munz: Den lesen unsere Leser, wenn Sie mich fragen, und sie bezahlen dafür mit unserer Arbeit.",
      ],
    ],
  ])("%s stays", (_, between) => {
    expect(noiseAround({ between })).toEqual([]);
  });

  test("the last paragraph below a list of links stays, signed by an agency", () => {
    const [first = "", ...others] = ARTICLE;
    const last = "Der Rat tagt im März. Er leiht sich eine Leiter. (dpa)";
    const found = noiseIn(
      [first, ...others, "Auch interessant", "Wirt gibt auf", last].join("\n"),
    );
    expect(found.join("\n")).not.toContain("Leiter");
  });
});

test("the last paragraph above a note on where the article first appeared stays", () => {
  const last = "Der Rat prüft die Kosten. Das Gutachten kostet 22.000 Euro.";
  const found = noiseAround({
    below: [
      last,
      "Dieser Text ist zuerst am 30. November erschienen. Wir haben ihn aktualisiert.",
      "Jetzt weiterlesen?",
      "Plus",
      "Leserservice",
    ],
  });
  expect(found.join("\n")).not.toContain("Gutachten");
  expect(found.join("\n")).toContain("30. November");
});

test("who took a picture stands in brackets behind what it shows, or behind ©", () => {
  const shown = "Die Soldaten kehren aus dem Tal zurück";
  const credit = "(picture alliance / Anna Huber)";
  expect(noiseAround({ above: [`${shown} ${credit}`] })).toEqual([
    `credit: ${credit}`,
  ]);
  expect(
    noiseAround({ above: ["Die Wirtin in Bern. © APA / Anna Huber"] }),
  ).toEqual(["credit: © APA / Anna Huber"]);
});

test("an author who is told of in the present is presented", () => {
  const box = "Anna Huber schreibt seit 2014 über das Tal. Sie wandert gern.";
  expect(noiseAround({ above: ["Von Anna Huber"], below: [box] })).toEqual([
    "byline: Von Anna Huber",
    `byline: ${box}`,
  ]);
});
