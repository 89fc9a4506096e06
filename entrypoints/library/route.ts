import { signal } from '@preact/signals';

/** Where the library is: `#/deals?status=signed` is `{ path: ['deals'], params }`. */
export type Route = { path: string[]; params: URLSearchParams };

/** Reads the part of an address after `#`. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const parts = path.split('/').filter((part) => part !== '').map(decode);
  return { path: parts.length === 0 ? ['clips'] : parts, params: new URLSearchParams(query) };
}

/** A percent sign typed by hand need not be an escape. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The address of a view, for links. */
export function href(path: readonly string[], params: URLSearchParams = new URLSearchParams()): string {
  const query = params.toString();
  return `#/${path.map(encodeURIComponent).join('/')}${query === '' ? '' : `?${query}`}`;
}

/** The current view; changes with the address. */
export const route = signal(parseRoute(location.hash));

addEventListener('hashchange', () => {
  route.value = parseRoute(location.hash);
});

/** Goes to a view; `quiet` leaves no step to go back to (typing in the search box). */
export function go(path: readonly string[], params?: URLSearchParams, quiet = false): void {
  const address = href(path, params);
  if (address === location.hash) return;
  if (quiet) {
    history.replaceState(null, '', address);
    route.value = parseRoute(address);
  } else location.hash = address;
}
