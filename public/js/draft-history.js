// @ts-check

/**
 * The states of a draft, to go back and forth between them; the last one is kept in the browser until it is saved.
 * @param {string} name under which it is kept
 */
export function createHistory(name) {
  /** @type {string[]} */
  let states = [];
  let position = -1;
  let base = "";

  const keep = () => {
    const changes = states[position] ?? "[]";
    write(name, changes === "[]" ? null : JSON.stringify({ base, changes }));
    return changes;
  };

  return {
    /**
     * Notes what the draft is now; a step back or forth is no new state.
     * @param {string} version that it was made of
     * @param {string} changes
     */
    note(version, changes) {
      base = version;
      if (states[position] !== changes) {
        states = [...states.slice(0, position + 1), changes];
        position = states.length - 1;
      }
      keep();
    },
    canUndo: () => position > 0,
    canRedo: () => position < states.length - 1,
    /** @returns {string | undefined} */
    undo() {
      if (position <= 0) return undefined;
      position--;
      return keep();
    },
    /** @returns {string | undefined} */
    redo() {
      if (position >= states.length - 1) return undefined;
      position++;
      return keep();
    },
    /** @returns {{ base: string, changes: string } | undefined} */
    kept() {
      const stored = read(name);
      return stored === null ? undefined : JSON.parse(stored);
    },
    forget() {
      write(name, null);
    },
    author: () => read(AUTHOR) ?? "",
    /** @param {string} author */
    keepAuthor(author) {
      write(AUTHOR, author);
    },
  };
}

/** Under what the browser keeps who edits. */
const AUTHOR = "lexicon-author";

/** @param {string} name */
function read(name) {
  try {
    return localStorage.getItem(name);
  } catch {
    // Some browsers keep nothing: one works as ever, but has nothing to come back to.
    return null;
  }
}

/**
 * @param {string} name
 * @param {string | null} text null for nothing
 */
function write(name, text) {
  try {
    if (text === null) localStorage.removeItem(name);
    else localStorage.setItem(name, text);
  } catch {
    // As above; or the draft is larger than what a browser keeps.
  }
}
