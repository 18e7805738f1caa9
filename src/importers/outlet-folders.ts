import { basename, dirname, extname } from "node:path";
import { READABLE_ENDINGS } from "./formats.js";
import { metadataLine } from "./metadata.js";
import { isBeside, plainName } from "./source-file.js";

/**
 * Which outlet a file's folder names, if files came together under these names. Folders beside each other are outlets;
 * the folder that all files lie in is the story and names none.
 */
export function outletsByFolder(
  names: readonly string[],
): (name: string) => string | undefined {
  let common: readonly string[] | undefined;
  for (const name of names.map(plainName)) {
    const isReadable = READABLE_ENDINGS.includes(extname(name).toLowerCase());
    if (!isReadable || isBeside(name)) continue;
    const folders = name.split("/").slice(0, -1);
    common = common === undefined ? folders : sharedStart(common, folders);
  }
  const story = common?.join("/") ?? "";
  return (name) => {
    const folder = dirname(plainName(name));
    return folder === "." || folder === story
      ? undefined
      : metadataLine(basename(folder), "outlet");
  };
}

function sharedStart(
  left: readonly string[],
  right: readonly string[],
): readonly string[] {
  const end = left.findIndex((folder, index) => folder !== right[index]);
  return end === -1 ? left : left.slice(0, end);
}
