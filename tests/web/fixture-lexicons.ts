import type { Entry, Lexicon } from "../../src/engine/model.js";

function entry(term: string, pole: string, more: Partial<Entry> = {}): Entry {
  return {
    term,
    pole,
    partOfSpeech: /^\p{Lu}/u.test(term) ? "noun" : "adjective",
    weight: 1,
    compounds: true,
    except: [],
    ...more,
  };
}

/** Two small lexicons with the axes that ship. */
export const LEXICONS: readonly Lexicon[] = [
  {
    axis: {
      id: "justification",
      title: { de: "Begründung", en: "Stated reason" },
      question: {
        de: "Echte Bedrohung – oder vorgeschobener Grund?",
        en: "A real threat – or a pretext?",
      },
      poles: [
        {
          id: "threat",
          title: { de: "Sicherheitsbedrohung", en: "Security threat" },
        },
        { id: "pretext", title: { de: "Vorwand", en: "Pretext" } },
      ],
    },
    licence: "CC-BY-4.0",
    version: "0123456789abcdef",
    entries: [
      entry("Bedrohung", "threat"),
      entry("Gefahr", "threat", {
        weight: 0.5,
        note: "schwach, wo sie allein steht",
      }),
      entry("Angriff", "threat", { except: ["Angriffslust"] }),
      entry("Vorwand", "pretext"),
      entry("Ausrede", "pretext"),
      entry("Ablenkungsmanöver", "pretext"),
      entry("keine belastbaren Beweise", "pretext", { partOfSpeech: "phrase" }),
      entry("akute Gefahr", "pretext", { partOfSpeech: "phrase" }),
    ],
  },
  {
    axis: {
      id: "intervention",
      title: { de: "Einsatz", en: "Intervention" },
      question: {
        de: "Wird die Intervention unterstützt oder kritisiert?",
        en: "Is the intervention supported or criticised?",
      },
      poles: [
        { id: "support", title: { de: "Unterstützung", en: "Support" } },
        { id: "criticism", title: { de: "Kritik", en: "Criticism" } },
      ],
    },
    licence: "CC-BY-4.0",
    version: "fedcba9876543210",
    entries: [
      entry("notwendig", "support"),
      entry("befürwortet", "support"),
      entry("gute Gründe", "support", { partOfSpeech: "phrase" }),
      entry("rechtswidrig", "criticism"),
      entry("Eskalation", "criticism"),
      entry("gefährlich", "criticism"),
    ],
  },
];
