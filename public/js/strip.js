// @ts-check

const HEIGHT = 1000;
const MARK = 7;

/**
 * Lets the strip show which part of the text is on the screen, and its marks lie exactly beside their lines.
 * @param {HTMLElement} reading
 * @returns {() => void} stops it
 */
export function followStrip(reading) {
  const text = /** @type {HTMLElement} */ (
    reading.querySelector("[data-text]")
  );
  const view = reading.querySelector("[data-window]");
  const links = [...reading.querySelectorAll(".strip a")];

  const showWindow = () => {
    const { top, height } = text.getBoundingClientRect();
    const from = Math.min(Math.max(-top / height, 0), 1);
    const to = Math.min(Math.max((innerHeight - top) / height, 0), 1);
    view?.setAttribute("y", String(HEIGHT * from));
    view?.setAttribute("height", String(HEIGHT * (to - from)));
  };

  const placeMarks = () => {
    const { top, height } = text.getBoundingClientRect();
    for (const link of links) {
      const anchor = link.getAttribute("href")?.slice(1) ?? "";
      const mark = document.getElementById(anchor)?.getBoundingClientRect();
      if (!mark) continue;
      const middle = (mark.top + mark.height / 2 - top) / height;
      const y = Math.min(
        Math.max(HEIGHT * middle - MARK / 2, 0),
        HEIGHT - MARK,
      );
      link.firstElementChild?.setAttribute("y", String(y));
    }
    showWindow();
  };

  const observer = new ResizeObserver(placeMarks);
  observer.observe(text);
  addEventListener("scroll", showWindow, { passive: true });
  return () => {
    observer.disconnect();
    removeEventListener("scroll", showWindow);
  };
}
