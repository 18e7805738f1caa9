import { spawn, type ChildProcess } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  expect,
} from "@jest/globals";
import {
  chromium,
  type Browser,
  type BrowserContextOptions,
  type Page,
} from "playwright-core";
import { ROOT } from "../../src/paths.js";

/**
 * A server and a browser for all tests of a file.
 * A test fails if its pages met an error, or asked anything of another server.
 */
export function browserOfTheTest() {
  let server: RunningServer;
  let browser: Browser;
  let pages: Page[] = [];
  let troubles: string[] = [];

  beforeAll(async () => {
    [server, browser] = await Promise.all([startServer(), startBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });
  beforeEach(() => {
    pages = [];
    troubles = [];
  });
  afterEach(async () => {
    await Promise.all(pages.map((page) => page.context().close()));
    expect(troubles).toEqual([]);
  });

  const watch = (page: Page): void => {
    page.on("pageerror", (error) => troubles.push(error.message));
    page.on("request", (request) => {
      const url = request.url();
      if (!url.startsWith(server.address) && !url.startsWith("data:"))
        troubles.push(`request to ${url}`);
    });
    page.on("console", (message) => {
      const isExpected = message.text().includes("status of 404");
      if (message.type() === "error" && !isExpected)
        troubles.push(message.text());
    });
  };

  return {
    /** Opens an empty page of a new, German-speaking visitor. */
    open: async (options: BrowserContextOptions = {}): Promise<Page> => {
      const context = await browser.newContext({
        locale: "de-DE",
        viewport: { width: 1280, height: 900 },
        baseURL: server.address,
        ...options,
      });
      const page = await context.newPage();
      pages.push(page);
      watch(page);
      return page;
    },
  };
}

/** The real server in a process of its own, with a database of its own. */
interface RunningServer {
  readonly address: string;
  stop(): Promise<void>;
}

/** Starts `blickwinkel serve` on a free port and waits for the address that it prints. */
async function startServer(): Promise<RunningServer> {
  const folder = await mkdtemp(join(tmpdir(), "blickwinkel-"));
  const server = spawn(process.execPath, ["dist/cli/main.js", "serve"], {
    cwd: ROOT,
    env: {
      ...process.env,
      HOST: "127.0.0.1",
      PORT: "0",
      BLICKWINKEL_DATABASE: join(folder, "test.sqlite"),
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  return {
    address: await printedAddress(server),
    stop: async () => {
      const ended = new Promise((resolve) => server.once("exit", resolve));
      server.kill();
      await ended;
      await rm(folder, { recursive: true });
    },
  };
}

function printedAddress(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = "";
    server.stdout?.setEncoding("utf8");
    server.stdout?.on("data", (text: string) => {
      printed += text;
      const [address] = /http:\/\/\S+/u.exec(printed) ?? [];
      if (address) resolve(address);
    });
    server.once("exit", (code) => {
      reject(new Error(`the server ended with ${String(code)}: ${printed}`));
    });
  });
}

/** Debian's chromium, without anything that would speak to the network by itself. */
function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: "/usr/bin/chromium",
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

/** Waits until a condition holds; fails with the test's own timeout if it never does. */
export async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((wake) => setTimeout(wake, 50));
}
