import { createServer } from "node:http";

/** A page to serve: its HTML, or with headers. `endless`: nothing more comes, and it never ends. */
export type ServedPage = string | { html: string; headers: Record<string, string>; endless?: boolean };

/** Where the test pages stand. Nothing answers there but the proxy. */
export const SITE = "http://article.test";

/**
 * A recording HTTP proxy that is the whole web of the browser under test: it serves `pages` (by path) at `SITE`,
 * answers 404 to all else, refuses every tunnel, and keeps a list of what was asked for.
 */
export async function startProxy(pages: Record<string, ServedPage> = {}) {
  const served = { pages };
  const seen: string[] = [];
  const server = createServer((request, response) => {
    seen.push(`${request.method} ${request.url}`);
    const { origin, pathname } = new URL(request.url ?? "/", SITE);
    const page = origin === SITE ? served.pages[pathname] : undefined;
    const { html, headers, endless } =
      typeof page === "object" ? page : { html: page, headers: {}, endless: false };
    response.writeHead(html === undefined ? 404 : 200, {
      "content-type": "text/html; charset=utf-8",
      ...headers,
    });
    if (endless) response.write(html);
    else response.end(html ?? "");
  });
  server.on("connect", (request, socket) => {
    seen.push(`CONNECT ${request.url}`);
    socket.on("error", () => {});
    socket.end("HTTP/1.1 503 Refused\r\n\r\n");
  });
  // A connection is closed by the browser alone: one that is closed while it is asked loses the question.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("The proxy has no port.");
  return {
    port: address.port,
    /** Every request so far, as `METHOD url` or `CONNECT host:port`. */
    seen,
    /** The requests that went anywhere but to the served site. */
    foreign: () => seen.filter((line) => !line.split(" ")[1]?.startsWith(`${SITE}/`)),
    /** Serves these pages from now on, and forgets what was asked for before. */
    serve: (pages: Record<string, ServedPage>) => {
      served.pages = pages;
      seen.length = 0;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
