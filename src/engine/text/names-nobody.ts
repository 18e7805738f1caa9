/**
 * Nouns that cannot speak: actions, things and times. „Die *Umfrage* zeigt“ and „im *Mai* hieß es“ name no speaker.
 *
 * The end of a noun decides, because the last part of a German compound says what it is (Duden, Die Grammatik,
 * „Determinativkompositum“).
 */
import { MONTHS } from "./months.js";

/** Nouns in *-ung* name actions; these name who acts. */
const ACTING = [
  ...["abordnung", "besatzung", "bevölkerung", "siedlung", "versammlung"],
  ...["abteilung", "führung", "leitung", "regierung", "verwaltung"],
  ...["bewegung", "stiftung", "vereinigung", "vertretung", "zeitung"],
];
const ACTION = /ung(?:en)?$/;
const ACTOR = new RegExp(`(?:${ACTING.join("|")})(?:en)?$`);

const THINGS = [
  ...["analyse", "artikel", "brief", "dokument", "memo", "papier", "protokoll"],
  ...["schreiben", "studie", "test", "umfrage", "vermerk"],
  ...["abkommen", "entwurf", "gesetz", "plan", "vertrag"],
  ...["angriff", "anschlag", "aussage", "beschluss", "idee", "resolution"],
  ...["sanktion", "schritt", "tod", "vorschlag", "vorwurf"],
  ...["abbau", "befehl", "besuch", "einsatz", "einzug", "flug", "krieg"],
  ...["mittel", "(?<!k)reise", "treffen", "(?<!aus)wahl"],
  ...["ausstieg", "auslöser", "ergebnis", "frage", "gefahr", "interesse"],
  ...["lage", "name", "statistik", "tatsache", "vorbehalt", "zahl"],
  ...["jahr", "woche"],
];
const THING = new RegExp(`(?:${THINGS.join("|")})(?:e|en|n|s|es|se)?$`);

/** Nouns that look like things but are persons or institutions. */
const SPEAKER = /(?:^|-)(?:kaplan|warentest|wirtschaftswoche)s?$/;

/** Whether a noun, folded, names nobody who could say something. */
export function namesNobody(noun: string): boolean {
  return (
    MONTHS.has(noun) ||
    (ACTION.test(noun) && !ACTOR.test(noun)) ||
    (THING.test(noun) && !SPEAKER.test(noun))
  );
}
