import type { Meeting, MeetingReader, MetPerson } from '../model/catalogue.ts';
import type { Clip, ClipOfficial } from '../model/clip.ts';
import { dayNumber, dayOfClip } from './days.ts';
import type { AttacheDb } from './db.ts';
import { groupBy } from './group-by.ts';

/** Meetings are read from the latest so many articles. */
const MOST_ARTICLES = 200;
/** Outlets that tell of the same two within so many days tell of one meeting. */
const ONE_MEETING_DAYS = 3;

const personOf = ({ id, name, country }: ClipOfficial): MetPerson => ({ id, name: name ?? id, country });
const keyOf = ({ people }: Meeting): string => people.map(({ id }) => id).sort().join('|');
const apart = (one: Meeting, other: Meeting): number => Math.abs((dayNumber(one.day) ?? 0) - (dayNumber(other.day) ?? 0));

/** Adds a meeting, or its outlet to the one that it is; the first day told is the meeting's. */
function join(meetings: Meeting[], told: Meeting): void {
  const known = meetings.find((meeting) => keyOf(meeting) === keyOf(told) && apart(meeting, told) <= ONE_MEETING_DAYS);
  if (!known) {
    meetings.push(told);
    return;
  }
  known.sites = [...new Set([...known.sites, ...told.sites])];
  if (told.day < known.day) Object.assign(known, { day: told.day, quote: told.quote, clipId: told.clipId });
}

/**
 * The meetings that the articles of some clips tell of, newest first; what several outlets tell is one.
 * @param clips newest first; only those whose article's text was kept are read
 * @param told reads a text for them
 * @param wanted says which two are asked for
 */
export async function meetingsOf(db: AttacheDb, clips: readonly Clip[], told: MeetingReader, wanted: (one: MetPerson, other: MetPerson) => boolean): Promise<Meeting[]> {
  const articles = [...groupBy(clips, ({ source }) => source.canonicalUrl)].slice(0, MOST_ARTICLES);
  const texts = await db.articles.bulkGet(articles.map(([address]) => address));
  const meetings: Meeting[] = [];
  for (const [i, [, ofArticle]] of articles.entries()) {
    const [clip] = ofArticle;
    const text = texts[i]?.text;
    if (!clip || text === undefined) continue;
    const officials = new Map(ofArticle.flatMap((one) => one.officials.map((official) => [official.id, official] as const)));
    const day = dayOfClip(clip);
    for (const { people: [a, b], quote } of told(text, [...officials.values()])) {
      const [one, other] = [officials.get(a), officials.get(b)];
      if (one && other && wanted(personOf(one), personOf(other))) join(meetings, { day, people: [personOf(one), personOf(other)], quote, clipId: clip.id, sites: [clip.source.site] });
    }
  }
  return meetings.sort((a, b) => b.day.localeCompare(a.day));
}
