import type { SeenRequest } from '../../../scripts/serve-site.ts';

/** Hosts that the browsers ask for by themselves, with or without extensions. */
const BROWSERS_OWN = /(?:^|\.)(?:google\.com|googleapis\.com|gstatic\.com|gvt1\.com|mozilla\.(?:com|org|net)|firefox\.com|mozgcp\.net)$/u;

/** Requests to hosts that no test has opened a page of: what an extension that calls home would leave. */
export const strangeRequests = (requests: SeenRequest[], opened: string[]): SeenRequest[] =>
  requests.filter(({ host }) => !opened.includes(host) && !BROWSERS_OWN.test(host));
