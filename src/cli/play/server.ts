import { readdirSync, readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { InputError } from "../read";

/** Only this machine may ask: the page is for whoever started it. */
const HOST = "127.0.0.1";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".bin": "application/octet-stream",
};

const HEADERS = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Cache-Control": "no-cache",
  // The page's own policy, and what only a header may say. Its worker is made of what the page has read, and inherits it.
  "Content-Security-Policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; worker-src blob:; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
};

interface Page {
  readonly type: string;
  readonly body: Buffer;
}

export interface PlayServer {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves the page in `folder`. Its files are read once, and what is asked for is looked up among their names, so that no request can
 * name another file of this machine.
 *
 * @throws InputError where the page is not built, or the port is taken or not allowed.
 */
export async function startPlayServer(folder: string, port: number): Promise<PlayServer> {
  const pages = readPages(folder);
  const server = createServer((request, response) => answer(pages, request, response));
  await listen(server, port);
  const { port: own } = server.address() as AddressInfo;
  return {
    url: `http://${HOST}:${own}/`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

/** The files of the folder by the path that asks for them. */
function readPages(folder: string): ReadonlyMap<string, Page> {
  const pages = new Map<string, Page>();
  for (const name of namesIn(folder)) {
    const type = TYPES[extname(name)];
    if (type !== undefined) pages.set(`/${name}`, { type, body: readFileSync(join(folder, name)) });
  }
  const index = pages.get("/index.html");
  if (index === undefined) throw new InputError(`${folder}: there is no page to serve; «npm run build» makes it`);
  return pages.set("/", index);
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [entry.name] : []));
  } catch {
    return [];
  }
}

/** This machine's names for itself, with whatever port leads here. */
const OWN_NAME = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i;

function answer(
  pages: ReadonlyMap<string, Page>,
  { method, url, headers }: IncomingMessage,
  response: ServerResponse,
): void {
  // A page of a stranger's may have its name resolve to this machine; the browser then takes us for that stranger's server.
  if (!OWN_NAME.test(headers.host ?? "")) {
    response
      .writeHead(403, { ...HEADERS, "Content-Type": "text/plain" })
      .end("asked under a name that is not this machine's\n");
    return;
  }
  if (method !== "GET" && method !== "HEAD") {
    response.writeHead(405, { ...HEADERS, Allow: "GET, HEAD" }).end();
    return;
  }
  const page = pages.get((url ?? "/").split("?", 1)[0]!);
  if (page === undefined) {
    response
      .writeHead(404, { ...HEADERS, "Content-Type": "text/plain" })
      .end(method === "HEAD" ? undefined : "not found\n");
    return;
  }
  response.writeHead(200, { ...HEADERS, "Content-Type": page.type, "Content-Length": page.body.length });
  response.end(method === "HEAD" ? undefined : page.body);
}

const REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE: "is in use; choose another with --port",
  EACCES: "may not be used; choose one from 1024 on with --port",
};

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const reason = REASONS[error.code ?? ""];
      reject(reason === undefined ? error : new InputError(`port ${port} ${reason}`));
    });
    server.listen(port, HOST, resolve);
  });
}
