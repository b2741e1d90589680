import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { NewVersion, ResumeVersion, VersionDetail } from '@/api/review';
import { versionsKey } from '../queries';
import type { DraftOf } from '../review/use-draft';

/** @param edition what the draft's content goes by; a version that is kept never changes */
export const useVersion = (id: string, number: number, edition: number) =>
  useQuery({
    queryKey: [...versionsKey(id), number, edition],
    queryFn: ({ signal }) => api.get<VersionDetail>(`/tailoring-sessions/${id}/versions/${number}`, {}, signal),
    staleTime: 300_000,
  });

/** Keeps the draft as it is saved; with `sent` as the one that went out. */
export function useKeep(id: string, draft: DraftOf) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: NewVersion) =>
      draft.afterSaving(() => api.post<ResumeVersion>(`/tailoring-sessions/${id}/versions`, body)),
    onSuccess: () => client.invalidateQueries({ queryKey: versionsKey(id) }),
  });
}
