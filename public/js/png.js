// @ts-check

/** Dots for every pixel of a chart: sharp on paper and on slides. */
const SCALE = 2;

/** Shows the links that make a PNG of a chart; the server has the chart as SVG. */
export function offerPng() {
  for (const link of document.querySelectorAll("a[data-png]")) {
    if (!(link instanceof HTMLAnchorElement)) continue;
    link.hidden = false;
    link.addEventListener("click", (event) => {
      event.preventDefault();
      download(link).catch(() => {
        // The chart itself is better than nothing.
        location.assign(link.href);
      });
    });
  }
}

/** @param {HTMLAnchorElement} link */
async function download({ href, dataset }) {
  const picture = new Image();
  picture.src = href;
  await picture.decode();
  const canvas = document.createElement("canvas");
  canvas.width = SCALE * picture.naturalWidth;
  canvas.height = SCALE * picture.naturalHeight;
  const context = canvas.getContext("2d");
  context?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const url = URL.createObjectURL(await asPng(canvas));
  const file = document.createElement("a");
  file.href = url;
  file.download = dataset.png ?? "";
  file.click();
  URL.revokeObjectURL(url);
}

/**
 * @param {HTMLCanvasElement} canvas
 * @returns {Promise<Blob>}
 */
function asPng(canvas) {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error("no picture"));
    }, "image/png");
  });
}
