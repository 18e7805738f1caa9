/**
 * Page words: the buttons, menus and labels that a page puts around an article.
 *
 * A line that consists of them is noise wherever it stands. The names of sections (*Politik*, *Sport*) could be subheadings;
 * they count only above the article, or several together.
 */
import type { Block } from "../text/document.js";
import { keyAt } from "../text/tokens.js";
import { isDateWord } from "./dates.js";
import {
  bodyOf,
  bodyStart,
  isClosed,
  keysOf,
  noiseOf,
  type NoiseRule,
} from "./rule.js";

const PAGE_WORDS = new Set(
  // What one can do with an article.
  (
    "teilen merken drucken feedback hören anhören vorlesen versenden weiterleiten speichern kopieren bookmark druckansicht druckversion download herunterladen pdf epub mp3 podcast rss permalink popup " +
    "merkliste verschenken zusammenfassen fehlerhinweis vollversion kurzlink tippfehler leserdiskussion unsubscribe abbestellen abstimmen " +
    // Players.
    "player audio-player videoplayer lautstärke untertitel vollbild autoplay embed " +
    "facebook twitter whatsapp telegram instagram insta tiktok youtube linkedin xing e-mail mastodon bluesky reddit pinterest flipboard threema odysee spotify share subscribe likes " +
    // Menus and accounts.
    "startseite home menü menu haupt-menü navigation hauptnavigation seitenanfang suche anmelden einloggen login logout registrieren abo e-paper epaper newsletter blogroll sitemap overview skip content " +
    // What the law wants.
    "impressum datenschutz datenschutzerklärung datenschutzeinstellungen agb barrierefreiheit cookies cookie-einstellungen mediadaten nutzungsbedingungen nutzungsregeln netiquette " +
    // Lists, boxes, advertisements.
    "bildergalerie fotostrecke liveticker lesezeit lesedauer schlagwörter schlagworte tags anzeige werbung advertorial weiterlesen aufklappen zuklappen ausklappen einklappen scrollen loading " +
    // Comments.
    "kommentieren postings leserkommentare reply absenden"
  ).split(" "),
);

/** Words that count only beside a page word, because articles use them, too. */
const COMPANIONS = new Set(
  (
    "min minuten mb sek text nachricht meldung zusammenfassung leser lesermeinungen meinung meinungen hinzufügen verwalten copy url premium-inhalt " +
    "x email mail threads pocket signal vk deezer apple google " +
    "artikel beitrag beiträge folgen seite schrift grösser kleiner link links video videos audio bild bilder konto profil shop archiv inhalt übersicht thema themen kategorie kategorien ressort eintrag einträge kommentar kommentare antworten antwort melden meldungen gefällt mir " +
    "mehr weniger weitere alle zurück weiter nächste nächster nächsten vorherige vorheriger ältere neuere neueste älteste zuerst oben unten rechts später lesen anzeigen ansehen suchen öffnen schliessen bearbeiten senden verschicken abonnieren tweet post box externer externe externen live top ok ja gern nein danke hier jetzt kontakt widerruf " +
    "zu zum zur auf in per mit von den diesen diese dieser dieses als nach oder lassen"
  ).split(" "),
);

/** Names of the sections of an outlet, and of kinds of articles. */
const SECTIONS = new Set(
  (
    "deutsch english français español italiano polski türkçe русский українська العربية " +
    "politik ausland inland international wirtschaft finanzen börse sport fussball kultur gesellschaft meinung debatte panorama wissen wissenschaft reise auto digital netzwelt technik medien regional lokales nachrichten news wetter lotto horoskop unterhaltung leben gesundheit feuilleton deutschland schweiz österreich europa welt videos regionen verkehr ki energie klima öko shop todesanzeigen " +
    "pressemitteilung pressemitteilungen meinungen kolumnen publikationen analysen kommentare start schwerpunkt " +
    "kommentar analyse reportage leitartikel gastkommentar kolumne gastbeitrag essay dossier exklusiv"
  ).split(" "),
);

/** Page words that articles write about. */
const TOPICS = new Set(
  "podcast facebook twitter whatsapp telegram instagram tiktok youtube linkedin e-mail mastodon bluesky reddit spotify suche datenschutz werbung anzeige newsletter barrierefreiheit cookies".split(
    " ",
  ),
);

/** In words. */
const LONGEST_LINE = 25;
const LONGEST_BUTTON = 6;
/** So many names of sections in a line are a menu. */
const MENU = 3;

/** Lines that are buttons as a whole, numbers left out. */
const PAGE_BUTTONS = new Set([
  "mehr",
  "mehr anzeigen",
  "mehr laden",
  "mehr lesen",
  "später lesen",
  "inhalt",
  "live",
  "seite von",
  "auf einer seite lesen",
  "alle anzeigen",
  "alle meldungen",
  "alle beiträge anzeigen",
  "externen inhalt laden",
  "video immer laden",
  "link kopieren",
  "copy url",
  "alle akzeptieren",
  "mehr optionen",
  "schrift grösser schrift kleiner",
  "artikelrechte erwerben",
  "diesen text hören",
  "exklusiv für abonnenten",
  "premium-inhalt",
  "umfragen immer laden",
  "soziale netzwerke aktivieren",
  "eintrag teilen",
  "artikel empfehlen",
  "fehler melden",
  "zurück weiter",
  "bild von",
  "foto von",
  "inhalt laden",
  "externe inhalte laden",
  "umfrage laden",
  "umfrage jetzt laden",
  "beiträge laden",
  "ältere beiträge laden",
  "weitere beiträge laden",
  "weitere kommentare laden",
  "jetzt anzeigen",
]);

/** Lines that are buttons if a number stands in them: „78 Kommentare“, „Forum (64)“. */
const COUNTED = new Set([
  "antworten",
  "aufrufe",
  "beiträge",
  "forum",
  "kommentar",
  "kommentare",
  "kommentare lesen",
  "lesermeinungen",
  "likes",
  "reaktionen",
]);

/**
 * Lines of page words, and menus. Within the article a single word, or one about a topic, could be a subheading, and
 * counts only beside another such line.
 */
export const pageWords: NoiseRule = (document, found) => {
  const body = bodyStart(document);
  const isInBody = bodyOf(document, found);
  const lines = document.blocks.filter(
    (block) => isPageLine(block) || isMenu(block, block.index < body - 1),
  );
  const indexes = new Set(lines.map(({ index }) => index));
  return lines
    .filter(
      (block) =>
        (block.wordCount > 1 && !isTopic(block) && !isCounted(block)) ||
        !isInBody(block) ||
        indexes.has(block.index - 1) ||
        indexes.has(block.index + 1),
    )
    .map((block) => noiseOf(block, "navigation"));
};

/** „Suche nach Antworten“, „Mehr Datenschutz“, „Videos auf TikTok“: one page word, and articles write about it. */
function isTopic(block: Block): boolean {
  const words = keysOf(block).filter((key) => PAGE_WORDS.has(key));
  return words.length === 1 && TOPICS.has(words[0] ?? "");
}

/** Whether a word occurs on pages as a button or label, and hardly ever in articles. */
export function isPageWord(key: string): boolean {
  return PAGE_WORDS.has(key);
}

/** Whether a word is the name of a section. */
export function isSection(key: string): boolean {
  return SECTIONS.has(key);
}

/** Whether a word stands beside page words: *Artikel*, *Kommentare*. */
export function isCompanion(key: string): boolean {
  return COMPANIONS.has(key);
}

/** Whether a line is made of page words and their companions. */
export function isPageLine(block: Block): boolean {
  if (block.wordCount > LONGEST_LINE || isClosed(block) || isNumbered(block))
    return false;
  if (block.wordCount <= LONGEST_BUTTON && isPageButton(block)) return true;
  let found = false;
  for (const { word } of block.tokens) {
    if (word.kind === "mark") continue;
    if (PAGE_WORDS.has(word.key)) found = true;
    else if (!COMPANIONS.has(word.key) && !isDateWord(word)) return false;
  }
  return found;
}

/** „4. Teilen“: a subheading. */
function isNumbered({ tokens }: Block): boolean {
  return tokens[0]?.word.kind === "number" && keyAt(tokens, 1) === ".";
}

function isPageButton(block: Block): boolean {
  return PAGE_BUTTONS.has(withoutNumbers(block)) || isCounted(block);
}

/** „78 Kommentare“; above a paragraph it may end the article, or not. */
function isCounted(block: Block): boolean {
  return (
    block.wordCount <= LONGEST_BUTTON &&
    block.tokens.some(({ word }) => word.kind === "number") &&
    COUNTED.has(withoutNumbers(block))
  );
}

function withoutNumbers(block: Block): string {
  return keysOf(block)
    .filter((key) => !/^\d/.test(key))
    .join(" ");
}

/**
 * Whether a line consists of names of sections and little else: „Politik Wirtschaft Sport Hannover“; a single name counts
 * only above the article.
 */
function isMenu(block: Block, isAbove: boolean): boolean {
  if (block.wordCount > LONGEST_LINE) return false;
  let sections = 0;
  let others = 0;
  for (const { word } of block.tokens) {
    if (word.kind === "mark") {
      if (word.key !== "&") return false;
    } else if (word.shape === "lower" && !PAGE_WORDS.has(word.key))
      return false;
    else if (SECTIONS.has(word.key) || PAGE_WORDS.has(word.key)) sections++;
    else others++;
  }
  return (
    (sections >= MENU && others < sections / 2) ||
    (isAbove && sections > 0 && others === 0)
  );
}
