import { serveSite, type SiteServer } from './serve-site.ts';
import { renderSampleSite } from '../tests/fixtures/site/render.ts';

/** The local server with the sample news site on it. @param port 0: any free one. */
export async function serveSampleSite(port = 0): Promise<SiteServer> {
  const server = await serveSite(port);
  const pages = renderSampleSite();
  server.route((url) => pages.get(url.host + url.pathname) ?? null);
  return server;
}
