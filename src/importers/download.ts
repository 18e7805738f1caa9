/**
 * Downloads from the public internet, and from nowhere else, because a server may reach what its users must not (server-side
 * request forgery): every address is checked, and the connection goes to exactly the address that was checked.
 */
import { lookup } from "node:dns/promises";
import http, { type IncomingMessage } from "node:http";
import https from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { PassThrough, pipeline, type Transform } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { UserError } from "../errors.js";
import type { ImportLimits } from "./limits.js";
import { isPublicAddress } from "./public-address.js";

/** How host names become addresses, and which of these may be connected to. */
export interface Network {
  /** The IP addresses of a host name. */
  readonly addressesOf: (host: string) => Promise<readonly string[]>;
  readonly allowsAddress: (address: string) => boolean;
  /** `port` is empty if it is the usual one, as in a URL. */
  readonly allowsPort: (port: string) => boolean;
}

/** The public internet. */
export const PUBLIC_NETWORK: Network = {
  addressesOf: async (host) =>
    (await lookup(host, { all: true })).map(({ address }) => address),
  allowsAddress: isPublicAddress,
  allowsPort: (port) => port === "",
};

/** What was downloaded, and from where in the end. */
interface Download {
  readonly url: URL;
  /** In lower case, without parameters. */
  readonly type: string;
  readonly charset: string | undefined;
  readonly bytes: Uint8Array;
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/** “Not found” and “Gone”. */
const GONE = new Set([404, 410]);
const HEADERS = {
  accept: "text/html, text/plain;q=0.5",
  "accept-encoding": "gzip, br, deflate",
  "accept-language": "de",
  "user-agent": "Blickwinkel",
};

/**
 * Downloads a page.
 *
 * @param types the media types that are wanted; the body of any other is not read
 * @throws UserError `address-invalid`, `address-not-public`, `site-unknown`, `page-not-reachable`, `page-gone`, `page-refused`,
 *   `page-not-html`, `page-too-large`, `page-too-slow`, `page-redirects-too-many`
 */
export async function download(
  address: string,
  types: readonly string[],
  limits: ImportLimits,
  network: Network,
): Promise<Download> {
  const signal = AbortSignal.timeout(limits.fetchMilliseconds);
  try {
    const { url, response } = await follow(address, limits, network, signal);
    const kind = mediaType(response.headers["content-type"]);
    if (!types.includes(kind.type)) {
      response.destroy();
      throw new UserError("page-not-html");
    }
    return { url, ...kind, bytes: await bytesOf(response, limits.pageBytes) };
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    if (signal.aborted) {
      const limit = limits.fetchMilliseconds / 1000;
      throw new UserError("page-too-slow", { limit }, { cause });
    }
    throw new UserError("page-not-reachable", {}, { cause });
  }
}

/** Follows an address over its redirects, each of which is checked. */
async function follow(
  address: string,
  { redirects }: ImportLimits,
  network: Network,
  signal: AbortSignal,
): Promise<{ readonly url: URL; readonly response: IncomingMessage }> {
  let target = address;
  let base: string | undefined;
  for (let hops = 0; hops <= redirects; hops++) {
    const url = checkedUrl(target, base, network);
    const response = await get(
      url,
      await resolve(url, network, signal),
      signal,
    );
    const { statusCode = 0, headers } = response;
    if (statusCode === 200) return { url, response };
    response.destroy();
    if (!REDIRECTS.has(statusCode) || headers.location === undefined)
      throw GONE.has(statusCode)
        ? new UserError("page-gone")
        : new UserError("page-refused", { status: statusCode });
    target = headers.location;
    base = url.href;
  }
  throw new UserError("page-redirects-too-many", { limit: redirects });
}

function checkedUrl(
  target: string,
  base: string | undefined,
  { allowsPort }: Network,
): URL {
  const url = URL.canParse(target, base) ? new URL(target, base) : undefined;
  const isPlain =
    url !== undefined &&
    (url.protocol === "http:" || url.protocol === "https:") &&
    url.username === "" &&
    url.password === "" &&
    allowsPort(url.port);
  if (!isPlain) throw new UserError("address-invalid");
  url.hash = "";
  return url;
}

/** The IP address to connect to; a name with even one forbidden address is refused. */
async function resolve(
  { hostname }: URL,
  { addressesOf, allowsAddress }: Network,
  signal: AbortSignal,
): Promise<string> {
  const host = hostname.replace(/^\[|\]$/gu, "");
  const addresses = isIP(host)
    ? [host]
    : await inTime(addressesOf(host), signal).catch((cause: unknown) => {
        throw signal.aborted
          ? cause
          : new UserError("site-unknown", { host }, { cause });
      });
  const [address] = addresses;
  if (address === undefined) throw new UserError("site-unknown", { host });
  if (!addresses.every(allowsAddress))
    throw new UserError("address-not-public");
  return address;
}

/** Waits for a look-up, which cannot be aborted, no longer than the signal allows. */
function inTime<Result>(
  work: Promise<Result>,
  signal: AbortSignal,
): Promise<Result> {
  return new Promise((settle, reject) => {
    signal.addEventListener("abort", () => {
      reject(new Error("timeout"));
    });
    work.then(settle, reject);
  });
}

/** Connects to that IP address, even if the name has another one by now (DNS rebinding). */
function get(
  url: URL,
  address: string,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const pinned: LookupFunction = (_host, { all }, answer) => {
    const family = isIP(address);
    if (all === true) answer(null, [{ address, family }]);
    else answer(null, address, family);
  };
  const options = { lookup: pinned, agent: false, signal, headers: HEADERS };
  return new Promise((settle, reject) => {
    const request = url.protocol === "https:" ? https.get : http.get;
    request(url, options, settle).on("error", reject);
  });
}

function mediaType(header = ""): Pick<Download, "type" | "charset"> {
  const [type = "", ...parameters] = header.toLowerCase().split(";");
  const charset = parameters
    .map((parameter) => /^\s*charset="?([\w-]+)/u.exec(parameter)?.[1])
    .find((name) => name !== undefined);
  return { type: type.trim(), charset };
}

/** The unpacked body, up to `limit` bytes. @throws UserError `page-too-large` */
async function bytesOf(
  response: IncomingMessage,
  limit: number,
): Promise<Uint8Array> {
  const encoding = response.headers["content-encoding"] ?? "identity";
  // The pipeline closes both streams, whichever of them fails or is abandoned; the loop throws the error.
  const body = pipeline(response, unpacking(encoding), () => undefined);
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > limit)
      throw new UserError("page-too-large", { limit: limit / 1e6 });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function unpacking(encoding: string): Transform {
  switch (encoding.toLowerCase()) {
    case "identity":
      return new PassThrough();
    case "gzip":
    case "x-gzip":
      return createGunzip();
    case "deflate":
      return createInflate();
    case "br":
      return createBrotliDecompress();
    default:
      throw new Error(`content-encoding ${encoding}`);
  }
}
