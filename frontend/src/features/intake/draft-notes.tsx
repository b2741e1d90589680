import type { Draft } from '@/api/types';
import { Icon } from '@/components/icons';
import { t } from '@/lib/i18n';
import { useUndone } from './queries';

/** What reading it met, and what an undone acceptance left behind. */
export function DraftNotes({ draft, explain }: { draft: Draft; explain?: boolean }) {
  const r = t.intake.review;
  const undone = useUndone(draft.id);
  const notes = [explain && draft.reason, ...draft.notes].filter((n): n is string => typeof n === 'string' && n !== '');
  return (
    <>
      {undone && (
        <div className="note">
          <Icon.undo />
          <div>
            <b>{r.undone(undone.entriesRemoved, undone.evidenceRemoved)}</b>
            {undone.kept.length > 0 && (
              <>
                <p>{r.stays}</p>
                <ul className="dots">
                  {undone.kept.map((what) => (
                    <li key={what}>{what}</li>
                  ))}
                </ul>
              </>
            )}
          </div>
        </div>
      )}
      {notes.length > 0 && (
        <div className="note">
          <Icon.info />
          <div>
            <b>{r.notes}</b>
            <ul>
              {notes.map((n) => (
                <li key={n}>{n}</li>
              ))}
            </ul>
          </div>
        </div>
      )}
    </>
  );
}
