import type { ComponentType } from 'preact';
import type { IconName } from '../../components/ui/Icon.tsx';
import type { StringKey } from '../../utils/settings/strings.ts';

type Loader = () => Promise<ComponentType<{ rest: string[] }>>;

/** A view of the library. `path`: the first part of its address; `menu`: whether the menu names it. */
export type View = { path: string; title: StringKey; icon: IconName; menu: boolean; load: Loader };

/** Every view, in the order of the menu. Each is fetched when it is first opened, so that the library opens fast. */
export const VIEWS: readonly View[] = [
  { path: 'clips', title: 'library_clips', icon: 'clip', menu: true, load: async () => (await import('./views/ClipsView.tsx')).ClipsView },
  { path: 'deals', title: 'library_deals', icon: 'merge', menu: true, load: async () => (await import('./views/DealsView.tsx')).DealsView },
  { path: 'officials', title: 'library_officials', icon: 'person', menu: true, load: async () => (await import('./views/OfficialsView.tsx')).OfficialsView },
  { path: 'countries', title: 'library_countries', icon: 'globe', menu: true, load: async () => (await import('./views/CountriesView.tsx')).CountriesView },
  { path: 'pair', title: 'library_pair', icon: 'globe', menu: false, load: async () => (await import('./views/PairView.tsx')).PairView },
  { path: 'pictures', title: 'library_pictures', icon: 'chart', menu: true, load: async () => (await import('./views/PicturesView.tsx')).PicturesView },
  { path: 'watch', title: 'library_watch', icon: 'eye', menu: true, load: async () => (await import('./views/WatchView.tsx')).WatchView },
  { path: 'projects', title: 'library_projects', icon: 'folder', menu: true, load: async () => (await import('./views/ProjectsView.tsx')).ProjectsView },
  { path: 'corrections', title: 'library_corrections', icon: 'edit', menu: true, load: async () => (await import('./views/CorrectionsView.tsx')).CorrectionsView },
  { path: 'transfer', title: 'library_transfer', icon: 'export', menu: true, load: async () => (await import('./views/TransferView.tsx')).TransferView },
];
