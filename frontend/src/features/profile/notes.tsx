import { Icon } from '@/components/icons';
import { t } from '@/lib/i18n';
import { profileWords } from '@/lib/i18n/profile';

/** What was typed before the page was opened is shown; it can be let go. */
export function RestoredNote({ onDiscard }: { onDiscard: () => void }) {
  return (
    <div className="note">
      <Icon.info />
      <span className="grow">{profileWords.restored}</span>
      <button type="button" className="linkbtn" onClick={onDiscard}>
        {t.state.discard}
      </button>
    </div>
  );
}

/** Somebody else saved first, other fields: nothing is lost on either side. */
export function NewestNote() {
  return (
    <div className="note warn" role="alert">
      <Icon.warn />
      <span className="grow">{profileWords.newest}</span>
    </div>
  );
}
