/**
 * Two texts side by side: a click on a number brings the passage of the other text to the same height.
 * Without this script the numbers are links to the other text's passage.
 */
const sides = document.querySelector("[data-sides]");

/** @param {"left" | "right"} side @param {string} number */
function anchorOf(side, number) {
  return document.getElementById(`${side}-${number}`);
}

/** Moves a text so that an element of it stands at `top`, counted from the upper edge of the window. */
function bringTo(element, top) {
  const column = element.closest("[data-side]");
  column.scrollTop += element.getBoundingClientRect().top - top;
}

function select(number) {
  for (const old of sides.querySelectorAll(".is-selected"))
    old.classList.remove("is-selected");
  for (const side of ["left", "right"])
    anchorOf(side, number)?.classList.add("is-selected");
}

document.addEventListener("click", (event) => {
  const link = event.target.closest("[data-passage]");
  // On a narrow screen the texts stand below each other: there the link itself leads on.
  if (!link || !matchMedia("(min-width: 60rem)").matches) return;
  const number = link.dataset.passage;
  const left = anchorOf("left", number);
  const right = anchorOf("right", number);
  if (!left || !right) return;
  event.preventDefault();
  select(number);
  if (!link.closest("[data-sides]")) {
    sides.scrollIntoView({ block: "start" });
    const top = sides.getBoundingClientRect().top + 96;
    bringTo(left, top);
    bringTo(right, top);
    left.focus({ preventScroll: true });
    return;
  }
  const other = link === left ? right : left;
  bringTo(other, link.getBoundingClientRect().top);
  other.focus({ preventScroll: true });
});
