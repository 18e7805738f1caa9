/** Comments: where readers begin to speak, and where it is still the article. */
import { describe, expect, test } from "@jest/globals";
import { noiseAround } from "../fixtures/noise.js";

describe("readers", () => {
  const LONG =
    "Wer den Weg will, soll ihn auch bezahlen, und zwar nicht nur im ersten Jahr, sondern jedes Jahr wieder, denn das Wasser nimmt ihn jedes Frühjahr mit, und dann steht wieder der Rat da und sagt, davon habe keiner etwas gewusst, obwohl es jeder hier im Tal weiß und immer wusste.";

  test.each([
    [["Kommentare (2)", "So nicht!", "Endlich ein Weg."]],
    [["17 Kommentare", "So nicht!"]],
    [["Leserbriefe zu diesem Artikel:", "Das ist gut so."]],
    [["Diskutieren Sie mit", "So nicht!"]],
    [["Liebe Leser, bleiben Sie sachlich!", "Karl", "Das ist ein Unsinn."]],
    [["Hat Ihnen dieser Text gefallen?"]],
    [["Herr Karl sagt:", "Der Weg!", "die ilse sagt:", "So nicht!"]],
    [["Almdudler", "24.06.2024, 07:02", LONG, "12 Antworten"]],
    [["Hilde M. vor 2 Stunden", LONG, "Karl vor 1 Stunde", "So nicht!"]],
    [["Ilse sagt:", "Der Weg!", "rolf sagt:", LONG]],
    [["Karl aus dem Tal (4. Juni 2025 um 06:52 Uhr)", "Ja!", "Antworten"]],
  ])("%j", (lines) => {
    const noise = noiseAround({ below: lines });
    const cut = noise.map((line) => line.replace(/^\w+: /u, "")).join(" ");
    for (const line of lines) expect(cut).toContain(line.split(" ")[0]);
    expect(cut).toContain(lines.at(-1));
  });

  test.each([
    [["Kiew, 3. März, 09:15 Uhr", "Es ist still.", "Kiew, 4. März", LONG]],
    [["14:32 Uhr: Der Rat tagt.", "14:50 Uhr: Die Wirtin geht."]],
    [["Der Förster sagt:", "Der Weg muss bleiben, das wissen alle im Tal."]],
  ])("none: %j", (lines) => {
    expect(noiseAround({ below: lines })).toEqual([]);
  });

  const FIRST = "Das glaubt doch keiner im Tal.";
  const SECOND = "Doch, ich. Ohne Weg geht hier alles ein!";

  test.each([
    [
      [
        "Max Huber",
        "#1 — vor 2 Stunden",
        FIRST,
        "Ilse",
        "#2 — vor 1 Stunde",
        SECOND,
      ],
    ],
    [
      [
        "Max Huber",
        "12.03.2024, 14:05 Uhr",
        FIRST,
        "Ilse",
        "12.03.2024, 15:11 Uhr",
        SECOND,
      ],
    ],
    [
      [
        "Max H.",
        "vor 3 Stunden",
        FIRST,
        "Antworten Teilen Melden",
        "Ilse",
        "vor 2 Stunden",
        SECOND,
      ],
    ],
    [
      [
        "Max • vor 2 Jahren",
        FIRST,
        "• Antworten • Teilen ›",
        "Ilse • vor 2 Jahren",
        SECOND,
      ],
    ],
    [
      [
        "@max",
        "vor 2 Tagen",
        FIRST,
        "12",
        "Antworten",
        "@ilse",
        "vor 1 Tag",
        SECOND,
      ],
    ],
    [
      [
        "Max Huber",
        FIRST,
        "2 Std. Gefällt mir Antworten",
        "Ilse Berg",
        SECOND,
        "1 Std. Gefällt mir Antworten",
      ],
    ],
    [
      [
        "Max sagt:",
        "12. März 2024 um 14:05 Uhr",
        FIRST,
        "Ilse sagt:",
        "12. März 2024 um 15:11 Uhr",
        SECOND,
      ],
    ],
    [
      [
        "Max says:",
        "March 3, 2024 at 5:04 pm",
        FIRST,
        "Ilse says:",
        "March 3, 2024 at 6:04 pm",
        SECOND,
      ],
    ],
    [
      [
        "Max schrieb am 3.3.2024 um 12:00:",
        FIRST,
        "Ilse schrieb am 3.3.2024 um 13:00:",
        SECOND,
      ],
    ],
    [
      [
        "Am 12. März 2024 um 14:05 von Max",
        FIRST,
        "Am 12. März 2024 um 15:11 von Ilse",
        SECOND,
      ],
    ],
    [["Max", "5 Stunden her", FIRST, "Ilse", "4 Stunden her", SECOND]],
    [
      [
        "1. Max am 12. März 2024 um 14:05",
        FIRST,
        "2. Ilse am 12. März 2024 um 15:11",
        SECOND,
      ],
    ],
    [
      [
        "Kommentare zu diesem Artikel",
        "Max, 12.03.2024",
        FIRST,
        "Ilse, 13.03.2024",
        SECOND,
      ],
    ],
  ])("sign as pages let them: %j", (lines) => {
    const noise = noiseAround({ below: lines });
    expect(noise).toEqual(
      lines.flatMap((line) =>
        line === SECOND
          ? ["comment: Doch, ich.", "comment: Ohne Weg geht hier alles ein!"]
          : [`comment: ${line}`],
      ),
    );
  });

  test("may write more than the article says", () => {
    const below = ["Max", "Ilse", "Karl", "Rosa"].flatMap((name, hour) => [
      `${name} schrieb am 3.3.2024 um 1${String(hour)}:00:`,
      LONG,
      LONG,
    ]);
    expect(noiseAround({ below })).toHaveLength(below.length);
  });

  test.each([
    [
      "a diary",
      [
        "Almdorf, 3. März, 09:15 Uhr",
        LONG,
        "Bergen, 4. März, 10:20 Uhr",
        LONG,
        "Ulm, 5. März, 11:40 Uhr",
        LONG,
      ],
    ],
    [
      "chronologies below a subheading",
      [
        LONG,
        "Diskussion",
        "Almdorf, 3. März",
        LONG,
        "Bergen, 4. März",
        LONG,
        "Ulm, 5. März",
        LONG,
      ],
    ],
    [
      "a calendar",
      [
        "Lesung, 3. März 2025, 19:30 Uhr",
        "Konzert, 4. März 2025, 19:30 Uhr",
        "Der Eintritt ist frei.",
      ],
    ],
    [
      "an author above many readers",
      [
        "Anna Huber, 3. März 2025, 19:30 Uhr",
        ...Array.from({ length: 12 }, () => LONG),
      ],
    ],
    ["a single name and date", ["Anna Huber, 3. März 2025, 19:30 Uhr", LONG]],
  ])("are none: %s", (_, lines) => {
    expect(noiseAround({ between: lines })).toEqual([]);
  });

  test("are readers with all that the page puts around them", () => {
    const below = [
      "Kommentare (2)",
      "Bleiben Sie sachlich.",
      "Almdudler",
      "24.06.2024, 07:02",
      "So nicht!",
      "12 Antworten",
      "Bergfex",
      "24.06.2024, 08:02",
      "Doch!",
    ];
    expect(noiseAround({ below })).toEqual(
      below.map((line) => `comment: ${line}`),
    );
  });

  test("a paywall in the middle ends no article of short paragraphs", () => {
    const paywall = [
      "Jetzt weiterlesen mit Plus",
      "Lesen Sie diesen und alle Artikel vier Wochen kostenlos. Danach jederzeit kündbar.",
    ];
    const text = [
      "Den Bau selbst schilderten mehrere Zeugen als Meisterleistung, die Räte hörten höflich zu.",
      "Die Antwort steht im Protokoll.",
    ];
    expect(noiseAround({ below: [...paywall, ...text] })).toEqual(
      paywall.map((line) => `appeal: ${line}`),
    );
  });
});
