import { t } from '@/lib/i18n';
import { caps, type Key, useKeyList } from '@/lib/keys';
import { usePageInfo } from '@/lib/page';

/** The keys of this page, always in the same place. */
export function HintBar({ onHelp }: { onHelp: () => void }) {
  const { lists, single } = useKeyList();
  const { position } = usePageInfo();
  const groups = new Map<string, Key[]>();
  for (const key of lists.flat()) if (key.hint) groups.set(key.hint, [...(groups.get(key.hint) ?? []), key]);
  return (
    <footer className="hints">
      {single ? (
        [...groups].map(([hint, keys]) => (
          <span key={hint}>
            {keys.flatMap((k) => caps(k.keys).map((cap) => <kbd key={k.keys + cap}>{cap}</kbd>))} {hint}
          </span>
        ))
      ) : (
        <span>{t.keys.off}</span>
      )}
      {position && <span className="end num">{position}</span>}
      <span className={position ? undefined : 'end'}>
        <button type="button" onClick={onHelp}>
          <kbd>?</kbd> {t.keys.all}
        </button>
      </span>
    </footer>
  );
}
