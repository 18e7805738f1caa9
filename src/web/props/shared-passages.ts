import type { SharedPassage } from "../../engine/side-by-side/shared-passages.js";
import type { Locale } from "../locale.js";
import { openingWords } from "./article-labels.js";

/** A passage that both texts have, or whose speaker they share. */
interface SharedPassageProps {
  readonly number: number;
  readonly label: string;
}

interface QuotedPassage extends SharedPassageProps {
  /** How it begins in the left text. */
  readonly opening: string;
}

/** What two texts share. */
export interface SharedLists {
  /** Quotes and sentences that both have. */
  readonly passages: readonly QuotedPassage[];
  /** Who speaks in both, with other words. */
  readonly speakers: readonly SharedPassageProps[];
}

/** One sentence for each speaker would say the same again and again: speakers are a list of names. */
export function sharedLists(
  shared: readonly SharedPassage[],
  leftText: string,
  locale: Locale,
): SharedLists {
  const passages: QuotedPassage[] = [];
  const speakers: SharedPassageProps[] = [];
  for (const [index, passage] of shared.entries()) {
    const { kind, speaker = "", share, left } = passage;
    const number = index + 1;
    if (kind === "speaker") speakers.push({ number, label: speaker });
    else
      passages.push({
        number,
        label: passageLabel(kind, speaker, share ?? 0, locale),
        opening: openingWords(
          leftText.slice(left[0]?.start, left[0]?.end),
          locale,
        ),
      });
  }
  return { passages, speakers };
}

function passageLabel(
  kind: "quote" | "sentence",
  speaker: string,
  share: number,
  locale: Locale,
): string {
  const percent = Math.round(share * 100);
  if (kind === "sentence")
    return locale.t("side-by-side.sentence", { percent });
  return speaker === ""
    ? locale.t("side-by-side.quote", { percent })
    : locale.t("side-by-side.quote-of", { speaker, percent });
}
