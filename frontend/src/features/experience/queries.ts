import { type QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import { asProblem } from '@/api/problem';
import type { Duplicate, EntryEdit, Evidence, EvidenceEdit, Experience, ExperienceEntry } from '@/api/types';
import { useToast } from '@/components/toast';
import { editOf } from './entry-model';

const KEY = ['experience'];
/** One change at a time: each is sent with the version that the one before it left. */
const changing = { scope: { id: 'experience' }, mutationKey: ['experience'] };

export const useExperience = () =>
  useQuery({ queryKey: KEY, queryFn: ({ signal }) => api.get<Experience>('/experience', {}, signal) });

export const useDuplicates = () =>
  useQuery({
    queryKey: [...KEY, 'duplicates'],
    queryFn: ({ signal }) => api.get<Duplicate[]>('/experience/duplicates', {}, signal),
  });

export const useLastChange = () =>
  useQuery({
    queryKey: [...KEY, 'last-change'],
    queryFn: ({ signal }) => api.get<{ what: string | null }>('/experience/last-change', {}, signal),
  });

const known = (client: QueryClient) => client.getQueryData<Experience>(KEY);
const ifMatch = (version: number) => ({ 'If-Match': `"${version}"` });

/** When the last of several changes is through, everything is asked for anew. */
export function settled(client: QueryClient) {
  if (client.isMutating({ mutationKey: changing.mutationKey }) > 1) return;
  for (const key of ['experience', 'evidence']) void client.invalidateQueries({ queryKey: [key] });
}

/** Shows the change at once; what was there before comes back when it fails. */
function useOptimistic<V, R>(
  mutationFn: (input: V, client: QueryClient) => Promise<R>,
  shown: (now: Experience, input: V) => Experience,
  done?: (now: Experience, result: R) => Experience,
  /** Where nothing else on the page would tell of a failure. */
  tell = false,
) {
  const client = useQueryClient();
  const toast = useToast();
  return useMutation({
    ...changing,
    mutationFn: (input: V) => mutationFn(input, client),
    onMutate: async (input) => {
      toast(null);
      await client.cancelQueries({ queryKey: KEY, exact: true });
      const before = known(client);
      if (before) client.setQueryData<Experience>(KEY, shown(before, input));
      return { before };
    },
    onSuccess: (result) => {
      client.setQueryData<Experience>(KEY, (now) => (now && done ? done(now, result) : now));
    },
    onError: (error, _input, context) => {
      if (context?.before) client.setQueryData(KEY, context.before);
      if (tell) toast(asProblem(error).detail);
    },
    onSettled: () => settled(client),
  });
}

const mapped = (all: Experience, update: (e: ExperienceEntry) => ExperienceEntry): Experience => ({
  ...all,
  entries: all.entries.map(update),
});
const replaced = (all: Experience, made: ExperienceEntry) => mapped(all, (e) => (e.id === made.id ? made : e));

function mappedEvidence(all: Experience, update: (e: Evidence) => Evidence | null): Experience {
  const apply = (list: Evidence[]) => list.flatMap((e) => update(e) ?? []);
  return { ...mapped(all, (e) => ({ ...e, evidence: apply(e.evidence) })), statements: apply(all.statements) };
}
const statement = (all: Experience | undefined, id: string): Evidence | undefined =>
  [...(all?.entries.flatMap((e) => e.evidence) ?? []), ...(all?.statements ?? [])].find((e) => e.id === id);

export const evidenceEdit = ({ entryId, text, kind, source, lens, skills }: Evidence): EvidenceEdit => ({
  entryId,
  text,
  kind,
  source,
  lens,
  skills,
});

export const useChangeEntry = () =>
  useOptimistic(
    ({ id, change }: { id: string; change: Partial<EntryEdit> }, client) => {
      const entry = known(client)?.entries.find((e) => e.id === id);
      if (!entry) return Promise.reject(new Error(id));
      return api.put<ExperienceEntry>(
        `/experience/entries/${id}`,
        { ...editOf(entry), ...change },
        ifMatch(entry.version),
      );
    },
    (now, { id, change }) => mapped(now, (e) => (e.id === id ? { ...e, ...change } : e)),
    replaced,
  );

export function useAddEntry() {
  const client = useQueryClient();
  return useMutation({
    ...changing,
    mutationFn: (edit: EntryEdit) => api.post<ExperienceEntry>('/experience/entries', edit),
    onSuccess: (made) =>
      client.setQueryData<Experience>(KEY, (now) => now && { ...now, entries: [made, ...now.entries] }),
    onSettled: () => settled(client),
  });
}

export const useDeleteEntry = () =>
  useOptimistic(
    (id: string) => api.delete(`/experience/entries/${id}`),
    (now, id) => ({ ...now, entries: now.entries.filter((e) => e.id !== id) }),
    undefined,
    true,
  );

export const useMergeEntries = () =>
  useOptimistic(
    ({ id, otherId }: { id: string; otherId: string }) =>
      api.post<ExperienceEntry>(`/experience/entries/${id}/merger`, { otherId }),
    (now, { otherId }) => ({ ...now, entries: now.entries.filter((e) => e.id !== otherId) }),
    replaced,
  );

export const useOrderEvidence = () =>
  useOptimistic(
    ({ id, ids }: { id: string; ids: string[] }) =>
      api.put<ExperienceEntry>(`/experience/entries/${id}/evidence-order`, { ids }),
    (now, { id, ids }) =>
      mapped(now, (e) =>
        e.id === id ? { ...e, evidence: ids.flatMap((i) => e.evidence.find((s) => s.id === i) ?? []) } : e,
      ),
    replaced,
    true,
  );

export const useAddEvidence = () => {
  const client = useQueryClient();
  return useMutation({
    ...changing,
    mutationFn: (edit: EvidenceEdit) => api.post<Evidence>('/evidence', edit),
    onSuccess: (made) =>
      client.setQueryData<Experience>(
        KEY,
        (now) =>
          now &&
          (made.entryId
            ? mapped(now, (e) => (e.id === made.entryId ? { ...e, evidence: [...e.evidence, made] } : e))
            : { ...now, statements: [...now.statements, made] }),
      ),
    onSettled: () => settled(client),
  });
};

export const useChangeEvidence = () =>
  useOptimistic(
    ({ item, change }: { item: Evidence; change: Partial<EvidenceEdit> }, client) => {
      const now = statement(known(client), item.id);
      const version = now && now.version > item.version ? now.version : item.version;
      return api.put<Evidence>(`/evidence/${item.id}`, { ...evidenceEdit(now ?? item), ...change }, ifMatch(version));
    },
    (now, { item, change }) =>
      mappedEvidence(now, (e) => (e.id === item.id ? { ...e, ...change, source: change.source ?? e.source } : e)),
    (now, made) => mappedEvidence(now, (e) => (e.id === made.id ? made : e)),
  );

export const useDeleteEvidence = () =>
  useOptimistic(
    (id: string) => api.delete(`/evidence/${id}`),
    (now, id) => mappedEvidence(now, (e) => (e.id === id ? null : e)),
    undefined,
    true,
  );

export function useUndo() {
  const client = useQueryClient();
  return useMutation({
    ...changing,
    mutationFn: () => api.post<{ undone: string }>('/experience/undo'),
    onSettled: () => settled(client),
  });
}
