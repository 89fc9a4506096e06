import { useState } from 'preact/hooks';
import { CountedList } from '../../../components/people/CountedList.tsx';
import { Panel } from '../../../components/people/Panel.tsx';
import '../../../components/people/people.css';
import { Icon } from '../../../components/ui/Icon.tsx';
import { IconButton } from '../../../components/ui/IconButton.tsx';
import { Notice } from '../../../components/ui/Notice.tsx';
import { complain, say } from '../../../components/ui/toast.tsx';
import { WatchAdd } from '../../../components/work/WatchAdd.tsx';
import { sameItem, watchWord } from '../../../components/work/watch-words.ts';
import { dateText, dayOf } from '../../../components/words/date.ts';
import { countText } from '../../../components/words/number.ts';
import { placeName } from '../../../components/words/places.ts';
import { countriesIndex, deleteWatchlist, digest, officialsIndex, saveWatchlist, watchFilter, watchlists } from '../../../utils/clips/repository.ts';
import type { Watchlist, WatchItem } from '../../../utils/model/watchlist.ts';
import { t } from '../../../utils/settings/strings.ts';
import { filterToParams } from '../../shared/filter-url.ts';
import { useLive } from '../../shared/use-live.ts';
import { lastMonday } from '../last-monday.ts';
import { countryHref, officialHref } from '../links.ts';
import { href } from '../route.ts';

/** An address should stay one that can be copied. */
const MOST_LINKED = 200;

/** What the reader watches for, and what came of it since Monday. */
export function WatchView() {
  const lists = useLive(watchlists, 'watchlists').value;
  const countries = useLive(countriesIndex, 'countries').value ?? [];
  const officials = useLive(async () => (await officialsIndex('', { offset: 0, limit: 500 })).officials, 'officials').value ?? [];
  const [name, setName] = useState('');
  const known = { countries: countries.map((line) => line.id), officials };
  const create = async (event: SubmitEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    const answer = await saveWatchlist({ name: name.trim(), items: [] });
    if (answer.ok) setName('');
    else complain(answer.error.message);
  };
  return (
    <>
      <header class="page-head">
        <h1>{t('library_watch')}</h1>
        <form class="row" onSubmit={create}>
          <input class="field" value={name} placeholder={t('watch_name')} aria-label={t('watch_name')} onInput={(event) => setName(event.currentTarget.value)} />
          <button type="submit" class="button primary"><Icon name="plus" />{t('watch_new')}</button>
        </form>
      </header>
      {lists?.length === 0 ? <Notice title={t('watch_empty_title')} text={t('watch_empty_text')} /> : null}
      <div class="page-body">
        {lists?.map((list) => <OneList key={list.id} list={list} known={known} />)}
        <WeekDigest />
      </div>
    </>
  );
}

function OneList({ list, known }: { list: Watchlist; known: { countries: string[]; officials: readonly { id: string; name: string }[] } }) {
  const keep = async (items: WatchItem[]) => {
    const answer = await saveWatchlist({ id: list.id, name: list.name, items });
    if (!answer.ok) complain(answer.error.message);
  };
  const drop = async () => {
    const answer = await deleteWatchlist(list.id);
    if (!answer.ok) return complain(answer.error.message);
    say(t('watch_dropped'), () => void saveWatchlist({ id: list.id, name: list.name, items: list.items }));
  };
  return (
    <section class="sheet panel">
      <div class="row"><h2 class="serif grow">{list.name}</h2><IconButton icon="trash" label={t('watch_drop', list.name)} onClick={() => void drop()} /></div>
      {list.items.length === 0 ? <p class="soft small">{t('watch_no_items')}</p> : null}
      <ul class="row tight">
        {list.items.map((item) => (
          <li key={watchWord(item)} class="chip">
            <a class="plain-link" href={href(['clips'], filterToParams(watchFilter(item)))}>{watchWord(item)}</a>
            <button type="button" class="chip-x" aria-label={t('watch_remove', watchWord(item))} onClick={() => void keep(list.items.filter((other) => !sameItem(other, item)))}><Icon name="close" /></button>
          </li>
        ))}
      </ul>
      <WatchAdd known={known} onAdd={(item) => { if (!list.items.some((other) => sameItem(other, item))) void keep([...list.items, item]); }} />
    </section>
  );
}

function WeekDigest() {
  const [today] = useState(() => dayOf(new Date()));
  const [since, setSince] = useState(() => lastMonday(new Date()));
  const { value: week } = useLive(() => digest(since), `digest${since}`);
  return (
    <section class="sheet panel" aria-label={t('digest_title')}>
      <div class="row">
        <h2 class="serif grow">{t('digest_title')}</h2>
        <label class="row small soft">{t('digest_since')} <input type="date" class="field" value={since} max={today} onChange={(event) => event.currentTarget.value && setSince(event.currentTarget.value)} /></label>
      </div>
      {week ? (
        <>
          <p>{t('digest_counts', dateText(week.since), countText(week.clips), countText(week.deals))}</p>
          <ul class="lines">
            {week.lists.map(({ watchlist, total, clipIds }) => (
              <li key={watchlist.id} class="row">
                <strong class="grow">{watchlist.name}</strong>
                {total > 0 ? <a href={href(['clips'], filterToParams({ ids: clipIds.slice(0, MOST_LINKED) }))}>{t('digest_new', countText(total))}</a> : <span class="soft">{t('digest_nothing')}</span>}
              </li>
            ))}
          </ul>
          <div class="columns">
            <Panel title={t('library_countries')} empty={week.countries.length === 0}>
              <CountedList label={t('library_countries')} most={8} items={week.countries.map((item) => ({ ...item, name: placeName(item.id), href: countryHref(item.id) }))} />
            </Panel>
            <Panel title={t('library_officials')} empty={week.officials.length === 0}>
              <CountedList label={t('library_officials')} most={8} items={week.officials.map((item) => ({ ...item, href: officialHref(item.id) }))} />
            </Panel>
          </div>
        </>
      ) : null}
    </section>
  );
}
