/**
 * Function words: the closed word classes, which show how a sentence is built and not what it is about.
 *
 * Classes and members follow Duden, Die Grammatik, „Die nicht flektierbaren Wortarten“ and „Artikelwörter und Pronomen“;
 * auxiliary and modal verbs have all the forms that the dictionary gives them.
 */
import { withEndings } from "../morphology/adjectives.js";
import type { Dictionary } from "../morphology/dictionary.js";
import { verbForms } from "../morphology/verbs.js";
import { fold } from "../text/fold.js";
import { ALL_PREPOSITIONS } from "../text/prepositions.js";

/** Stems of articles and pronouns that inflect like adjectives. */
const DETERMINERS =
  "ein kein mein dein sein ihr unser unsr euer eur dies jen jed jeglich manch solch welch irgendein irgendwelch all sämtlich einig etlich mehrer viel wenig beid ander derartig jeweilig selb derselb dieselb dasselb";

const PRONOUNS =
  "der die das des dem den deren dessen denen derer dasselbe dieselben desselben demselben denselben " +
  "ich du er sie es wir man mich dich ihn uns euch mir dir ihm ihnen sich einander selbst selber " +
  "wer was wen wem wessen jemand jemandem jemanden niemand niemandem niemanden etwas nichts jedermann irgendwer irgendwas irgendjemand mehr weniger genug";

/** Rarer prepositions, and contractions of spoken German. */
const FURTHER_PREPOSITIONS =
  "ab abseits anhand anlässlich anstatt anstelle ausser ausserhalb binnen bis dank entgegen entlang entsprechend gegenüber gemäss hinterm hinters inmitten innerhalb jenseits diesseits kraft mangels mithilfe mittels nahe oberhalb per pro samt seitens statt überm unterm unters unterhalb unweit via vorm vors wider zufolge zuliebe zwecks";

const CONJUNCTIONS =
  "und oder aber sondern denn doch jedoch sowie sowohl weder noch entweder beziehungsweise bzw als wie dass ob weil wenn falls sofern soweit sobald solange sooft obwohl obgleich obschon wenngleich während bevor ehe nachdem seitdem indem sodass damit da wobei wohingegen je desto umso";

const ADVERBS_AND_PARTICLES =
  "nicht nie niemals nein ja auch nur so sehr schon erst eben halt wohl mal denn etwa gar ganz sogar kaum fast bloss nun jetzt dann dabei dadurch dafür dagegen daher dahin danach daneben daran darauf daraufhin daraus darin darüber darum darunter davon davor dazu dazwischen demnach deshalb deswegen dennoch trotzdem " +
  "hier hierbei hierfür hierher hiermit hierzu dort dorthin her hin heraus hinaus herein hinein herum hervor hinzu hinweg wo woher wohin womit woran worauf woraus worin worüber wovon wovor wozu wofür wogegen wodurch warum weshalb wieso wann " +
  "immer wieder oft meist meistens manchmal bereits bisher bislang zuvor zuletzt zudem zugleich zunächst zwar also allerdings ansonsten ausserdem besonders bisschen damals einst einmal ebenfalls ebenso eher eigentlich einerseits andererseits endlich etwas folglich freilich genau gerade gleichwohl gleichzeitig heute gestern morgen immerhin indes indessen insbesondere insgesamt insofern inzwischen irgendwie irgendwo jedenfalls jemals jeweils kürzlich längst letztlich lediglich mittlerweile möglicherweise nachher natürlich nirgends offenbar ohnehin schliesslich sonst somit sowieso stets teils überhaupt überall übrigens ungefähr vielleicht vielmehr vorher weiter weiterhin weitere weiteren weiterer weiteres wiederum ziemlich zumindest zurück zusammen zusätzlich " +
  "ab an auf aus bei ein fort los mit nach vor weg zu";

const VERBS =
  "sein haben werden können müssen sollen wollen dürfen mögen lassen".split(
    " ",
  );

/** All function words, folded. */
export function functionWords(dictionary: Dictionary): ReadonlySet<string> {
  const plain = [
    PRONOUNS,
    FURTHER_PREPOSITIONS,
    CONJUNCTIONS,
    ADVERBS_AND_PARTICLES,
  ].flatMap((words) => words.split(" "));
  return new Set([
    ...ALL_PREPOSITIONS,
    ...plain.map(fold),
    ...withEndings(DETERMINERS.split(" ")),
    ...VERBS.flatMap((verb) => verbForms(verb, dictionary)?.joined ?? verb),
  ]);
}
