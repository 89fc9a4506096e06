import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Boundary } from '../../components/ui/Boundary.tsx';
import { Icon } from '../../components/ui/Icon.tsx';
import '../../components/clips/clips.css';
import '../../components/filters/filters.css';
import { noteError } from '../../utils/settings/diagnostics.ts';
import { t } from '../../utils/settings/strings.ts';
import './library.css';
import { BackupReminder } from './BackupReminder.tsx';
import { href, route } from './route.ts';
import { StoreLost } from './StoreLost.tsx';
import { VIEWS, type View } from './views.ts';

const HOME = VIEWS[0] as View;

/** The library: the menu and the view that the address names. */
export function App() {
  const [first = 'clips', ...rest] = route.value.path;
  const view = VIEWS.find((other) => other.path === first) ?? HOME;
  const [drawn, setDrawn] = useState<{ path: string; Body: ComponentType<{ rest: string[] }> } | null>(null);
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    let left = false;
    const draw = async () => {
      const Body = await view.load();
      if (!left) setDrawn({ path: view.path, Body });
    };
    void draw();
    document.title = `${t(view.title)} · ${t('popup_title')}`;
    return () => {
      left = true;
    };
  }, [view]);
  const place = route.value.path.join('/');
  const moved = useRef(false);
  useEffect(() => {
    // A new view begins at its head, for the eye and for the screen reader; the first one does not steal the focus.
    if (moved.current) main.current?.focus();
    moved.current = true;
  }, [place]);
  return (
    <div class="library-frame">
      <nav class="library-nav" aria-label={t('library_menu')}>
        <a class="library-name serif" href={href(['clips'])}>{t('popup_title')}</a>
        <ul>
          {VIEWS.filter((other) => other.menu).map((other) => (
            <li key={other.path}>
              <a href={href([other.path])} aria-current={other === view ? 'page' : undefined} title={t(other.title)}><Icon name={other.icon} /><span class="nav-word">{t(other.title)}</span></a>
            </li>
          ))}
        </ul>
        <span class="grow" />
        <ul>
          <BackupReminder />
          <li><a href="/options.html" title={t('popup_options')}><Icon name="gear" /><span class="nav-word">{t('popup_options')}</span></a></li>
        </ul>
      </nav>
      <main class="library-main" ref={main} tabIndex={-1} id="main">
        <StoreLost />
        {drawn?.path === view.path ? (
          <Boundary key={place} onError={(error) => void noteError(`library/${view.path}`, error)}><drawn.Body rest={rest} /></Boundary>
        ) : null}
      </main>
    </div>
  );
}
