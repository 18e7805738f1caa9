/**
 * The documentation of the API for programs: OpenAPI 3.1, made of the operations and their schemas.
 */
import { z } from "zod";
import { PROGRAM } from "../../paths.js";
import { statusOf } from "../error-status.js";
import { LOCALES } from "../locale.js";
import { type Operation, OPERATIONS } from "./operations.js";
import { SCHEMAS } from "./schemas.js";

type Json = Readonly<Record<string, unknown>>;

/** Where something of the input is sent. */
export type Place = "path" | "query" | "body";

/** The document. */
export function openApiDocument(): Json {
  const paths: Record<string, Record<string, Json>> = {};
  for (const operation of OPERATIONS) {
    const methods = (paths[operation.path] ??= {});
    methods[operation.method] = describe(operation);
  }
  return {
    openapi: "3.1.1",
    info: {
      title: "Blickwinkel",
      version: PROGRAM.version,
      license: { name: PROGRAM.licence, identifier: PROGRAM.licence },
      description: LOCALES.en.t("api.lead"),
    },
    servers: [{ url: "/" }],
    security: [],
    paths,
    components: { schemas: componentSchemas() },
  };
}

/** Where a field of an operation's input is sent. */
export function placeOf({ path, method }: Operation, field: string): Place {
  if (path.includes(`{${field}}`)) return "path";
  return method === "get" ? "query" : "body";
}

function describe(operation: Operation): Json {
  const { id, input, answer, errors } = operation;
  const sent = z.toJSONSchema(input, { io: "input" });
  const fields = Object.entries(sent.properties ?? {});
  const parameters = fields
    .map(([name, schema]) => ({ name, in: placeOf(operation, name), schema }))
    .filter((parameter) => parameter.in !== "body")
    .map((parameter) => ({
      ...parameter,
      required: parameter.in === "path",
      description: LOCALES.en.t(`api.inputs.${parameter.name}`),
    }));
  return {
    operationId: id,
    summary: LOCALES.en.t(`api.operations.${id}`),
    parameters,
    ...(operation.method === "post" && {
      requestBody: { required: true, content: jsonOf(plain(sent)) },
    }),
    responses: {
      200: { description: "OK", content: jsonOf(referenceTo(answer)) },
      ...Object.fromEntries(
        statusesOf(errors).map(([status, codes]) => [
          status,
          {
            description: codes.map((code) => `\`${code}\``).join(", "),
            content: jsonOf(referenceTo(SCHEMAS.Error)),
          },
        ]),
      ),
    },
  };
}

/** The codes of errors by their status; any question can be a faulty one. */
function statusesOf(
  errors: Operation["errors"],
): readonly (readonly [number, readonly string[]])[] {
  const byStatus = new Map<number, string[]>();
  for (const code of ["form-invalid", "request-invalid", ...errors] as const) {
    const status = statusOf(code);
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  return [...byStatus];
}

function jsonOf(schema: unknown): Json {
  return { "application/json": { schema } };
}

const NAMES = new Map<z.ZodType, string>(
  Object.entries(SCHEMAS).map(([name, schema]) => [schema, name]),
);

function referenceTo(schema: z.ZodType): Json {
  const name = NAMES.get(schema);
  if (name !== undefined) return { $ref: addressOf(name) };
  if (schema instanceof z.ZodArray)
    return {
      type: "array",
      items: referenceTo(schema.element as z.ZodType),
    };
  throw new TypeError("an answer that has no name");
}

function addressOf(name: string): string {
  return `#/components/schemas/${name}`;
}

function componentSchemas(): Json {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(SCHEMAS))
    registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, {
    uri: addressOf,
    override: ({ jsonSchema }) => {
      // The key of a column's words, which stand beside it; and what the compiler alone needs to know.
      delete jsonSchema["meaning"];
      delete jsonSchema.readOnly;
    },
  });
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, plain(schema)]),
  );
}

/** A schema within a document that says for all of them what they are. */
function plain({ $schema: _, $id: __, ...schema }: Json): Json {
  return schema;
}
