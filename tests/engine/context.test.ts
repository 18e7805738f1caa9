import { describe, expect, test } from "@jest/globals";
import { createAnalyzer } from "../../src/engine/analyze.js";
import { dictionary, found, only } from "../fixtures/engine.js";
import { entry, lexicon } from "../fixtures/lexicon.js";

describe("denial turns what it disputes", () => {
  test.each([
    ["Der Wirt bestreitet eine Gefahr.", "calm"],
    ["Der Wirt bestreitet, dass der Weg gefährlich ist.", "calm"],
    [
      "Der Wirt bestreitet, dass der Weg, den er kennt, gefährlich ist.",
      "calm",
    ],
    ["Der Wirt weist die Gefahr zurück.", "calm"],
    ["Der Wirt bestreitet, eine Gefahr zu sein.", "calm"],
    ["Ob der Weg gefährlich ist, bezweifelt der Wirt.", "calm"],
    ["Ob darin eine Gefahr liegt, bezweifelt der Wirt.", "calm"],
    ["Der Wirt weist den Vorwurf, der Weg sei gefährlich, zurück.", "calm"],
    ["Den Vorwurf, der Weg sei gefährlich, weist der Wirt zurück.", "calm"],
    ["Er weist den Vorwurf zurück, der Weg sei gefährlich.", "calm"],
    ["Er widerspricht der Ansicht, wonach der Weg gefährlich sei.", "calm"],
    ["Der Wirt bestreitet die angebliche Gefahr.", "calm"],
    ["Er wehrt sich gegen den Vorwurf, der Weg sei gefährlich.", "calm"],
    ["Er verwahrt sich gegen den Vorwurf, eine Gefahr zu sein.", "calm"],
    ["Die Wirte zweifeln an, dass der Weg gefährlich ist.", "calm"],
    ["Wer wollte bestreiten, dass der Weg gefährlich ist?", "alarm"],
    ["Wer bestreitet, dass der Weg gefährlich ist?", "calm"],
    ["Wer leugnen will, dass der Weg gefährlich ist, irrt.", "alarm"],
    ["Er weist den Vorwurf, der Weg sei gefährlich, nicht zurück.", "alarm"],
    ["Niemand bestreitet, dass der Weg gefährlich ist.", "alarm"],
    ["Niemand leugnet die Gefahr.", "alarm"],
    ["Der Wirt bestreitet nicht, dass der Weg gefährlich ist.", "alarm"],
  ])("%s", (text, pole) => {
    const evidence = only(text);
    expect(evidence.pole).toBe(pole);
    expect(evidence.context).toContain("denied");
  });

  test.each([
    "Die Gefahr widerspricht der Erwartung.",
    "Er weist den Vorwurf, er helfe Extremisten, zurück.",
    "Der Extremist bestreitet die Tat.",
    "Er wehrt sich gegen die Gefahr.",
    "Er wehrt sich dagegen, dass der Weg gefährlich wird.",
    "Das haben die Extremisten bestritten.",
    "Er weist den Bericht als Gefahr zurück.",
    "Die Anwälte der Extremisten wiesen das zurück.",
    "Wegen der Gefahr wies er den Antrag zurück.",
    "Das wies er in wachsender Gefahr zurück.",
    "Er bestreitet jede Schuld an der Gefahr.",
    "Er bezweifelte, ob die Gäste die Gefahr erkannt hätten.",
  ])("but not what else stands there: %s", (text) => {
    expect(only(text)).toMatchObject({ pole: "alarm", context: [] });
  });
});

describe("distance turns the pole", () => {
  test.each([
    ["Die angebliche Gefahr zog vorbei.", "distanced"],
    ["Die vermeintlich gefährliche Schlange schlief.", "distanced"],
    ["Eine sogenannte Bedrohung war das.", "distanced"],
    ["Die erfundene Gefahr zog vorbei.", "distanced"],
    ["Die so genannte Gefahr zog vorbei.", "distanced"],
    ["Der Wirt behauptet, der Weg sei gefährlich.", "distanced"],
    ["Der Weg sei gefährlich, behauptet der Wirt.", "distanced"],
    ["Er behauptete Tage später, es sei eine Gefahr.", "distanced"],
    ["Die Behauptung, der Weg sei gefährlich, ist alt.", "distanced"],
    ["Er behauptet, vom Hund bedroht zu werden.", "distanced"],
    ["Die Gefahr ist überzeichnet worden.", "distanced"],
    ["Der Wirt hat die Gefahr dramatisiert.", "distanced"],
    ["Warum sollte der Weg gefährlich sein?", "distanced"],
    ["Weshalb sollten sie das Dorf bedrohen?", "distanced"],
    ["Er sei gefährlich, behauptete er, ohne es zu belegen.", "distanced"],
    ["Mit der angeblichen Sorge, es sei eine Gefahr.", "distanced"],
    ["Der Vorwurf, es sei eine Gefahr, führt in die Irre.", "distanced"],
    ["Die sog. Gefahr zog vorbei.", "distanced"],
    ["Der Hund bedroht angeblich das Dorf.", "distanced"],
    ["Die Gefahr, die angeblich vom Hund ausging, war klein.", "distanced"],
    ["Eine Gefahr gab es nur angeblich.", "distanced"],
    ["Die sogenannte „Bedrohung“ war ein Schatten.", "distanced"],
    ["Die „angebliche Bedrohung“ war ein Schatten.", "distanced"],
    ["Es ist unwahrscheinlich, dass der Weg gefährlich ist.", "distanced"],
    ["Fraglich bleibt, ob der Weg gefährlich ist.", "distanced"],
    [
      "Es ist nicht nur unwahrscheinlich, dass der Weg gefährlich ist.",
      "distanced",
    ],
    ["Alle fragen, ob das wirklich eine Gefahr ist.", "distanced"],
    ["Ist das wirklich eine Gefahr?", "distanced"],
    ["Ist die Gefahr tatsächlich so groß?", "distanced"],
    ["Soll das etwa eine Gefahr sein?", "distanced"],
    ["Glaubt jemand ernsthaft, dass der Weg gefährlich ist?", "distanced"],
    ["Wer glaubt ernsthaft, dass der Weg gefährlich ist?", "distanced"],
    ["Glauben Sie allen Ernstes, der Weg sei gefährlich?", "distanced"],
    ["Es ist falsch, dass der Weg gefährlich ist.", "distanced"],
    ["Es wäre falsch, von einer Gefahr zu sprechen.", "distanced"],
    ["Er gibt vor, der Weg sei gefährlich.", "distanced"],
    ["Er gab vor, bedroht zu sein.", "distanced"],
    ["Die Gefahr ist ein Märchen.", "distanced"],
    ["Der Wirt zweifelt an der Gefahr.", "distanced"],
    ["Ich zweifle daran, dass der Weg gefährlich ist.", "distanced"],
    ["Zweifel an der Gefahr sind erlaubt.", "distanced"],
    ["Die Frage ist, wie gefährlich der Weg wirklich ist.", "distanced"],
    ["Dass der Weg gefährlich sei, ist eine Legende.", "distanced"],
    ["Die Behauptung, der Weg sei gefährlich, ist falsch.", "distanced"],
    ["Zweifel, dass der Weg gefährlich ist, gab es viele.", "distanced"],
    ["Der Weg ist nur scheinbar gefährlich.", "distanced"],
    ["Die Gefahr ist frei erfunden.", "distanced"],
    ["Der Wirt erfand eine Gefahr.", "distanced"],
    ["Er gaukelt uns vor, es gebe eine Gefahr.", "distanced"],
    ["Er redet uns ein, der Weg sei gefährlich.", "distanced"],
    ["Der Wirt redet den Gästen eine Gefahr ein.", "distanced"],
    ["Um eine Gefahr vorzutäuschen, löschte er das Licht.", "distanced"],
    ["Die Gefahr existiert nur in der Fantasie des Wirts.", "distanced"],
    ["Die Gefahr steckt bloß in den Köpfen.", "distanced"],
    ["Die Gefahr existiert nur im Kopf des Wirts.", "distanced"],
    ["Gefahr lauert nur in Köpfen.", "distanced"],
    ["Die „Gefahr“ ist frei erfunden.", "distanced"],
    ["Er tut so, als wäre das eine Gefahr.", "distanced"],
    ["Er tut so, als ob von uns Gefahr ausginge.", "distanced"],
    ["Der Wirt stellt den Hund als Gefahr hin.", "distanced"],
    ["Der als gefährlich hingestellte Hund schlief.", "distanced"],
    ["Das Märchen von der alten Gefahr hält sich.", "distanced"],
    ["Wäre der Weg gefährlich gewesen, hätte er gewarnt.", "distanced"],
    ["Die „Bedrohung“ war ein Schatten.", "scare-quoted"],
    ["Die »Bedrohung« war ein Schatten.", "scare-quoted"],
    ["Die «Bedrohung» war ein Schatten.", "scare-quoted"],
    ['Die "Bedrohung" war ein Schatten.', "scare-quoted"],
    ["Die ‚Bedrohung‘ war ein Schatten.", "scare-quoted"],
    ["„Sie reden von einer ‚Bedrohung‘“, sagte er.", "scare-quoted"],
    ["»Er hat uns ›Extremisten‹ genannt«, sagte sie.", "scare-quoted"],
    ["Das ist keine „Bedrohung“.", "negated"],
    ["„Das ist keine ‚Bedrohung‘“, sagte er.", "negated"],
  ])("%s", (text, name) => {
    const evidence = only(text);
    expect(evidence.pole).toBe("calm");
    expect(evidence.context).toEqual([name]);
  });

  test.each([
    "„Der Film ‚Gefahr‘ läuft heute“, sagte er.",
    "„Er rief: ‚Das ist jetzt eine Gefahr!‘“, sagte sie.",
    "Das ist wirklich eine Gefahr.",
    "Der Extremist erfand das.",
    "Erfundene Berichte sind eine Gefahr.",
    "Er sagte, dass die Extremisten das erfunden hätten.",
    "Die Gefahr ist nur in den Köpfen weniger angekommen.",
    "Die Extremisten haben nur in der Fantasie gewonnen.",
    "„Selbst der Wirt sprach von einer ‚Gefahr‘“, sagte er.",
    "Das Wort „Gefahr“ stand dort.",
    "Der Wirt ist „höchst gefährlich“.",
    "Er dichtet dem Extremisten viele Taten an.",
    "Er redet den Gästen ein, was von der Gefahr zu halten ist.",
    "Die Gefahr liegt nicht nur in der Vorstellung.",
    "Eine Gefahr hat er im Kopf, und das nur im Mai.",
    "Ist das eine Gefahr?",
    "Ist das nicht wirklich eine Gefahr?",
    "Ist das in etwa so gefährlich?",
    "Hat er die Gefahr überhaupt gesehen?",
    "Wie gefährlich ist der Weg wirklich?",
    "Ist der Weg etwa 20 Jahre lang gefährlich?",
    "Wer hat diese Gefahr wirklich gesehen?",
    "Weiß er überhaupt, dass der Weg gefährlich ist?",
    "Warum ist der Weg gefährlich?",
    "Warum sollte man die Gefahr meiden?",
    "Es ist nicht unwahrscheinlich, dass der Weg gefährlich ist.",
    "Alle fragen, ob der Weg gefährlich ist.",
    "Kein Zweifel, dass der Weg gefährlich ist.",
    "Es ist falsch, dass das Dorf ihn bedroht.",
    "Die Gefahr ist nicht erfunden.",
    "Die Gefahr ist kein Märchen.",
    "Die Gefahr wurde zu einem Märchen.",
    "Es gibt keinen Zweifel an der Gefahr.",
    "Er gibt dem Wirt vor, gefährliche Wege zu meiden.",
    "Die Gefahr wird seit Jahren behauptet.",
    "Er behauptet, die Gefahr zu kennen.",
    "Er behauptet das, um den Weg nicht als Gefahr zu sehen.",
    "Er behauptet zu Recht, dass der Weg gefährlich ist.",
    "Eine Prüfung der Behauptung ergab, dass der Weg gefährlich ist.",
    "Der Weg ist gefährlich; behauptet der Wirt das Gegenteil, lügt er.",
    "Warum sollten sie eine Gefahr übersehen?",
    "Das wird oft behauptet, es ist aber nur gefährlich.",
    "Der Weg ist gefährlich, behauptet sich aber.",
    "Der Weg ist gefährlich, und der Wirt behauptet vieles.",
    "Die Furcht, der Weg sei gefährlich, wächst.",
    "Er hat das angebliche Brot, das gefährlich ist.",
    "Als wäre die Gefahr nicht genug, kam der Wirt.",
    "Als Extremist verkaufte er Hunde.",
    "Die Extremisten haben das erfunden.",
    "Hätte der Wirt die Gefahr erkannt, hätte er gewarnt.",
    "Wäre der Weg gefährlich gewesen, sagte er nichts.",
    "Die Studie stellt den Berg als Gefahr dar.",
    "Der Wirt verkauft als gefährlich geltende Hunde.",
    "Der Wirt verkauft mehr als eine Gefahr.",
    "Er tut so, als sei die Gefahr vorüber.",
    "Es steht außer Zweifel, dass der Weg gefährlich ist.",
    "Zweifel, dass der Weg gefährlich ist, räumte er aus.",
    "Das zeigt, wie gefährlich der Weg wirklich ist.",
    "Die Berichte von der Gefahr häufen sich.",
    "Wäre der Weg gefährlich, hätte er gewarnt.",
    "Die Gefahr hat er erfunden genannt.",
    "Es scheint, als sei der Weg gefährlich.",
    "Als Gefahr sieht er den Hund, den er verkaufen will.",
    "Er äußerte Zweifel, ob die Gefahr vorbei sei.",
  ])("no doubt: %s", (text) => {
    expect(only(text).pole).toBe("alarm");
  });

  test.each([
    "Der angebliche Zeuge sah die Gefahr.",
    "Die Gefahr war so groß wie die genannte Zahl.",
    "Der Hund bedroht das angeblich sichere Dorf.",
    "Die Gefahr, vor der angeblich alle flohen, war groß.",
    "Die Gefahr ist keineswegs angeblich.",
  ])("what belongs to another word does not: %s", (text) => {
    expect(only(text).pole).toBe("alarm");
  });
});

describe("what is quoted of somebody named is not doubted", () => {
  test.each([
    "Laut der Wirtin ist der Weg „gefährlich“.",
    "Nach Ansicht der Wirtin ist der Weg „gefährlich“.",
    "Die Wirtin wirft dem Förster „Krieg“ vor.",
    "Der Weg sei „gefährlich“, sagt die Wirtin.",
  ])("%s", (text) => {
    expect(only(text)).toMatchObject({
      pole: "alarm",
      voice: "cited",
      context: [],
    });
  });

  test.each([
    "Für die Wirtin ist der Weg „gefährlich“.",
    "Als „Gefahr“ beurteilt die Wirtin den Weg.",
    "Sie riefen in Sprechchören „Gefahr“.",
  ])("nor is: %s", (text) => {
    expect(only(text)).toMatchObject({ pole: "alarm", context: [] });
  });
});

describe("a question that is left open weighs half", () => {
  test.each([
    "Ist der Weg gefährlich?",
    "Besteht hier eine Gefahr?",
    "„Ist der Weg gefährlich?“, fragte die Wirtin.",
    "Ob der Weg gefährlich ist, weiß die Wirtin.",
    "Offen ist, ob eine Gefahr besteht.",
  ])("%s", (text) => {
    expect(only(text)).toMatchObject({
      pole: "alarm",
      weight: 0.5,
      context: ["asked"],
    });
  });

  test.each([
    ["Wie gefährlich ist der Weg?", []],
    ["Wer sah die Gefahr?", []],
    ["Hat der Wirt die Gefahr gesehen?", []],
    ["Ist das nicht eine Gefahr?", []],
    ["Der Weg ist gefährlich – kommst du?", []],
    ["Der Weg ist gefährlich, ob es regnet oder nicht.", []],
    ["Wisst ihr, dass der Weg gefährlich ist?", []],
    ["Ist er gegangen, obwohl der Weg gefährlich ist?", ["conceded"]],
  ])("%s", (text, context) => {
    expect(only(text)).toMatchObject({ pole: "alarm", context });
  });
});

test.each(["Er fragt, ob das wirklich so ist.", "Ob das wirklich so ist?"])(
  "an entry that asks is neither doubted nor left open: %s",
  (text) => {
    const analyzer = createAnalyzer(dictionary, [
      lexicon([entry("ob wirklich")]),
    ]);
    expect(analyzer.analyze({ text }).evidence).toMatchObject([
      { context: [] },
    ]);
  },
);

describe("degree changes the weight, not the pole", () => {
  test("stronger", () => {
    expect(only("Das ist äußerst gefährlich.")).toMatchObject({
      pole: "alarm",
      weight: 1.25,
      context: ["intensified"],
    });
  });
  test("weaker", () => {
    expect(only("Das ist etwas gefährlich.")).toMatchObject({
      pole: "alarm",
      weight: 0.75,
      context: ["softened"],
    });
  });
  test("an entry's own weight multiplies", () => {
    expect(only("Eine enorme Zeitbombe tickt.").weight).toBeCloseTo(0.625);
  });
});

describe("what is to be averted is there", () => {
  test.each([
    "Sie sperren den Weg, damit er nicht gefährlich wird.",
    "Sie wollen, dass der Weg keine Gefahr wird.",
  ])("%s", (text) => {
    expect(only(text)).toMatchObject({ pole: "alarm", context: [] });
  });
});

describe("what nobody tolerates or overlooks is there", () => {
  test.each([
    "Niemand darf die Bedrohung unterschätzen.",
    "Kein Wirt duldet eine solche Gefahr.",
    "Kein Nachbar nahm diese Gefahr hin.",
  ])("%s", (text) => {
    expect(only(text)).toMatchObject({ pole: "alarm", context: [] });
  });

  test("unless the verb stands in another clause", () => {
    expect(only("Es gibt keine Gefahr, die man duldet.").pole).toBe("calm");
  });
});

describe("what is conceded weighs less", () => {
  test.each([
    "Der Weg ist zwar gefährlich, aber schön.",
    "Der Weg ist gefährlich; doch alle gehen.",
    "Der Weg birgt Gefahr, der Wirt hält ihn aber für schön.",
    "Der Weg birgt Gefahr, ist jedoch schön.",
    "Obwohl der Weg gefährlich ist, gehen alle.",
    "Auch wenn der Weg gefährlich ist, gehen alle.",
    "Zwar ist der Weg gefährlich. Alle gehen.",
    "Gefährlich ist der Weg, alle gehen ihn trotzdem.",
  ])("%s", (text) => {
    expect(only(text)).toMatchObject({
      pole: "alarm",
      weight: 0.5,
      context: ["conceded"],
    });
  });

  test.each([
    ["what follows the turn", "Der Weg ist zwar schön, aber gefährlich."],
    [
      "a reason for what turns, the verb first",
      "Weil der Weg gefährlich ist, blieb allerdings alles offen.",
    ],
    [
      "a reason for what turns",
      "Weil der Weg gefährlich ist, blieb er allerdings offen.",
    ],
    ["what somebody said", "Der Weg ist gefährlich, meinte er allerdings."],
    ["what is added", "Der Weg ist schön, und zwar gefährlich schön."],
    ["a particle", "Das ist doch gefährlich, sagen alle."],
    [
      "a turn in a clause about the word",
      "Die Bedrohung, die klein, aber spürbar ist, bleibt.",
    ],
    ["what precedes the turn in its clause", "Gefahr birgt der Weg aber auch."],
    ["another sentence", "Der Weg ist gefährlich. Aber alle gehen."],
  ])("not %s", (_, text) => {
    expect(only(text).context).toEqual([]);
  });
});

describe("quotation marks that are no distance", () => {
  test.each([
    ["a quoted word in a report", "Der Weg sei „gefährlich“, sagte der Wirt."],
    ["a name for a thing", "Das wird als „Gefahr“ bezeichnet."],
    ["a headline", "Er schrieb unter der Überschrift „Gefahr“ darüber."],
  ])("%s", (_, text) => {
    expect(only(text)).toMatchObject({ pole: "alarm", context: [] });
  });
});

test("what is denied and unreal is there", () => {
  expect(only("Er tut so, als bestünde die Gefahr nicht.").pole).toBe("alarm");
});

test("nobody who questions leaves what is questioned in place", () => {
  expect(found("Infrage stellt das niemand.")).toEqual([
    "alarm Infrage stellt",
  ]);
});

test("an adjective before another noun is not what a negated noun denies", () => {
  expect(only("Kein Wirt lobte den gefährlichen Weg.").pole).toBe("alarm");
});

test("a slogan after a colon is a clause of its own", () => {
  expect(only("Die Gefahr wächst: „Keine Umwege“").pole).toBe("alarm");
});
