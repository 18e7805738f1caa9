/** Lines of articles that look like something of the page: between paragraphs and below them nothing of them is cut. */
import { describe, expect, test } from "@jest/globals";
import { noiseAround } from "../fixtures/noise.js";

const LINES: readonly string[] = [
  // offers
  "Wir finden Cookies lästig, und unsere Nachbarn auch.",
  "Cookies verfolgen uns überall: Drittanbieter sammeln Daten, und niemand fragt uns.",
  "Wenn du Cookies zustimmst, erhalten Drittanbieter deine Daten.",
  "Und was bringt uns der Bitcoin? Wer 100 Euro setzt, verliert oft 50 Prozent.",
  "Was tun mit dem Newsletter? Wir haben uns daran gewöhnt und lesen ihn kaum.",
  "Warum sollen wir ein Programm unterstützen, das uns 100 Euro kostet?",
  "Er schickte ihnen den Newsletter der Redaktion und bat um Spenden.",
  "Die Redaktion bot ihnen ein Abonnement für 10 Euro an.",
  "Unter hilfe@tal.example können sich Zeugen melden. Wer etwas gesehen hat, soll ihnen schreiben.",
  "Jetzt unterstützen auch die Grünen den Weg!",
  "Jetzt spenden die Leute mehr?",
  "‚Spenden Sie für uns auf unser Konto!‘, rief er.",
  "›Spenden Sie für uns auf unser Konto!‹, rief er.",
  "Hier testen Soldaten neue Drohnen",
  "Hier lesen Kinder Zeitung",
  "Er nannte IBAN und BIC der Gemeinde.",
  "Im Postfach erreicht Sie dort nichts.",
  "Warum helfen Sie Ihren Nachbarn?",
  "Newsletter des Ministers",
  "Spendenkonto geplündert",
  "IBAN statt Kontonummer",
  "Hier spenden, dort kürzen",
  "Jetzt spenden und später bauen?",
  "Wer hat den Podcast entdeckt?",
  "Was halten Sie von einem Abo für 49 Euro, Herr Huber?",
  "Sie haben ein Spendenkonto eingerichtet. Wie viel Geld ist da?",
  // consent
  "Wir setzen auf die Zustimmung der Bürger, sagte der Förster.",
  "Wir nutzen externe Hilfe, wo es geht.",
  "Ohne Zustimmung des Rates setzen wir nichts um.",
  "Große Konzerne verarbeiten unsere personenbezogenen Daten.",
  "Welche Inhalte dürfen Sie ohne Einwilligung anzeigen, Frau Huber?",
  // notes
  "Das bleibt dem Gericht vorbehalten.",
  "Das Amt ist Männern vorbehalten: So will es die Regel.",
  "Dem Adel vorbehalten",
  "Der Beitrag der Wirtin hängt an der Lizenz.",
  "Dieser Text ist auch als Warnung gedacht.",
  "In einer früheren Fassung war das Gesetz noch strenger.",
  "In einer ersten Version hieß das Lied anders.",
  "Wir danken den Autoren dieses Buches für ihren Mut.",
  "Liebe Leserinnen und Leser, ich komme aus dem Tal.",
  "Liebe Leser, ich gehe.",
  "Liebe Nutzer der Alm, die Beiträge für die Hütte steigen im Mai.",
  "In der ursprünglichen Fassung des Gesetzes stand noch ein Verbot.",
  "In einer früheren Version des Abkommens war von einem Weg die Rede.",
  "Über dieses Thema berichtete die Zeitung des Tals zuerst.",
  "Mit Material der Armee bauten sie den Steg.",
  "Diese Nachricht wurde am Abend zur Gewissheit.",
  "Korrektur in einer anderen Frage verlangt der Rat.",
  "Alle Rechte vorbehalten hatte sich der König.",
  "Der Autor des Berichts gibt die Haltung der Regierung wieder, sagt sie.",
  "Der Text entspricht nicht dem, was die Redaktion bekam.",
  // links
  "Mit der Registrierung begann der Ärger im Tal.",
  "Die Kommentarfunktion ist seit Jahren umstritten, sagt sie.",
  "Den nächsten Abschnitt des Wegs baut der Rat im Mai.",
  "Dieser Beitrag wurde unter Jubel verlesen.",
  "Kommentare werden derzeit kaum gelesen, klagt sie.",
  "Alle Meldungen der Nacht",
  "Mehr aus Angst als aus Mut",
  "Mehr zu fürchten als zu hoffen",
  "Hier geht es um Leben und Tod",
  "Nach oben ging der Blick der Kinder",
  "Zurück zur Gewalt",
  "Teilen mit den Nachbarn",
  "Aus dem Archiv der Bergwacht",
  "Zum Thema Abschiebung sagte er nichts",
  "Zum Thema: Der Minister sagte nichts, weil ihn niemand gefragt hat.",
  "Mehr: Das verlangen die Gewerkschaften",
  // contacts, headlines, credits, dates
  `https://tal.example/${"w".repeat(120)} zeigt den Weg, den der Rat sperren will.`,
  "Tel Aviv: Raketen am Abend",
  "Kontakt: Mangelware",
  "E-Mail: Fluch und Segen",
  "Telefon und Internet fielen am 3. März aus.",
  "Kontakt zu 12 Familien hält sie bis heute.",
  "E-Mail um 3 Uhr nachts: So begann der Skandal.",
  "Dann dieses Bild: Kinder im Schlamm, Mütter am Fluss.",
  "Überall die gleichen Bilder: Rauch, Staub, Stille.",
  "Das Archiv (Almdorf)",
  "„Bild“: Minister vor dem Aus",
  "Tag 3",
  "Vor 30 Tagen",
  "Seit 1.000 Tagen",
  "Heute, 20 Uhr",
  "12.000",
  // names
  "Moderation: Guten Abend und willkommen.",
  "(Almdorf, 3. März)",
  "Ein Beitrag von Klara Huber zur Debatte",
  "Von Mensch zu Mensch",
  "Protokoll: Das Ende",
  "Kim Huber, sie/ihr",
  // buttons and bars
  "Das teilen alle",
  "4. Teilen",
  "5. Suche",
  "Danke Facebook!",
  "Facebook und Twitter",
  "Mut · Wut · Angst · Hoffnung",
  "Almdorf · Talheim · Bergen · Ulm",
  "Der Tod | Auf der Seite | Der Krieg",
  "Almdorf | 27.01.2025",
];

describe("a line of an article", () => {
  test.each(LINES)("between paragraphs: %s", (line) => {
    expect(noiseAround({ between: [line] })).toEqual([]);
  });

  test.each(LINES)("at its end: %s", (line) => {
    expect(noiseAround({ below: [line, "Der Rat schweigt."] })).toEqual([]);
  });

  test.each([
    ["Telegram"],
    ["Podcast"],
    ["Werbung"],
    ["Feedback"],
    ["Teilen"],
    ["Inhalt"],
    ["Mehr"],
    ["24. Februar 2022"],
    ["Suche nach Antworten"],
    ["Mehr Datenschutz"],
    ["Videos auf TikTok"],
    ["Familie · Politik · Religion"],
  ])("a subheading: %s", (line) => {
    expect(noiseAround({ between: [line] })).toEqual([]);
  });

  test("repeated, as a refrain", () => {
    const line = "Und über uns der Himmel";
    const between = [line, "Der Weg ist zu.", line];
    expect(noiseAround({ between })).toEqual([]);
  });
});

describe("the first half of a page", () => {
  const REST =
    "Der Rat beriet lange über den Weg und die Brücke, hörte die Wirtin und den Förster an, ließ sich von der Bergwacht die Schäden zeigen und entschied am Ende doch nichts, weil das Geld fehlt und der Winter kommt.";

  test.each([
    [["Kommentare (2)", "So nicht!", "Endlich ein Weg."]],
    [["Ilse vor 2 Stunden", "So nicht!", "Antworten"]],
    [["Quellen", "Waldamt"]],
    [["[1] Bericht der Prüfer"]],
    [["Über die Autorin", "Sie wohnt seit langem im Tal."]],
    [["Anm. d. Red.: Der Rat hat sich danach geäußert."]],
    [["Gastbeiträge geben nicht die Meinung der Redaktion wieder."]],
  ])("has no end: %j", (between) => {
    const below = [REST, REST, REST];
    expect(noiseAround({ between, below })).toEqual([]);
  });
});
