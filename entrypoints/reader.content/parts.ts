import { Sieve } from '../../utils/article/page/sieve.ts';
import { callBackground } from '../../utils/messaging/messenger.ts';
import { ok, type Result } from '../../utils/model/result.ts';

/** What the content script does not bring along, since most pages need none of it. */
export type Parts = { sieve: Sieve; cardStyles: string };

let asked: Promise<Result<Parts>> | null = null;
let here: Parts | null = null;

async function fetchParts(): Promise<Result<Parts>> {
  const answer = await callBackground('readerParts');
  if (!answer.ok) {
    asked = null;
    return answer;
  }
  const { lines, cardStyles } = answer.value;
  here = { sieve: new Sieve(lines), cardStyles };
  return ok(here);
}

/** Asks the background for the parts, once a page: when it turns out to be an article, or has something to say. */
export const askParts = (): Promise<Result<Parts>> => (asked ??= fetchParts());

/** Fills a sheet with the card's styles: at once on an article, whose parts are here before its card. */
export function styleCard(sheet: CSSStyleSheet): void {
  if (here !== null) sheet.replaceSync(here.cardStyles);
  else void askParts().then((parts) => parts.ok && sheet.replaceSync(parts.value.cardStyles));
}
