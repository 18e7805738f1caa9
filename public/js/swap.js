// @ts-check

/**
 * Follows links marked with `data-swap` without a reload: the server draws the page as ever, we exchange what changed.
 * @param {() => () => void} start sets up the page, and returns what takes it down again
 */
export function startWithSwap(start) {
  let stop = start();
  let shown = pageOf(location.href);
  let latest = 0;

  /**
   * @param {string} href
   * @returns {Promise<boolean>} false where another page was asked for meanwhile
   */
  const show = async (href) => {
    const mine = ++latest;
    const answer = await read(href);
    // Answers may overtake each other: what was asked for last is shown, whatever becomes of the others.
    if (mine !== latest) return false;
    if (answer === undefined) throw new Error(`no answer from ${href}`);
    const page = new DOMParser().parseFromString(answer, "text/html");
    stop();
    for (const part of ["#main", ".site-settings"]) {
      const children = page.querySelector(part)?.childNodes ?? [];
      document.querySelector(part)?.replaceChildren(...children);
    }
    shown = pageOf(href);
    stop = start();
    return true;
  };

  document.addEventListener("click", (event) => {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    const link =
      event.target instanceof Element && event.target.closest("a[data-swap]");
    if (!(link instanceof HTMLAnchorElement)) return;
    event.preventDefault();
    const { href } = link;
    show(href)
      .then((isShown) => {
        if (!isShown) return;
        history.pushState(null, "", href);
        focusLink(href);
      })
      .catch(() => {
        location.assign(href);
      });
  });

  addEventListener("popstate", () => {
    // Anchors within the page make entries in the history, too.
    if (pageOf(location.href) === shown) return;
    show(location.href).catch(() => {
      location.reload();
    });
  });
}

/**
 * @param {string} href
 * @returns {Promise<string | undefined>} undefined where no page comes
 */
async function read(href) {
  try {
    const response = await fetch(href);
    // Who is led elsewhere, to sign in perhaps, needs that page as a whole.
    const isThePage = response.ok && !response.redirected;
    return isThePage ? await response.text() : undefined;
  } catch {
    return undefined;
  }
}

/** @param {string} href */
function pageOf(href) {
  const url = new URL(href);
  return url.pathname + url.search;
}

/**
 * Whoever switched with the keyboard stays where they were.
 * @param {string} href
 */
function focusLink(href) {
  for (const link of document.querySelectorAll("a[data-swap]")) {
    if (link instanceof HTMLAnchorElement && link.href === href) {
      link.focus({ preventScroll: true });
      return;
    }
  }
}
