/**
 * Function words: the closed classes, which say how a sentence is built and not what it is about.
 *
 * Classes and members after Duden, Die Grammatik, „Die nicht flektierbaren Wortarten“, „Artikelwörter und Pronomen“;
 * the auxiliary and modal verbs in all the forms that the dictionary has.
 */
import type { Dictionary } from "../morphology/dictionary.js";
import { verbForms } from "../morphology/verbs.js";
import { fold } from "../text/fold.js";
import { withEndings } from "../weigh/word-forms.js";

/** Articles and pronouns that inflect like adjectives. */
const DETERMINERS =
  "ein kein mein dein sein ihr unser unsr euer eur dies jen jed jeglich manch solch welch irgendein irgendwelch all sämtlich einig etlich mehrer viel wenig beid ander derartig jeweilig selb derselb dieselb dasselb";

const PRONOUNS =
  "der die das des dem den deren dessen denen derer dasselbe dieselben desselben demselben denselben " +
  "ich du er sie es wir man mich dich ihn uns euch mir dir ihm ihnen sich einander selbst selber " +
  "wer was wen wem wessen jemand jemandem jemanden niemand niemandem niemanden etwas nichts jedermann irgendwer irgendwas irgendjemand mehr weniger genug";

const PREPOSITIONS =
  "ab abseits an am ans anhand anlässlich anstatt anstelle auf aufs aufgrund aus ausser ausserhalb bei beim binnen bis dank durch durchs entgegen entlang entsprechend für fürs gegen gegenüber gemäss hinter hinterm hinters in im ins infolge inmitten innerhalb jenseits diesseits kraft laut mangels mit mithilfe mittels nach nahe neben oberhalb ohne per pro samt seit seitens statt trotz über überm übers um ums unter unterm unters unterhalb unweit via vom von vor vorm vors während wegen wider zu zum zur zufolge zuliebe zwecks zwischen";

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
    PREPOSITIONS,
    CONJUNCTIONS,
    ADVERBS_AND_PARTICLES,
  ].flatMap((words) => words.split(" "));
  return new Set([
    ...plain.map(fold),
    ...withEndings(DETERMINERS.split(" ")),
    ...VERBS.flatMap((verb) => verbForms(verb, dictionary)?.joined ?? verb),
  ]);
}
