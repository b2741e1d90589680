import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { asProblem } from '@/api/problem';
import type { DraftEdit } from '@/api/types';
import { useToast } from '@/components/toast';
import { after } from '@/lib/after';
import { t } from '@/lib/i18n';
import { useAccept, useUndoAcceptance } from './queries';

/** Takes an acceptance back and leads to the draft, which says what was removed and what stays. */
export function useTakeBack(id: string): { takeBack: () => void; pending: boolean } {
  const undo = useUndoAcceptance(id);
  const navigate = useNavigate();
  const toast = useToast();
  return {
    pending: undo.isPending,
    takeBack: () =>
      void undo.mutateAsync().then(
        () => {
          toast(t.intake.review.takenBack);
          return navigate({ to: '/intake/$draftId', params: { draftId: id } });
        },
        (error: unknown) => toast(asProblem(error).detail),
      ),
  };
}

interface Kept {
  save: () => Promise<void>;
  forget: () => void;
}

/** Saves what is still open, accepts, says what came of it and offers the way back. */
export function useAcceptance(id: string, { save, forget }: Kept) {
  const mutation = useAccept(id);
  const [saving, setSaving] = useState(false);
  const { takeBack } = useTakeBack(id);
  const toast = useToast();
  const r = t.intake.review;
  function accept(body: DraftEdit, done: () => unknown) {
    setSaving(true);
    after(
      save()
        .then(() => mutation.mutateAsync(body))
        .finally(() => setSaving(false)),
      ({ entriesAdded, entriesMerged, evidenceAdded }) => {
        forget();
        const merged = entriesMerged ? r.merged(entriesMerged) : '';
        toast({ text: r.accepted(entriesAdded, evidenceAdded) + merged, undo: takeBack });
        return done();
      },
    );
  }
  return { accept, pending: saving || mutation.isPending, error: mutation.error };
}
