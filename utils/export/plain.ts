/** Controls that turn or hide text: bidirectional marks, zero-width characters, and all of C0 and C1 but tab and newline. */
const UNSEEN = /[\u202a-\u202e\u2066-\u2069\u200b\u2060\ufeff]|(?![\t\n])\p{Cc}/gu;

/** Text without characters that show it as what it is not; for formats that people read. */
export const plain = (text: string): string => text.replace(/\r\n?/g, '\n').replace(UNSEEN, '');

/** The same on one line. */
export const oneLine = (text: string): string => plain(text).replace(/\s+/g, ' ').trim();

/** An address that may be opened, else null: only http and https, whatever an article or a file said. */
export function webLink(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? href : null;
}

/** Text for HTML and XML, in content and in double quotes. */
export const escapeMarkup = (text: string): string =>
  plain(text).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|[\ufffe\uffff]/g, '\ufffd');

/** `YYYY-MM-DD` of an ISO date or instant; null for anything else, a day that no calendar has among it. */
export const dayPart = (iso: string | null): string | null =>
  iso && /^\d{4}-\d{2}-\d{2}/.test(iso) && !Number.isNaN(Date.parse(iso.slice(0, 10))) ? iso.slice(0, 10) : null;

/** The authors of a byline, one by one. */
export const authorsOf = (byline: string | null): string[] => (byline ?? '').split(/,\s*|\s+and\s+/).map(oneLine).filter((name) => name !== '');

/** The sum in words of its own: `424400000 USD`. */
export const amountText = (amount: { value: number; currency: string } | null): string => (amount === null ? '' : `${amount.value} ${amount.currency}`);
