import { describe, expect, test } from "@jest/globals";
import { createAnalyzer } from "../../src/engine/analyze.js";
import { dictionary, found, only } from "../fixtures/engine.js";
import { entry, lexicon } from "../fixtures/lexicon.js";

describe("negation turns the pole", () => {
  test.each([
    "Der Hund ist keine Bedrohung.",
    "Der Hund ist keine große, dauerhafte Bedrohung.",
    "Der Weg ist nicht gefährlich.",
    "Der Weg war nie gefährlich.",
    "Der Weg ist weder steil noch gefährlich.",
    "Der Weg ist keineswegs gefährlich.",
    "Der Weg ist in keiner Weise gefährlich.",
    "Niemand bedroht das Dorf.",
    "So gut wie niemand bedroht das Dorf.",
    "Anstelle einer Gefahr sah er nur Nebel.",
    "Es gab keine Wege oder Gefahren.",
    "Der Weg ist nicht ohne Weiteres gefährlich.",
    "Die nie wirklich gefährliche Schlange schlief.",
    "Das Tier bedroht die Schafe nicht.",
    "Eine Gefahr besteht nicht.",
    "Von einer Gefahr kann keine Rede sein.",
    "Kein Nachbar bedrohte das Dorf.",
    "Er reiste ohne Gefahr.",
    "Eine Gefahr war das nicht.",
    "Dass der Weg gefährlich ist, stimmt nicht.",
    "Es stimmt nicht, dass der Weg, der ins Tal führt, gefährlich ist.",
    "Kein Nachbar, auch der Wirt nicht, bedrohte das Dorf.",
    "Damit war der Weg nicht gefährlich.",
    "Ganz gefährlich war der Weg nicht.",
    "Daraus folgt nicht, dass der Weg gefährlich ist.",
    "Der Weg ist alles andere als gefährlich.",
    "Der Weg ist nicht gefährlicher als andere.",
    "Der Weg kann nicht gefährlicher sein als gestern.",
    "Keine andere Gefahr besteht.",
    "Keine andere Gefahr droht so bald.",
    "Keine andere Gefahr ist so klein.",
    "Der Weg kann nicht gefährlicher sein, als er gestern war.",
    "Wir können den Weg nicht gefährlicher machen.",
    "Kein normaler Nachbar ist eine Gefahr.",
    "Das ist keine dauerhafte Gefahr.",
    "Warum ist der Weg nicht gefährlich?",
    "Gefährlich war der Weg im Winter nicht.",
    "Als Gefahr gilt der Weg im Tal nicht.",
    "Eine Gefahr ging vom Weg nicht aus.",
    "Eine Gefahr bestand zu keiner Zeit.",
    "Es gelang dem Wirt nicht, das Dorf zu bedrohen.",
    "Es gibt keine Anzeichen, dass der Weg gefährlich ist.",
    "Nichts deutet darauf hin, dass der Weg gefährlich ist.",
    "Der Weg ist schwerlich gefährlich.",
    "Es ist unmöglich, das Dorf zu bedrohen.",
    "Das ist weniger eine Gefahr als ein Ärgernis.",
    "Das ist eher ein Ärgernis als eine Gefahr.",
    "Nicht jeder Weg im Tal ist gefährlich.",
    "Von niemandem wird das Dorf bedroht.",
    "Er ging heim, ohne das Dorf zu bedrohen.",
    "Er ging heim, ohne dass er das Dorf bedrohte.",
    "Statt das Dorf zu bedrohen, ging er heim.",
    "Statt einer Gefahr sah er nur Nebel.",
    "Er mied den Weg nicht, weil er gefährlich wäre, sondern aus Bequemlichkeit.",
    "Es gibt niemanden, der das Dorf bedroht.",
    "Es gibt nichts, was das Dorf bedroht.",
    "Niemand behauptet, der Weg sei gefährlich.",
    "Man kann nicht sagen, der Weg sei gefährlich.",
    "Ich denke nicht, dass der Weg gefährlich ist.",
    "Es trifft nicht zu, dass der Weg gefährlich ist.",
    "Das heißt nicht, dass der Weg gefährlich ist.",
    "Der Wirt ist nicht der Meinung, dass der Weg gefährlich ist.",
    "Er glaubt nicht, dass die Gefahr besteht.",
    "Es gab keinen Hinweis auf eine Gefahr.",
    "Es gibt keinerlei Anzeichen für eine Bedrohung.",
    "Es gibt keinen Nachbarn, der das Dorf bedroht.",
    "Der Weg ist in keinster Weise gefährlich.",
    "Das ist nicht der gefährliche Weg.",
    "Er sah keinen Hund, geschweige denn eine Gefahr.",
    "Er ist zahm, und eine Gefahr war er nicht.",
    "Eine Gefahr, wie er sagt, war das nicht.",
    "Eine Gefahr hat zu keiner Zeit bestanden.",
    "Als Extremisten gelten die Leute im Dorf nicht.",
    "Er sagt, eine Gefahr bestehe nicht.",
    "Der Hund ist schwer zu bedrohen.",
    "Der Hund gilt nicht mehr als Gefahr.",
    "Kein Hund gilt länger als Gefahr.",
    "Niemand sieht ihn mehr als Gefahr.",
    "Der Weg ist kaum gefährlicher als andere.",
    "Der Wirt bedroht das Dorf nicht offen, sondern schweigt.",
  ])("%s", (text) => {
    const evidence = only(text);
    expect(evidence.pole).toBe("calm");
    expect(evidence.context).toEqual(["negated"]);
    expect(evidence.weight).toBeLessThan(1);
  });

  test.each([
    ["it ends with its sentence", "Er kam nicht. Die Gefahr bleibt."],
    ["it ends with its clause", "Er kam nicht, weil die Gefahr bleibt."],
    [
      "it ends with a clause whose verb could be a participle",
      "Die Wirtin verkauft nichts, sie bedroht das Dorf.",
    ],
    ["an exclamation confirms", "Keine Sorge, die Gefahr ist da."],
    ["what is forbidden is feared", "Vom Weg darf keine Gefahr ausgehen."],
    [
      "what must not come about is feared",
      "Es ist im Interesse des Dorfs, dass der Weg nicht zur Gefahr wird.",
    ],
    [
      "„und nicht“ denies only what follows",
      "Das ist eine gefährliche Wegstrecke und nicht gut beschildert.",
    ],
    ["an exclamation confirms, with a colon", "Kein Zweifel: Gefahr droht."],
    [
      "it ends where a coordinated clause begins",
      "Er kam nicht und die Gefahr wächst.",
    ],
    [
      "it ends with the clause that interrupts another",
      "Der Weg, den niemand kennt, ist gefährlich.",
    ],
    [
      "it goes on after an interruption, and what interrupts is not denied",
      "Wir kennen den Weg, der gefährlich ist, nicht.",
    ],
    ["a colon ends it", "Das ist keine Frage: Die Gefahr wächst."],
    [
      "not only … but also",
      "Das ist nicht nur gefährlich, sondern auch teuer.",
    ],
    ["not exclusively", "Das ist nicht ausschließlich gefährlich."],
    ["but", "Das war nicht klug, sondern gefährlich."],
    [
      "it belongs to a participle",
      "Der Hund bedrohte die nicht mehr benutzte Hütte.",
    ],
    [
      "it stands aside",
      "Der Wirt, sonst kein Freund davon, bedrohte das Dorf.",
    ],
    [
      "it stands in a relative clause",
      "Für den Wirt ist der Hund, der keine zehn Pfund wiegt, eine Gefahr.",
    ],
    [
      "another clause begins with und",
      "Der Wirt bedroht das Dorf und will nichts hören.",
    ],
    [
      "a clause without an opener ends before it",
      "Sollte der Wirt das Dorf bedrohen, kommt keiner mehr.",
    ],
    ["what is definite is there", "Kein Wirt vergaß die Gefahr."],
    [
      "it denies that it can be excluded",
      "Eine Gefahr ist nicht ausgeschlossen.",
    ],
    ["need is no negation", "In der Not ist der Weg gefährlich."],
    ["kein belongs to another noun", "Die Gefahr ist kein Märchen."],
    ["nothing surpasses it", "Nichts ist gefährlicher als dieser Weg."],
    ["nobody is more so", "Kein Weg war je gefährlicher als dieser."],
    ["nobody is as much so", "Kaum ein Weg ist so gefährlich wie dieser."],
    ["not less", "Der Weg ist nicht weniger gefährlich."],
    ["a question expects a yes", "Ist das etwa keine Gefahr?"],
    ["a question asks whether it is so", "Ist der Weg nicht gefährlich?"],
    ["it is no ordinary one", "Das ist nicht irgendeine Gefahr."],
    ["not without", "Nicht ohne Gefahr ist der Weg."],
    ["none is greater", "Keine Gefahr ist größer als diese."],
    ["no other is so great", "Keine andere Gefahr ist so groß."],
    ["it is more than that", "Das ist keine gewöhnliche Gefahr."],
    ["there is no more of it", "Gefährlicher geht es nicht."],
    ["it could not be more so", "Der Weg könnte nicht gefährlicher sein."],
    ["nobody does it more", "Niemand bedroht das Dorf mehr als er."],
    ["nobody does it so much", "Kein Nachbar bedroht das Dorf so sehr wie er."],
    ["it is just that", "Das ist nicht mehr als eine Gefahr."],
    ["it counts days", "Keine zwei Tage später bedrohte er das Dorf."],
    ["it measures", "Nicht weit von hier bedroht er ein Dorf."],
    ["it tells how often", "Er bedroht das Dorf nicht zum ersten Mal."],
    ["some do", "Nicht alle bedrohen das Dorf."],
    [
      "it belongs to another predicate",
      "Der Weg ist gefährlich und durch nichts gesichert.",
    ],
    [
      "it denies the reason",
      "Er bedroht das Dorf nicht aus Wut, sondern aus Spaß.",
    ],
    [
      "what should be done instead reproaches",
      "Statt das Dorf zu bedrohen, sollte er heimgehen.",
    ],
    [
      "the other is asserted",
      "Das spricht nicht dagegen, sondern dafür, dass der Weg gefährlich ist.",
    ],
    ["it counts how often", "Das ist nicht die erste Gefahr."],
    ["people are counted", "Es kamen weniger Extremisten als Gäste."],
    ["a condition", "Kein Wirt, der das Dorf bedroht, bleibt lange."],
    ["it failed to be seen", "Es gelang ihm nicht, die Gefahr zu sehen."],
    ["it was not seen", "Ohne die Gefahr zu sehen, ging er heim."],
    [
      "another is bad",
      "Es gibt keinen Grund für den Mann, der das Dorf bedroht.",
    ],
    ["it tells when", "Nicht einmal zwei Tage später bedrohte er das Dorf."],
    ["he should see more", "Statt einer Gefahr sollte er den Nebel sehen."],

    ["kein denies a help", "Es gibt keine Hilfe, die gegen die Gefahr hilft."],
    [
      "what is impossible is something else",
      "Es ist unmöglich und gefährlich.",
    ],
    [
      "nothing speaks against it",
      "Nichts spricht dagegen, dass der Weg gefährlich ist.",
    ],
    [
      "the reason is the reason",
      "Er kam nicht, weil der Weg gefährlich war, sondern schickte den Wirt.",
    ],
    ["the wrong ones are chased", "Er jagt Wanderer statt Extremisten."],
    ["others are met", "Statt mit Extremisten redet er mit Wirten."],
    ["he does more", "Statt das Dorf nur zu bedrohen, zündet er es an."],
    ["he does it daily", "Kein Tag vergeht, ohne dass er das Dorf bedroht."],
    ["times are compared", "Er will das Dorf eher heute als morgen bedrohen."],
    [
      "it belongs to a participle with a pronoun",
      "Das ist eine durch nichts gerechtfertigte Bedrohung.",
    ],
    ["another is not", "Der Weg ist gefährlich, der Pfad nicht."],
    [
      "it belongs to an attribute with zu",
      "Das ist eine nicht zu unterschätzende Gefahr.",
    ],
    [
      "what it denies concerns the thing",
      "Er hilft nicht dem gefährlichen Hund.",
    ],
    [
      "there is nobody who does not",
      "Es gibt keinen, der das Dorf nicht bedroht.",
    ],
    [
      "a passive with never keeps its subject",
      "Die Gefahr ist nie erforscht worden.",
    ],
    ["noch without weder", "Noch sagen alle, dass der Weg gefährlich ist."],
    [
      "it is enough to say",
      "Es genügt nicht zu sagen, dass der Weg gefährlich ist.",
    ],
    [
      "what is definite is over",
      "Er glaubt nicht, dass die Gefahr vorbei ist.",
    ],
    ["it is no wonder", "So ist es kein Wunder, dass der Weg gefährlich ist."],
    ["it stands behind another noun", "Das ist nicht das Ende der Gefahr."],
    [
      "it stands behind a preposition",
      "Das ist nicht gegen die Gefahr gedacht.",
    ],
    [
      "an adjective is presupposed",
      "Er ist nicht bereit, dem bedrohten alten Dorf zu helfen.",
    ],
    [
      "another verb follows",
      "Die Hunde bedrohen das Dorf und wollen nicht weg.",
    ],
    [
      "another plural follows",
      "Die Hunde bedrohen das Dorf und lassen keine Ruhe.",
    ],
    ["it is the measure", "Niemand geht weiter als gefährlich."],
    [
      "an adverb stands before it",
      "Das ist nicht gegen die daraus entstehenden Gefahren gedacht.",
    ],
    ["it is not only that", "Der Hund bedroht keineswegs nur das Dorf."],
    [
      "somebody else does it",
      "Nicht der Hund bedroht das Dorf, sondern der Wirt.",
    ],
    ["another prefix ends the verb", "Die Extremisten gaben nicht auf."],
    [
      "a quoted question expects a yes",
      "„Ist der Weg nicht gefährlich?“, fragte der Wirt.",
    ],
    ["it measures time", "Keine Stunde später bedrohte der Hund das Dorf."],
    ["it began before", "Nicht erst seit gestern bedroht der Hund das Dorf."],
    ["it is somebody great", "Kein Geringerer als der Wirt bedroht das Dorf."],
    ["there is no lack of it", "Es fehlte nicht an Gefahren."],
    ["there is nothing else", "Er sah nichts als Gefahren."],
    ["never without", "Kein Tag verging ohne neue Gefahr."],
    ["a sign of something definite", "Es gab keinen Hinweis auf die Gefahr."],
  ])("not when %s", (_, text) => {
    expect(found(text).map((piece) => piece.split(" ")[0])).toEqual(["alarm"]);
  });

  test.each([
    "Es ist nicht so, dass keine Gefahr bestünde.",
    "Es stimmt nicht, dass der Weg nie gefährlich war.",
    "Niemand kann behaupten, die Wege wären nicht gefährlich.",
    "Niemand behauptet, der Weg sei nicht gefährlich.",
    "Das heißt nicht, dass der Weg keine Gefahr ist.",
  ])("twice is none: %s", (text) => {
    expect(only(text).pole).toBe("alarm");
  });

  test.each([
    ["by it", "Es gibt keine Belege."],
    ["by another that repeats it", "Es gibt keine Belege, nicht einen."],
    ["by nothing", "Nichts davon, keine Belege."],
  ])("an entry that carries its own negation is not turned %s", (_, text) => {
    expect(only(text).pole).toBe("calm");
  });
});

describe("what is absent is denied", () => {
  test.each([
    "Die Gefahr blieb aus.",
    "Ein Krieg ist bislang ausgeblieben.",
    "Es fehlt jede Gefahr.",
    "Es mangelt dem Weg an Gefahr.",
    "Dem Weg fehlt die Gefahr.",
    "Die „Gefahr“ blieb aus.",
    "Die angebliche Gefahr blieb aus.",
    "Bislang fehlen Beweise für eine Gefahr.",
    "Es fehlt jeder Hinweis auf eine Gefahr.",
    "Es fehlt nicht nur an Gefahren, sondern auch an Wegen.",
  ])("%s", (text) => {
    expect(only(text)).toMatchObject({ pole: "calm", context: ["negated"] });
  });

  test.each([
    "Es fehlt nicht an Gefahren.",
    "Bei einer Gefahr fehlt der Mut.",
    "Die Extremisten blieben aus.",
    "Der Gefahr fehlt der Name.",
    "Weil die Gefahr wuchs, blieben die Gäste aus.",
    "Fehlende Wege sind eine Gefahr.",
    "Die Gefahr durch fehlende Brücken wächst.",
    "Angesichts wachsender Gefahren fehlen Wege.",
    "Ein Wort zur Gefahr fehlte.",
    "Die Gefahr wächst und Helfer fehlen.",
  ])("but not: %s", (text) => {
    expect(only(text)).toMatchObject({ pole: "alarm", context: [] });
  });
});

describe("a negation denies no more than it stands with", () => {
  test.each([
    "Er wurde nach einem nicht fairen Spiel bedroht.",
    "„Noch nie da gewesene Niederschläge“ brachten das Tal in Gefahr.",
    "Der Weg ist gefährlich und der Pfad auch nicht bequem.",
    "Man bat, nicht zu warten und dem Tal in der Gefahr zu helfen.",
    "Das ist nicht passiert – ein gefährlicher Gedanke.",
    "Der Wirt sagte: Nicht der Hund bedroht das Dorf, sondern der Wolf.",
    "Um den Nachbarn zu bedrohen und um keine Zeit zu verlieren, lief er.",
    "Es muss sichergestellt sein, dass der Weg keine Gefahr ist.",
    "Bedrohen Sie den Nachbarn nicht!",
    "Das Tal können Sie nicht in Brand setzen.",
    "Eine nicht eingrenzbare Gefahr ist das.",
    "Eine nicht erklärte Gefahr ist das.",
    "Das Tal wurde von ihm bedroht, wir nicht.",
    "Das Tal wird nicht mehr nur vom Hund bedroht.",
    "Der Weg ist nicht frei von Gefahren.",
    "Der Weg ist keineswegs frei von Gefahren.",
    "Der Weg ist nicht ganz frei von Gefahren.",
    "Frei von Zweifeln bedroht er das Dorf.",
    "Er sprach frei von der Gefahr.",
    "Der Wirt traute nie den Gefahren des Weges.",
    "Ohne die Gefahr hätte es den Weg nicht gegeben.",
    "Ohne Wege und ohne Gefahr wird das Spiel scheitern.",
    "Sie lief, um nicht in Gefahr zu geraten.",
    "Der Wirt rief die Gäste dazu auf, keine Gefahr einzugehen.",
    "Der Wirt mahnte sie, den Nachbarn nicht zu bedrohen.",
    "Kein Wort davon, dass der Weg gefährlich ist.",
    "Wir leiden nicht wegen der Gefahr, sondern wegen der Hitze.",
    "Gefährlicher kann man einen Weg nicht bauen.",
    "Nichts bedroht das Tal besser als der Hund.",
    "Worte für diese Gefahr hat es nie gegeben.",
    "Sicher nicht, der Hund bedroht den Wirt.",
    "Das Dorf kann sich keine Gefahr leisten.",
    "Nie zuvor ist ein Dorf so rasch bedroht worden.",
    "Ohne diesen gefährlich erweiterten Weg stünde das Dorf leer.",
    "Seit Jahren bedrohen die Wölfe das Tal – und das Ende ist nicht da.",
    "Ein „durch nichts begründeter“ gefährlicher Weg.",
    "Das gilt nicht für den von uns bedrohten Nachbarn.",
  ])("%s", (text) => {
    expect(only(text)).toMatchObject({ pole: "alarm", context: [] });
  });

  test.each([
    "Der Weg ist nicht – wie viele meinen – gefährlich.",
    "Eine nicht nachgewiesene Gefahr ist das.",
    "Die Wirte bedrohen Sie nicht.",
    "Das ist kein Krieg des alten Tals.",
    "Der Weg ist frei von Gefahren.",
    "Eine nicht vorhandene Gefahr ist das.",
    "Worte für eine Gefahr hat es nie gegeben.",
    "Das Dorf leistet sich keine Gefahr.",
    "Der Weg ist frei von neuen Gefahren.",
    "Der Wirt sah nicht konkrete Gefahren, sondern Nebel.",
    "Er hat nie so recht gefährlich gewirkt.",
    "Eine nicht plausible Gefahr ist das.",
    "Das ist keine ernsthafte Gefahr.",
  ])("but that: %s", (text) => {
    expect(only(text)).toMatchObject({ pole: "calm", context: ["negated"] });
  });
});

describe("a comment on the sentence is never denied", () => {
  test.each([
    ["in Wirklichkeit", "In Wirklichkeit gibt es den Weg gar nicht."],
    ["dummerweise", "Dummerweise kommt der Wirt heute nicht."],
  ])("%s: %s", (term, text) => {
    const analyzer = createAnalyzer(dictionary, [lexicon([entry(term)])]);
    expect(analyzer.analyze({ text }).evidence).toMatchObject([
      { context: [] },
    ]);
  });
});

describe("a thing is absent, and somebody stays away", () => {
  test.each([
    ["Desaster", "Das Desaster blieb aus.", "calm"],
    ["Ablenkungsmanöver", "Das Ablenkungsmanöver blieb aus.", "calm"],
    ["Diktator", "Der Diktator blieb aus.", "alarm"],
    ["Imperialist", "Die Imperialisten blieben aus.", "alarm"],
  ])("%s: %s", (term, text, pole) => {
    const analyzer = createAnalyzer(dictionary, [
      lexicon([entry(term, "alarm")]),
    ]);
    expect(analyzer.analyze({ text }).evidence[0]?.pole).toBe(pole);
  });
});

describe("what nobody may or can do is not denied", () => {
  test.each([
    "Das Dorf darf sich nicht in Gefahr bringen.",
    "Das Dorf darf den Nachbarn nicht bedrohen.",
    "Wir können den Nachbarn nicht bedrohen.",
    "Man kann das Tal nicht in Brand setzen.",
  ])("%s", (text) => {
    expect(only(text)).toMatchObject({ pole: "alarm", context: [] });
  });

  test.each([
    "Der Hund kann das Dorf nicht bedrohen.",
    "Der Weg kann nicht gefährlich sein.",
  ])("but what somebody cannot do is: %s", (text) => {
    expect(only(text).pole).toBe("calm");
  });
});

describe("a negation beside the matter", () => {
  test.each([
    "Ohne Gefahr wäre der Weg leer.",
    "Ohne Gefahr geht es nicht.",
    "Mit Extremisten verhandelt er nicht.",
    "Keine Gnade für Extremisten.",
    "Die Gefahr ist nicht in erster Linie der Hund.",
    "Die Gefahr geht nicht mehr vor allem vom Hund aus.",
    "Er bedroht den Hund und keine Katze.",
    "Kaum bedroht er das Dorf, ist er fort.",
    "Ein durch nichts begründeter gefährlicher Weg.",
    "Er setzt nicht nötige Hütten in Brand.",
    "Der Wirt lässt keine Gäste ein, die Hunde bedrohen die Hühner.",
    "Niemand bestreitet das Recht, das Dorf zu bedrohen.",
  ])("leaves it: %s", (text) => {
    expect(only(text).pole).toBe("alarm");
  });

  test.each([
    "Die angebliche Gefahr besteht nicht.",
    "Mit einer Gefahr hat das nichts zu tun.",
  ])("turns once: %s", (text) => {
    expect(only(text).pole).toBe("calm");
  });
});
