import type { ArticleMeta, EarlyMeta } from '../../model/article.ts';
import { linesAround, type NearLine } from '../page/lines-around.ts';
import { atOnce, type InSlices } from '../slices.ts';
import type { AuthorNames } from './author-names.ts';
import { readByline } from './byline.ts';
import { readCanonicalUrl } from './canonical-url.ts';
import type { DateHints } from './dates/parse-date.ts';
import type { Headline } from './headline.ts';
import { readLang } from './lang.ts';
import { readPageFacts, type PageFacts } from './page-facts.ts';
import { readModified, readPublished } from './published.ts';
import { hostOf, namedSite } from './site.ts';
import { readTitle } from './title.ts';

/**
 * Everything the page says about its article, each field by its own ladder of sources. Title, address, language and what
 * the page states for machines cost little and are read at once; what has to be looked for in the page (its lines by the
 * headline, authors, the date of change) is read when it is first asked for, and kept.
 */
export class MetaReading {
  readonly url: string;
  readonly facts: PageFacts;
  readonly lang: string | null;
  readonly title: string;
  /** The headline as the live page shows it; null where it shows none. */
  readonly headline: Headline | null;
  /** How the page's dates are read. */
  readonly hints: DateHints;
  readonly #named: string | null;
  #lines: NearLine[] | null = null;
  #byline: string | null | undefined;
  #publishedAt: string | null | undefined;
  #modifiedAt: string | null | undefined;

  constructor(facts: PageFacts) {
    this.url = facts.url;
    this.facts = facts;
    this.#named = namedSite(facts);
    this.lang = readLang(facts);
    this.hints = { lang: this.lang, monthFirst: monthComesFirst(this.lang, facts.url) };
    const { title, headline } = readTitle(facts, this.#named);
    this.title = title;
    this.headline = headline;
  }

  get #start(): Element | null {
    return this.headline?.element ?? startOf(this.facts.document);
  }

  /** Finds the lines near the headline, where that has not been done; yields after each. */
  *look(): InSlices<void> {
    if (this.#lines !== null) return;
    const start = this.#start;
    const lines: NearLine[] = [];
    for (const line of start === null ? [] : linesAround(start)) {
      lines.push(line);
      yield;
    }
    this.#lines = lines;
  }

  /** Lines near the headline, in document order; empty where there is nothing to begin at. */
  readonly lines = (): NearLine[] => {
    atOnce(this.look());
    return this.#lines ?? [];
  };

  byline(authors: AuthorNames): string | null {
    if (this.#byline === undefined) this.#byline = readByline(this.facts, this.lines(), this.#named, authors);
    return this.#byline;
  }

  get publishedAt(): string | null {
    if (this.#publishedAt === undefined) this.#publishedAt = readPublished(this.facts, this.lines, this.hints);
    return this.#publishedAt;
  }

  get modifiedAt(): string | null {
    if (this.#modifiedAt === undefined) this.#modifiedAt = readModified(this.facts, this.lines, this.hints);
    return this.#modifiedAt;
  }

  /** The fields that extraction needs besides the text. */
  get early(): EarlyMeta {
    const { url, title, lang, publishedAt } = this;
    return { url, canonicalUrl: readCanonicalUrl(this.facts), site: this.#named ?? hostOf(url), title, publishedAt, lang };
  }

  /** All of it. */
  meta(authors: AuthorNames): ArticleMeta {
    return { ...this.early, byline: this.byline(authors), modifiedAt: this.modifiedAt };
  }
}

/** @param facts what was gathered of `document`, shown at `url`, before; gathered here where it is not given. */
export function readMetadata(document: Document, url: string, facts: PageFacts = readPageFacts(document, url)): MetaReading {
  return new MetaReading(facts);
}

/** Whether a page is likely to write the month before the day in figures: American English, and English without a country. */
function monthComesFirst(lang: string | null, url: string): boolean {
  if (lang !== null && !/^en(?:-US|-PH)?$/.test(lang)) return false;
  const host = hostOf(url);
  return lang === 'en-US' || /\.(?:com|org|net|us|gov|edu|mil|ph)$/.test(host);
}

/** Where the lines around an article without a known headline begin: its own heading, else its first part. */
function startOf(document: Document): Element | null {
  const article = document.querySelector('[itemprop~="articleBody"], article, main');
  return (article ?? document).querySelector('h1, h2') ?? article?.firstElementChild ?? article;
}
