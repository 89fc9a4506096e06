import type { Clip } from '../../utils/model/clip.ts';
import type { Correction } from '../../utils/model/correction.ts';
import type { Watchlist } from '../../utils/model/watchlist.ts';
import { generateClips } from '../../tests/support/generate-clips.ts';
import { backupOf } from '../../tests/support/generated-backup.ts';

/** Clips on the pictured desk. */
export const DESK_CLIPS = 500;
/** The project whose briefing is pictured. */
export const DESK_PROJECT = 'project-desk';

const AT = '2026-06-29T08:00:00.000Z';

const watchlists: Watchlist[] = [
  {
    id: 'watch-caspian', name: 'Caspian and Gulf', createdAt: AT,
    items: [{ kind: 'country', id: 'AZ' }, { kind: 'pair', a: 'IR', b: 'AE' }, { kind: 'official', id: 'person:leyla-qasimova', name: 'Leyla Qasimova' }, { kind: 'sector', id: 'energy' }],
  },
  { id: 'watch-rail', name: 'Railways', createdAt: AT, items: [{ kind: 'sector', id: 'transport' }, { kind: 'word', text: 'freight railway' }] },
];

const corrections: Correction[] = [
  { id: 'correction-1', at: AT, action: 'not', kind: 'country', text: 'Jordan Hale', entityId: null, scope: { in: 'everywhere' } },
  { id: 'correction-2', at: AT, action: 'change', kind: 'official', entityId: 'person:mehmet-celikkaya', to: { office: 'Minister of Customs and Trade' }, scope: { in: 'everywhere' } },
  { id: 'correction-3', at: AT, action: 'same-as', kind: 'official', entityId: 'person:a-halavach', as: { id: 'person:alena-halavach', name: 'Alena Halavach' }, scope: { in: 'site', host: 'belta.by' } },
];

/** What an analyst's store looks like after a year: clips, two watchlists, a project with a briefing, corrections. A backup's text. */
export function deskBackup(): Promise<string> {
  const made = generateClips(DESK_CLIPS);
  const chosen = made.map(({ clip }) => clip).filter(({ kind }) => kind === 'deal').slice(-7);
  const inProject = new Set(chosen.map(({ id }) => id));
  const filed = made.map(({ clip, articleText }): { clip: Clip; articleText: string } => ({ articleText, clip: inProject.has(clip.id) ? { ...clip, projects: [DESK_PROJECT] } : clip }));
  const [first, , , fourth] = chosen;
  const projects = [{
    id: DESK_PROJECT, name: 'Summer briefing', note: 'For the delegation: what was agreed since spring, and what is still open.', createdAt: AT, order: chosen.map(({ id }) => id),
    sections: [{ title: 'Agreed', before: first?.id ?? null }, { title: 'Still open', before: fourth?.id ?? null }],
  }];
  return backupOf(filed, { watchlists, corrections, projects, searches: [] });
}
