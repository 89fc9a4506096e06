import type { Clip } from '../model/clip.ts';
import type { BriefingSection } from '../model/watchlist.ts';

/** A briefing before it is written: sections of clips in order, and the sources they are quoted from. */
export type Briefing = {
  title: string;
  /** An introduction by the person; may be empty. */
  note: string;
  day: string;
  sections: { title: string; entries: { clip: Clip; source: number }[] }[];
  /** Each article once, in order of first use; `source` above counts from 1. */
  sources: Clip['source'][];
};

/**
 * Puts clips under the sections of a project.
 * @param sections each starts before the clip it names; those that name none, or one that is not here, stand empty at the end
 * @param day `YYYY-MM-DD`
 */
export function makeBriefing({ title, note, clips, sections, day }: { title: string; note: string; clips: readonly Clip[]; sections: readonly BriefingSection[]; day: string }): Briefing {
  const numbers = new Map<string, number>();
  const sources: Clip['source'][] = [];
  const made: Briefing['sections'] = [];
  for (const clip of clips) {
    for (const section of sections) if (section.before === clip.id) made.push({ title: section.title, entries: [] });
    const address = clip.source.canonicalUrl;
    if (!numbers.has(address)) numbers.set(address, sources.push(clip.source));
    const last = made.at(-1) ?? { title: '', entries: [] };
    if (made.length === 0) made.push(last);
    last.entries.push({ clip, source: numbers.get(address) ?? 0 });
  }
  const here = new Set(clips.map(({ id }) => id));
  for (const section of sections) if (section.before === null || !here.has(section.before)) made.push({ title: section.title, entries: [] });
  return { title, note, day, sections: made, sources };
}
