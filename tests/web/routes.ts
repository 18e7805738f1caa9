import type { Express } from "express";

interface Layer {
  readonly route?: {
    readonly path: string;
    readonly methods: Readonly<Record<string, boolean>>;
  };
  readonly handle: { readonly stack?: readonly Layer[] };
}

/** The paths of all routes of an app that answer a method, with their placeholders. */
export function routesOf(app: Express, method: "get" | "post"): string[] {
  const walk = (layers: readonly Layer[]): string[] =>
    layers.flatMap(({ route, handle }) => {
      if (route) return route.methods[method] ? [route.path] : [];
      return walk(handle.stack ?? []);
    });
  return [
    ...new Set(walk((app.router as unknown as { stack: Layer[] }).stack)),
  ];
}
