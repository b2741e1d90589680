import type { EntryType, ExperienceEntry } from '@/api/types';
import { useToast } from '@/components/toast';
import { t } from '@/lib/i18n';
import { EntryForm } from './entry-form';
import { blank } from './entry-model';
import { useAddEntry } from './queries';

interface Props {
  type: EntryType;
  parentId?: string;
  jobs: ExperienceEntry[];
  known: string[];
  onClose: () => void;
}

/** The form of an entry that does not exist yet; what is typed is kept per type. */
export function NewEntry({ type, parentId, jobs, known, onClose }: Props) {
  const add = useAddEntry();
  const toast = useToast();
  return (
    <div className="card xp-e">
      <EntryForm
        draftKey={type}
        entry={blank(type, { parentId })}
        jobs={jobs}
        skills={known}
        onSave={(edit) => add.mutateAsync(edit).then((made) => toast(t.experience.added(made.organisation)))}
        onClose={onClose}
      />
    </div>
  );
}
