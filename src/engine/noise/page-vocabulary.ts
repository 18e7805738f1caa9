/**
 * Page vocabulary: the words on the buttons, menus and labels of pages, all of them folded.
 */

/** Words that occur on pages as buttons or labels, and hardly ever alone in an article. */
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

/** Names of what sites offer besides their sections; articles write about these, too. */
const MENU_WORDS = new Set(
  (
    "abonnieren alles app apps ausgaben autoren blog blogs community diskurs einstellungen etat events faktencheck fotos freizeit galerie gesellschaft gewinnspiele haushalt hilfe hintergrund hintergründe immobilien interviews " +
    "job jobs karriere konflikte kunst landkreis lifestyle literatur magazin marktplatz mediathek mein meine messenger mitglied mobilität natur neu neues newsticker partner personen podcasts presse produkte programm programme " +
    "prospekte ratgeber redaktion region registriert religion ressorts rubriken rätsel schlagzeilen sendungen service services spiele stadt stellenmarkt storys termine ticker trauer tv tv-programm umwelt unser unsere über uns " +
    "veranstaltungen verein verlag web werde wir wochenende zeitgeschehen geschichte bildung geld recht familie ernährung"
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
export const TOPICS = new Set(
  "podcast facebook twitter whatsapp telegram instagram tiktok youtube linkedin e-mail mastodon bluesky reddit spotify suche datenschutz werbung anzeige newsletter barrierefreiheit cookies".split(
    " ",
  ),
);

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

/** Whether a word names what a site offers besides its sections: *Jobs*, *Ratgeber*. */
export function isMenuWord(key: string): boolean {
  return MENU_WORDS.has(key);
}
