/**
 * Verbs of saying, thinking and judging: what makes the words around them somebody's words.
 *
 * After the lists of verba dicendi and sentiendi in Duden, Die Grammatik („Redewiedergabe") and
 * IDS-Grammatik; verbs that also tell of deeds (zeigen, geben, machen) are left out.
 */

/** Introduce a report: „X sagte, …“. */
export const SAYING: readonly string[] = (
  "sagen erklären betonen mitteilen berichten melden behaupten meinen äussern ankündigen versichern bestätigen einräumen zugeben hinzufügen ergänzen unterstreichen " +
  "hervorheben anmerken bemerken feststellen festhalten konstatieren bekräftigen beteuern bekunden verkünden verlauten verlautbaren vermelden informieren erzählen schildern ausführen darlegen erläutern " +
  "argumentieren begründen entgegnen erwidern antworten kontern widersprechen einwenden nachfragen fragen zitieren formulieren schreiben twittern posten kommentieren resümieren bilanzieren folgern schlussfolgern " +
  "warnen mahnen fordern verlangen anmahnen appellieren auffordern aufrufen bitten drängen empfehlen raten vorschlagen anregen plädieren " +
  "kritisieren monieren beklagen beschweren bemängeln rügen tadeln verurteilen beschuldigen vorwerfen anprangern klagen beanstanden " +
  "loben begrüssen würdigen gratulieren danken bedauern " +
  "drohen androhen versprechen zusichern zusagen geloben schwören " +
  "eingestehen gestehen befürworten beharren insistieren protestieren urteilen präzisieren wettern schimpfen raunen murmeln flüstern rufen seufzen stöhnen schwärmen witzeln lästern unken prahlen stammeln nachlegen verraten spotten höhnen poltern jubeln scherzen beschwichtigen " +
  "bestreiten dementieren leugnen abstreiten zurückweisen verneinen ablehnen " +
  "zweifeln vermuten annehmen glauben denken hoffen fürchten befürchten erwarten bezweifeln anzweifeln überzeugen prognostizieren voraussagen vorhersagen schätzen mutmassen spekulieren rechnen " +
  "verweisen hinweisen andeuten suggerieren nahelegen erinnern signalisieren aussagen angeben beziffern prophezeien unterstellen verdächtigen bezichtigen rechtfertigen verteidigen ausgehen bekanntgeben klarmachen klarstellen beschliessen erwägen heissen ausschliessen entscheiden anweisen anbieten einigen vereinbaren verabreden beabsichtigen planen herausfinden erhoffen herausstellen finden aussprechen zurückführen besagen hervorgehen wollen mögen"
).split(" ");

/** Introduce a report as verbs of saying do: „X ist *zuversichtlich*, dass …“. */
export const SAYING_PREDICATES: readonly string[] =
  "bekannt optimistisch pessimistisch zuversichtlich".split(" ");

/** Judge with a frame of their own: the particle that must follow stands after the colon; nothing: the verb suffices. */
export const JUDGING: readonly string[] = (
  "halten:für befinden:für bestehen:darauf lassen:wissen ansehen:als betrachten:als bezeichnen:als werten:als bewerten:als beurteilen:als einschätzen:als einstufen:als nennen sehen:in sehen:darin sehen:als sprechen:von sprechen:davon verstehen:als beschreiben:als " +
  "berichten:von schreiben:von brandmarken darstellen:als deuten:als interpretieren:als charakterisieren:als empfinden:als wahrnehmen:als begreifen:als " +
  "verurteilen:als kritisieren:als anprangern:als rügen:als tadeln:als verteidigen:als zurückweisen:als abtun:als verwerfen:als geisseln:als verdammen:als finden ausgehen:von " +
  "aussprechen:für aussprechen:gegen rechtfertigen:mit zeigen:alarmiert zeigen:bestürzt zeigen:besorgt zeigen:empört zeigen:enttäuscht zeigen:entsetzt zeigen:erleichtert zeigen:erschüttert zeigen:optimistisch zeigen:skeptisch zeigen:überzeugt zeigen:verärgert zeigen:zufrieden zeigen:zuversichtlich"
).split(" ");

/**
 * Verbs of saying whose plain object or prepositional phrase is itself what is said: a demand, a reproach, an
 * announcement, an estimate. Verbs that only name an act of speech (danken, ablehnen, bestätigen) are left out.
 */
export const SPEECH_ACTS: ReadonlySet<string> = new Set(
  (
    "fordern auffordern warnen mahnen ankündigen androhen plädieren vorwerfen beschuldigen bezichtigen unterstellen prophezeien prognostizieren " +
    "angeben beziffern schätzen vermuten mutmassen befürchten zurückführen begründen verweisen behaupten bestreiten"
  ).split(" "),
);
