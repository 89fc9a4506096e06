/** Prefixes of hosts that are other faces of the same outlet. */
const FACES = /^(?:www|m|mobile|amp|edition|en|eng)\./;

const bare = (host: string): string => host.toLowerCase().replace(FACES, '');

/** Whether two addresses belong to one outlet: the same host, or one a subdomain of the other. */
export function sameSite(a: string, b: string): boolean {
  if (!URL.canParse(a) || !URL.canParse(b)) return false;
  const [one, other] = [bare(new URL(a).hostname), bare(new URL(b).hostname)];
  return one !== '' && (one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`));
}
