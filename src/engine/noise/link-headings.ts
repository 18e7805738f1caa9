/**
 * The words of headings above lists of other articles, and of buttons around an article, all of them folded.
 */

/** Headings above lists of other articles; their line may go on: „Lesen Sie auch: …“, „Weitere Artikel von …“. */
export const LIST_HEADINGS: readonly (readonly string[])[] = [
  "alle meldungen zu",
  "auch interessant",
  "auch lesenswert",
  "aus unserem archiv",
  "beliebte artikel",
  "das könnte dich auch interessieren",
  "das könnte dich interessieren",
  "das könnte sie auch interessieren",
  "das könnte sie interessieren",
  "am meisten gelesen",
  "empfehlungen der redaktion",
  "empfehlungen unserer redaktion",
  "empfohlene artikel",
  "empfohlene beiträge",
  "lesen sie auch",
  "lesen sie hier",
  "lesen sie mehr",
  "lesen sie dazu",
  "lesen sie weiter",
  "letzte beiträge",
  "lies auch",
  "lies mehr",
  "mehr zum thema",
  "meistgelesene artikel",
  "nächster artikel",
  "nächster beitrag",
  "passend zum artikel",
  "passend zum thema",
  "themenverwandte artikel",
  "verwandte artikel",
  "verwandte beiträge",
  "verwandte themen",
  "vorheriger artikel",
  "vorheriger beitrag",
  "weitere artikel",
  "weitere beiträge",
  "weitere meldungen",
  "weitere storys",
  "ähnliche artikel",
  "ähnliche beiträge",
].map((heading) => heading.split(" "));

/** The same, but also found in ordinary sentences: they count only as a whole line, or before a colon. */
export const BARE_LIST_HEADINGS: ReadonlySet<string> = new Set([
  "aus dem archiv",
  "lesetipp",
  "lesetipps",
  "mehr aus",
  "mehr dazu",
  "mehr lesen",
  "mehr nachrichten",
  "mehr von",
  "mehr zu",
  "meist gelesen",
  "meistgelesen",
  "weitere nachrichten",
  "weitere themen",
  "weiterlesen",
  "zum thema",
  "ähnliche",
]);

/** Buttons and labels that announce no list; their line may go on. */
export const PHRASES: readonly (readonly string[])[] = [
  "alle beiträge von",
  "artikel teilen",
  "beitrag teilen",
  "diesen artikel teilen",
  "dieses thema im programm",
  "empfohlener externer inhalt",
  "empfohlener redaktioneller inhalt",
  "externer inhalt",
  "folge uns",
  "folgen sie uns",
  "folgt uns",
  "hier geht es zur",
  "jetzt teilen",
  "lesen sie nach der anzeige",
  "orte in dieser meldung",
  "sie befinden sich hier",
  "sie sind hier",
  "skip to content",
  "themen in dieser meldung",
  "veröffentlicht in",
  "wechseln zu navigation",
  "zum inhalt springen",
  "zur startseite",
].map((phrase) => phrase.split(" "));

/** A sentence that a page's software says: how it begins, and words one of which it holds, if any are given. */
interface PageSentence {
  readonly opening: readonly string[];
  readonly words: ReadonlySet<string>;
}

const CLOSED = "geschlossen deaktiviert";
const AGREE = "akzeptieren bestätigen erklären nehmen stimmen";

/** Articles have sentences with the same openings: „Mit der Registrierung begann der Ärger“. */
export const PAGE_SENTENCES: readonly PageSentence[] = (
  [
    ["den nächsten abschnitt", "überspringen"],
    ["die wiedergabe wurde", "unterbrochen abgebrochen"],
    ["dieser beitrag wurde unter", "abgelegt veröffentlicht gepostet"],
    ["dieser eintrag wurde unter", "abgelegt veröffentlicht gepostet"],
    ["gefällt mir wird geladen"],
    ["hier gibt es inhalte von", "drittanbietern"],
    ["klick um auf"],
    ["klick um über"],
    ["klick um dies"],
    ["klicken um auf"],
    ["kommentare werden derzeit", "angezeigt geladen moderiert"],
    ["die kommentarfunktion ist", CLOSED],
    ["die kommentarfunktion für diesen", CLOSED],
    ["die kommentarfunktion wurde", CLOSED],
    ["loading tweet"],
    ["mit der registrierung", AGREE],
    ["mit ihrer anmeldung", AGREE],
    ["mit ihrer registrierung", AGREE],
    ["setze ein lesezeichen", "permalink"],
    ["bitte bestätigen sie ihre anmeldung"],
    ["das video konnte nicht", "abgespielt geladen"],
    ["deine e-mail-adresse wird nicht", "veröffentlicht"],
    ["erforderliche felder sind", "markiert"],
    ["ihre e-mail-adresse wird nicht", "veröffentlicht"],
    ["ihr browser unterstützt"],
    ["pfeiltasten", "lautstärke"],
    ["prüfen sie ihr postfach"],
    ["sie müssen angemeldet sein", "kommentieren kommentar schreiben"],
    ["um einen kommentar", "abzugeben einloggen anmelden angemeldet"],
    ["vielen dank wir haben ihnen eine e-mail"],
    ["war die zusammenfassung hilfreich"],
    ["war dieser artikel", "hilfreich"],
    ["wir haben ihnen eine e-mail", "geschickt gesendet zugesandt"],
    ["zeige alle beiträge von"],
  ] as const
).map(([opening, words]) => ({
  opening: opening.split(" "),
  words: new Set(words?.split(" ")),
}));
