type Attributes = Readonly<Record<string, string | number | undefined>>;

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text as XML may hold it: no markup, and none of the characters that XML forbids. */
export function escapeXml(text: string): string {
  return (
    text
      // eslint-disable-next-line no-control-regex -- these are meant
      .replaceAll(/[\0-\x08\x0B\x0C\x0E-\x1F\x7F\uFFFE\uFFFF]/gu, "")
      .replaceAll(/[&<>"']/gu, (sign) => ESCAPES[sign] ?? "")
  );
}

/** An element; `children` is markup already. Numbers are rounded to a hundredth of a pixel. */
export function element(
  name: string,
  attributes: Attributes,
  ...children: readonly string[]
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${attributeText(value)}"`)
    .join("");
  return children.length === 0
    ? `<${name}${written}/>`
    : `<${name}${written}>${children.join("")}</${name}>`;
}

/** A line of text. */
export function text(
  content: string,
  x: number,
  y: number,
  attributes: Attributes = {},
): string {
  return element("text", { x, y, ...attributes }, escapeXml(content));
}

function attributeText(value: string | number | undefined): string {
  return typeof value === "number"
    ? String(Math.round(value * 100) / 100)
    : escapeXml(value ?? "");
}

/** Wide letters, narrow ones, and all others, as parts of the font's size; rather too wide than cut off. */
const WIDE = /[mwMW@%–—…]/u;
const NARROW = /[iljtfrI.,;:!|()[\]'’‘ ]/u;

/** How wide a text will about be in a sans-serif nobody knows yet, in pixels. */
export function estimateWidth(content: string, size: number): number {
  let width = 0;
  for (const sign of content)
    width += WIDE.test(sign) ? 0.88 : NARROW.test(sign) ? 0.34 : 0.6;
  return width * size;
}

/** A text that is cut, with an ellipsis, where it would be wider. */
export function fitted(content: string, size: number, width: number): string {
  if (estimateWidth(content, size) <= width) return content;
  const signs = Array.from(content);
  while (signs.length > 0 && estimateWidth(`${signs.join("")}…`, size) > width)
    signs.pop();
  return `${signs.join("").trimEnd()}…`;
}
