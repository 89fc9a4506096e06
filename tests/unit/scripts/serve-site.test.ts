// @vitest-environment node
import { connect } from 'node:tls';
import { connect as connectPlainly } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { serveSite, type SiteServer } from '../../../scripts/serve-site.ts';

let server: SiteServer | null = null;
afterEach(() => server?.close());

/** Sends raw bytes and waits for the other side to hang up; answers with what it said. */
const say = (port: number, text: string): Promise<string> =>
  new Promise((done) => {
    let heard = '';
    const socket = connectPlainly(port, '127.0.0.1', () => socket.write(text));
    socket.on('data', (data) => (heard += data.toString()));
    socket.on('close', () => done(heard));
  });

describe('the server for every host', () => {
  it('serves a page by its host, asked directly or as a proxy', async () => {
    server = await serveSite();
    server.page('http://news.example/a', '<p>A');
    expect(await say(server.port, 'GET /a HTTP/1.1\r\nHost: news.example\r\nConnection: close\r\n\r\n')).toContain('<p>A');
    expect(await say(server.port, 'GET http://news.example/a HTTP/1.1\r\nHost: news.example\r\nConnection: close\r\n\r\n')).toContain('<p>A');
    expect(await say(server.port, 'GET /a HTTP/1.1\r\nHost: other.example\r\nConnection: close\r\n\r\n')).toContain('404');
    expect(server.requests.map(({ host }) => host)).toEqual(['news.example', 'news.example', 'other.example']);
  });

  it('turns TLS away, and tells whom it was for', async () => {
    server = await serveSite();
    const { port } = server;
    await new Promise<void>((done) => {
      connect({ port, host: '127.0.0.1', servername: 'secret.example' }).on('error', () => done());
    });
    expect(server.requests).toEqual([{ host: 'secret.example', path: '', method: 'TLS', secure: true }]);
  });

  it('turns tunnels away, and tells whom they were for', async () => {
    server = await serveSite();
    expect(await say(server.port, 'CONNECT api.example:443 HTTP/1.1\r\nHost: api.example:443\r\n\r\n')).toContain('502');
    expect(server.requests).toEqual([{ host: 'api.example', path: '', method: 'CONNECT', secure: true }]);
  });
});
