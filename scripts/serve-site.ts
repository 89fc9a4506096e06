import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** What the server answers with. */
export type Reply = { status?: number; type: string; body: string | Buffer; headers?: Record<string, string> };
/** Answers for an address; null where there is nothing. */
export type Route = (url: URL) => Reply | null;
/** A request that reached the server, by whatever way. `secure`: it wanted TLS and was turned away. */
export type SeenRequest = { host: string; path: string; method: string; secure: boolean };

export type SiteServer = {
  port: number;
  /** Every request since the start, in order: of pages, of the browser itself, and of any extension. */
  requests: SeenRequest[];
  /** Adds a route; the latest is asked first. */
  route: (route: Route) => void;
  /** Serves one HTML page at an address, "http://host/path". */
  page: (address: string, html: string, headers?: Record<string, string>) => void;
  close: () => Promise<void>;
};

/** The address as the browser meant it: absolute for a proxy's request, else made of the Host header. */
function addressOf(request: IncomingMessage): URL {
  const target = request.url ?? '/';
  return new URL(target.startsWith('http://') ? target : `http://${request.headers.host ?? 'localhost'}${target}`);
}

/** The host name in the first message of a TLS connection (RFC 6066, "server_name"), as far as it can be read. */
function hostOfHello(packet: Buffer): string {
  // Extension type 0, its length, the list's length, name type 0, then the name's length and the name.
  for (let at = 0; at + 9 < packet.length; at += 1) {
    if (packet.readUInt16BE(at) !== 0 || packet[at + 6] !== 0) continue;
    const [extension, list, name] = [packet.readUInt16BE(at + 2), packet.readUInt16BE(at + 4), packet.readUInt16BE(at + 7)];
    if (extension !== list + 2 || list !== name + 3) continue;
    return packet.toString('latin1', at + 9, at + 9 + name);
  }
  return 'unknown';
}

/**
 * A server that stands for every host of the internet: a browser under test is told that all names live here,
 * so that a page of any host can be served and no request can leave the machine unseen.
 * @param port 0: any free one.
 */
export async function serveSite(port = 0): Promise<SiteServer> {
  const routes: Route[] = [];
  const requests: SeenRequest[] = [];
  const server = createServer((request, response) => {
    const url = addressOf(request);
    requests.push({ host: url.hostname, path: url.pathname + url.search, method: request.method ?? 'GET', secure: false });
    let reply: Reply | null = null;
    for (const route of routes) reply ??= route(url);
    reply ??= { status: 404, type: 'text/plain', body: 'Nothing is served at this address.' };
    response.writeHead(reply.status ?? 200, { 'content-type': reply.type, 'cache-control': 'no-store', ...reply.headers });
    response.end(request.method === 'HEAD' ? undefined : reply.body);
  });
  // Firefox asks the proxy for a tunnel; Chromium speaks TLS to the port straight away. Neither gets one.
  server.on('connect', (request: IncomingMessage, socket: Socket) => {
    requests.push({ host: (request.url ?? '').replace(/:\d+$/u, ''), path: '', method: 'CONNECT', secure: true });
    // A browser that is killed leaves its end of the line hanging.
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  server.on('clientError', (error: Error & { rawPacket?: Buffer }, socket) => {
    // 0x16: a TLS handshake.
    if (error.rawPacket?.[0] === 0x16) requests.push({ host: hostOfHello(error.rawPacket), path: '', method: 'TLS', secure: true });
    socket.destroy();
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    route: (route) => routes.unshift(route),
    page(address, html, headers) {
      const { host, pathname } = new URL(address);
      routes.unshift((url) => (url.host === host && url.pathname === pathname ? { type: 'text/html; charset=utf-8', body: html, headers } : null));
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
