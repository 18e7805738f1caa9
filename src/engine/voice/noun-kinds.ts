/**
 * Kinds of nouns that tell who or what is speaking, by their ends: a compound is of the kind of its head (Duden, Die
 * Grammatik, „Komposition“).
 */

/** Nouns for somebody who can be sure of something, most by their ends. */
export const SOMEBODY =
  /(?:er|ist|or|ant|ent|oge)(?:in|innen|e|en|n|s)?$|(?:chef|expert|jurist|kritik|kanzl|minister|präsident|regierung|opposition|fraktion|partei|union|linke|grüne|behörde|polizei|anwaltschaft|armee|kommission|ministerium|verband|gericht|bündnis|bewegung|initiative|anwalt|anwälte|vorstand|rat|wehr|wacht|wirt|mann|frau|leute)\p{L}*$/u;
/** Nouns for times, by their ends. */
export const TIME =
  /(?:tag|woch|jahr|januar|februar|märz|april|mai|juni|juli|august|ember|oktober|winter|sommer)\p{L}*$/u;

/** What can be read somewhere. */
export const WRITING =
  /(?:bericht|gutachten|vertrag|gesetz|urteil|akte|brief|papier|schreiben|zeitung|artikel|resolution|erklärung|antrag|beschluss|charta|verfassung|memo|memorandum|dokument|protokoll|entwurf|studie|analyse|schrift|plakat|schild|transparent|website|seite|buch|text|mandat|abkommen)(?:e[nsr]?|n|s)?$/;
