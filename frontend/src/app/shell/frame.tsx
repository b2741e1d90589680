import { useRouterState } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { Icon } from '@/components/icons';
import { t } from '@/lib/i18n';
import { usePageInfo } from '@/lib/page';
import { useSession } from '@/lib/session';
import { useStored } from '@/lib/storage';
import { useOnline } from '@/lib/use-online';
import { BottomBar } from './bottom-bar';
import { HintBar } from './hint-bar';
import { KeyHelp } from './key-help';
import { PaletteHost } from './palette-host';
import { Rail } from './rail';
import { TopBar } from './top-bar';
import { useFrameKeys } from './use-frame-keys';

/** The frame around every page of a signed-in person; the log-in pages stand alone. */
export function Frame({ children }: { children: ReactNode }) {
  const bare = useRouterState({ select: (s) => s.matches.some((m) => m.staticData.bare) });
  const { status } = useSession();
  if (bare || status !== 'in') return <>{children}</>;
  return <SignedInFrame>{children}</SignedInFrame>;
}

function SignedInFrame({ children }: { children: ReactNode }) {
  const page = usePageInfo();
  const online = useOnline();
  const [help, setHelp] = useState(false);
  const [wide, setWide] = useStored<boolean | null>('rail.wide', null);
  const icons = wide === null ? Boolean(page.narrow) : page.narrow ? true : !wide;
  useFrameKeys(() => setHelp(true));
  return (
    <div className={['app', icons && 'icons', page.back && 'full'].filter(Boolean).join(' ')}>
      <a className="btn skip" href="#main">
        {t.nav.skip}
      </a>
      <Rail icons={icons} canToggle={!page.narrow} onToggle={() => setWide(icons)} />
      <div className="main">
        <div>
          <TopBar page={page} />
          {!online && (
            <div className="offline" role="status">
              <Icon.offline />
              {t.state.offline}
            </div>
          )}
        </div>
        <main className="content" id="main" tabIndex={-1}>
          {children}
        </main>
        <HintBar onHelp={() => setHelp(true)} />
      </div>
      <BottomBar />
      <PaletteHost />
      <KeyHelp opened={help} onClose={() => setHelp(false)} />
      <span className="vh" aria-live="polite">
        {page.title}
      </span>
    </div>
  );
}
