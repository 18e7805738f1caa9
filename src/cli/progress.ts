/**
 * The progress of a long command: one line at the foot of the terminal, drawn again and again.
 */
import { fstatSync } from "node:fs";
import type { Locale } from "../web/locale.js";
import { terminalLocale } from "./messages.js";

export interface Progress {
  /** Adds what has just been done. */
  advance(done: { readonly bytes: number; readonly articles: number }): void;
  /** Erases the line to make room for other output; the next `advance` draws it again. */
  hide(): void;
  /** Leaves the last state on the screen. */
  end(): void;
}

export const NO_PROGRESS: Progress = {
  advance: () => undefined,
  hide: () => undefined,
  end: () => undefined,
};

/** What a line of progress tells. */
interface State {
  readonly bytes: number;
  readonly articles: number;
  /** Bytes of the whole input, if known. */
  readonly total: number | undefined;
  readonly seconds: number;
}

interface Terminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** Milliseconds between two drawings: smooth enough, without any load. */
const INTERVAL = 200;
const ERASE_LINE = "\r\u001B[K";
const SHORTEST_LINE = 40;
const LONGEST_BAR = 30;
const SHORTEST_BAR = 5;

/**
 * Shows progress on a terminal; does nothing if `terminal` is none.
 *
 * @param total bytes of the whole input; if known, there is a bar and the remaining time
 * @param now a clock in milliseconds
 */
export function createProgress(
  terminal: Terminal,
  total?: number,
  now: () => number = () => performance.now(),
): Progress {
  if (!terminal.isTTY) return NO_PROGRESS;
  const start = now();
  let bytes = 0;
  let articles = 0;
  let drawn = -Infinity;

  const draw = (): void => {
    drawn = now();
    const seconds = (drawn - start) / 1000;
    const line = progressLine(
      { bytes, articles, total, seconds },
      // A character in the last column would begin a new line. Some terminals claim to have no columns.
      Math.max(terminal.columns ?? 0, SHORTEST_LINE) - 1,
      terminalLocale(),
    );
    terminal.write(`${ERASE_LINE}${line}`);
  };

  return {
    advance(done) {
      bytes += done.bytes;
      articles += done.articles;
      if (now() - drawn >= INTERVAL) draw();
    },
    hide() {
      if (drawn === -Infinity) return;
      terminal.write(ERASE_LINE);
      drawn = -Infinity;
    },
    end() {
      draw();
      terminal.write("\n");
    },
  };
}

/** The size in bytes of the file behind a descriptor; undefined for a pipe or a terminal. */
export function sizeOf(fileDescriptor: number): number | undefined {
  const stats = fstatSync(fileDescriptor);
  return stats.isFile() && stats.size > 0 ? stats.size : undefined;
}

/** The line itself, of at most `width` characters. */
export function progressLine(
  { bytes, articles, total, seconds }: State,
  width: number,
  locale: Locale,
): string {
  const perSecond = (count: number): number =>
    seconds > 0 ? count / seconds : 0;
  const rates = {
    rate: locale.number(perSecond(bytes) / 1e6, 1),
    articles: Math.round(perSecond(articles)),
  };
  if (total === undefined)
    return locale
      .t("progress.size-unknown", {
        ...rates,
        size: locale.number(bytes / 1e6, 1),
      })
      .slice(0, width);
  // A file may grow while it is read.
  const share = Math.min(1, bytes / total);
  const text = locale.t("progress.size-known", {
    ...rates,
    percent: Math.floor(100 * share),
    remaining: bytes > 0 ? duration((seconds / share) * (1 - share)) : "–",
  });
  return `${bar(share, width - text.length - 1)}${text}`.slice(0, width);
}

/** A bar with a space behind it; empty if there is no room. */
function bar(share: number, room: number): string {
  if (room < SHORTEST_BAR) return "";
  const length = Math.min(room, LONGEST_BAR);
  const full = Math.floor(share * length);
  return `${"█".repeat(full)}${"░".repeat(length - full)} `;
}

/** `0:07`, `12:34`, `1:02:03`. */
function duration(seconds: number): string {
  const whole = Math.round(seconds);
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor(whole / 60) % 60;
  const twoDigits = (value: number): string => String(value).padStart(2, "0");
  return hours > 0
    ? `${String(hours)}:${twoDigits(minutes)}:${twoDigits(whole % 60)}`
    : `${String(minutes)}:${twoDigits(whole % 60)}`;
}
