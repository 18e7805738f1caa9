import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll } from "@jest/globals";
import supertest from "supertest";
import { createApp, type AppOptions } from "../../src/web/app.js";
import type { Library } from "../../src/web/library.js";
import { fixtureLibrary, VALIDITY } from "./fixture.js";

/** Requests to the app of the fixture, which listens on 127.0.0.1 for the time of a test file. */
export function testApp(
  library: Library = fixtureLibrary(),
  options: Omit<AppOptions, "library" | "validity"> = {},
) {
  let server: Server;
  beforeAll(async () => {
    server = createServer(
      createApp({ library, validity: VALIDITY, ...options }),
    );
    await new Promise<void>((resolve) => {
      server.listen(0, "127.0.0.1", resolve);
    });
  });
  afterAll(async () => {
    await new Promise((resolve) => server.close(resolve));
  });
  return () => {
    const { port } = server.address() as AddressInfo;
    return supertest(`http://127.0.0.1:${String(port)}`);
  };
}
