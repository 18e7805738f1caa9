import { availableParallelism } from "node:os";
import { Option } from "commander";
import { UserError } from "../errors.js";

/** More than twice the cores would not help; four are always allowed, so that scripts run anywhere. */
export const MOST_THREADS = Math.max(4, 2 * availableParallelism());

/** `--threads N`. @throws UserError `threads-invalid` while the arguments are read */
export function threadsOption(): Option {
  return new Option(
    "-t, --threads <number>",
    `score in so many threads at once, ${String(MOST_THREADS)} at most; the results are the same`,
  )
    .default(1)
    .argParser((value) => {
      const threads = Number(value);
      if (/^\d+$/.test(value) && threads >= 1 && threads <= MOST_THREADS)
        return threads;
      throw new UserError("threads-invalid", { value, limit: MOST_THREADS });
    });
}
