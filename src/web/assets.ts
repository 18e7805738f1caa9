import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import express, { type Router } from "express";
import { ROOT } from "../paths.js";

const FONTS = ["source-serif-4", "source-sans-3"];
const CHART_LIBRARIES = ["chart.js", "chartjs-chart-error-bars"];
const require = createRequire(import.meta.url);

/** Styles, scripts, fonts and chart libraries, all from our own address. */
export function assetRoutes(): Router {
  const router = express.Router();
  for (const font of FONTS) {
    const folder = folderOf(`@fontsource-variable/${font}/wght.css`);
    router.use("/fonts", keep(join(folder, "files"), "30d"));
  }
  for (const library of CHART_LIBRARIES) {
    router.use("/vendor", keep(folderOf(library), "1d"));
  }
  // Our own files change with every release: browsers ask, and mostly hear "not modified".
  router.use(keep(join(ROOT, "public"), "0"));
  return router;
}

function keep(folder: string, maxAge: string) {
  return express.static(folder, { maxAge, index: false, redirect: false });
}

/** The folder of an installed file; browser builds lie beside a package's main file. */
function folderOf(specifier: string): string {
  return dirname(require.resolve(specifier));
}
