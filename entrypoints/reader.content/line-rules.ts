import { Sieve } from '../../utils/article/page/sieve.ts';
import { callBackground } from '../../utils/messaging/messenger.ts';
import { ok, type Result } from '../../utils/model/result.ts';

let known: Promise<Result<Sieve>> | null = null;

async function fetchSieve(): Promise<Result<Sieve>> {
  const rules = await callBackground('lineRules');
  if (rules.ok) return ok(new Sieve(rules.value));
  known = null;
  return rules;
}

/** What lines of articles are sifted by: asked of the background once, when a page turns out to be an article. */
export const askSieve = (): Promise<Result<Sieve>> => (known ??= fetchSieve());
