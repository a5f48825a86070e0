import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { networkInterfaces, tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type PlayServer, startPlayServer } from "../../src/cli/play/server";

const base = mkdtempSync(join(tmpdir(), "matin-play-"));
const folder = join(base, "page");
const SECRET = "құпия";
let server: PlayServer;
let port: number;

beforeAll(async () => {
  mkdirSync(join(folder, "inner"), { recursive: true });
  writeFileSync(join(folder, "index.html"), "<!DOCTYPE html><title>бет</title>");
  for (const path of ["../secret.html", "inner/secret.html", "notes.txt", ".env"])
    writeFileSync(join(folder, path), SECRET);
  symlinkSync(join(base, "secret.html"), join(folder, "link.html"));
  server = await startPlayServer(folder, 0);
  port = Number(new URL(server.url).port);
});

afterAll(async () => {
  await server.close();
  rmSync(base, { recursive: true });
});

/** What the server answers to these very bytes; no client of HTTP would send some of them. */
function send(bytes: string, host = "127.0.0.1"): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, host, () => socket.end(bytes));
    let answer = "";
    socket.setEncoding("utf8").on("data", (chunk) => {
      answer += chunk;
    });
    socket.on("error", reject).on("close", () => resolve(answer));
  });
}

const get = (path: string, host = `127.0.0.1:${port}`, method = "GET") =>
  send(`${method} ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);

const statusOf = (answer: string) => Number(answer.split(" ")[1]);

describe("the server of the page", () => {
  it("gives the page, under each of this machine's names", async () => {
    for (const host of [`127.0.0.1:${port}`, `localhost:${port}`, "LOCALHOST:8080", `[::1]:${port}`, "localhost"]) {
      const answer = await get("/", host);
      expect([host, statusOf(answer)]).toEqual([host, 200]);
      expect(answer).toContain("бет");
    }
  });

  it.each([
    "evil.example",
    "evil.example:4321",
    "127.0.0.1.evil.example",
    "localhost.evil.example",
    "evil.example@localhost",
    "192.168.0.7",
    "",
    "0.0.0.0",
  ])("gives nothing to a page that took its place under the name %j", async (host) => {
    const answer = await get("/", host);
    expect([400, 403]).toContain(statusOf(answer));
    expect(answer).not.toContain("бет");
  });

  it.each([
    "/../secret.html",
    "/%2e%2e/secret.html",
    "/%2E%2E%2Fsecret.html",
    "/..%2fsecret.html",
    "/..%5csecret.html",
    "/..\\secret.html",
    "/....//secret.html",
    "//secret.html",
    "/inner/secret.html",
    "/inner/../../secret.html",
    "/./index.html",
    "/index.html%00.txt",
    "/index.html/",
    "/INDEX.HTML",
    "/notes.txt",
    "/.env",
    "/link.html",
    "/etc/passwd",
    "/__proto__",
    "/constructor",
    "file:///etc/passwd",
    `http://evil.example/secret.html`,
    `${base}/secret.html`,
  ])("has no %s", async (path) => {
    const answer = await get(path);
    expect(statusOf(answer)).toBe(404);
    expect(answer).not.toContain(SECRET);
  });

  it.each(["POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "PROPFIND"])(
    "does not answer to %s",
    async (method) => {
      const answer = await get("/", undefined, method);
      expect(statusOf(answer)).toBe(405);
      expect(answer).not.toContain("бет");
    },
  );

  it.each([
    "GET /\u0000 HTTP/1.1\r\nHost: localhost\r\n\r\n",
    "GET / HTTP/1.1\r\n\r\n",
    "жоқ\r\n\r\n",
    "CONNECT evil.example:80 HTTP/1.1\r\nHost: localhost\r\n\r\n",
  ])("stands what is no request: %j", async (bytes) => {
    const answer = await send(bytes).catch(() => "");
    expect(answer).not.toMatch(/бет|HTTP\/1\.1 2/);
    expect(statusOf(await get("/"))).toBe(200);
  });

  const addresses = Object.values(networkInterfaces()).flatMap((each) => each ?? []);
  const outside = addresses
    .filter(({ internal, family }) => !internal && family === "IPv4")
    .map(({ address }) => address);

  it.skipIf(outside.length === 0)("is not there for other machines", async () => {
    for (const address of outside)
      await expect(send("GET / HTTP/1.1\r\n\r\n", address)).rejects.toThrow("ECONNREFUSED");
  });

  it.each(["/", "/nothing"])("says what a browser may do with %s", async (path) => {
    const answer = (await get(path)).toLowerCase();
    for (const header of [
      "content-security-policy: default-src 'none'",
      "x-content-type-options: nosniff",
      "referrer-policy: no-referrer",
      "cross-origin-resource-policy: same-origin",
    ]) {
      expect(answer).toContain(header);
    }
    expect(answer).not.toContain("access-control-allow-origin");
  });
});
