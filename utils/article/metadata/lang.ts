import { firstMeta, type PageFacts } from './page-facts.ts';

/** A BCP 47 tag as far as pages write them ("en", "zh-Hans", "pt_BR"). */
const TAG = /^([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?\b/i;

/** The page's declared language as a BCP 47 tag: `html[lang]`, JSON-LD, meta; null where it declares none. */
export function readLang(facts: PageFacts): string | null {
  const root = facts.document.documentElement as Element | null;
  const claims = [
    root?.getAttribute('lang'),
    root?.getAttribute('xml:lang'),
    facts.article?.inLanguage,
    firstMeta(facts, ['content-language', 'og:locale', 'dc.language', 'language']),
  ];
  for (const claim of claims) {
    const tag = typeof claim === 'string' ? TAG.exec(claim.trim()) : null;
    if (tag === null) continue;
    const [, language = '', script, region] = tag;
    const parts = [language.toLowerCase()];
    if (script !== undefined) parts.push(script.charAt(0).toUpperCase() + script.slice(1).toLowerCase());
    if (region !== undefined) parts.push(region.toUpperCase());
    return parts.join('-');
  }
  return null;
}
