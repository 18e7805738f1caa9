import type { Operation } from "../api/operations.js";
import { placeOf, type Place } from "../api/openapi.js";
import type { Library } from "../library.js";
import type { Locale } from "../locale.js";
import { urls } from "../urls.js";

/** What the page about the API receives. */
export interface ApiProps {
  readonly operations: readonly ApiOperation[];
  readonly openApiHref: string;
  readonly codebookHref: string;
}

interface ApiOperation {
  /** Also its address within the page. */
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  readonly inputs: readonly {
    readonly name: string;
    readonly place: Place;
    readonly meaning: string;
  }[];
  readonly errors: readonly string[];
  /** An address that answers here and now. */
  readonly exampleHref: string | undefined;
  /** What to type in a terminal. */
  readonly command: string | undefined;
}

/** Sets out the page about the API. @param origin the address of this server, for what one types in a terminal */
export function apiProps(
  operations: readonly Operation[],
  library: Library,
  origin: string,
  locale: Locale,
): ApiProps {
  const examples = examplesFrom(library);
  return {
    operations: operations.map((operation) => ({
      id: operation.id,
      method: operation.method.toUpperCase(),
      path: operation.path,
      summary: locale.t(`api.operations.${operation.id}`),
      inputs: Object.keys(operation.input.shape).map((name) => ({
        name,
        place: placeOf(operation, name),
        meaning: locale.t(`api.inputs.${name}`),
      })),
      errors: operation.errors,
      exampleHref:
        operation.method === "get"
          ? filledIn(operation.path, examples)
          : undefined,
      command:
        operation.method === "post"
          ? `curl -H 'Content-Type: application/json' -d '{"text": "…"}' ${origin}${operation.path}`
          : undefined,
    })),
    openApiHref: urls.openApi(),
    codebookHref: urls.codebook(),
  };
}

type Examples = Readonly<Record<string, string | undefined>>;

function examplesFrom(library: Library): Examples {
  const [collection] = library.collections();
  const [first] = collection
    ? library.articles(collection.id, 1, 1).articles
    : [];
  return {
    collection: collection?.id,
    article: first?.article.id,
    axis: library.lexicons[0]?.axis.id,
  };
}

/** Undefined where nothing is known to fill in. */
function filledIn(path: string, examples: Examples): string | undefined {
  const names = [...path.matchAll(/\{(\w+)\}/gu)].map(([, name = ""]) => name);
  if (names.some((name) => examples[name] === undefined)) return undefined;
  return path.replaceAll(/\{(\w+)\}/gu, (_, name: string) =>
    encodeURIComponent(examples[name] ?? ""),
  );
}
