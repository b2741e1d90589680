import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { EngineChoice, Job, JobSummary, NewJob, Page, RoleDemand, StatedAsks } from '@/api/types';

const PAGE = 50;

export const useJobs = () =>
  useInfiniteQuery({
    queryKey: ['jobs'],
    queryFn: ({ pageParam, signal }) => api.get<Page<JobSummary>>('/jobs', { limit: PAGE, cursor: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  });

export const useJob = (id: string) =>
  useQuery({
    queryKey: ['job', id],
    queryFn: ({ signal }) => api.get<Job>(`/jobs/${id}`, {}, signal),
    staleTime: 300_000,
  });

export function useAddJob() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ job, file, engine }: { job: NewJob; file?: File | null; engine?: EngineChoice }) => {
      if (!file) return api.post<Job>('/jobs', job, { query: { engine } });
      const form = new FormData();
      form.append('file', file);
      for (const [key, value] of Object.entries(job)) if (value) form.append(key, value);
      return api.post<Job>('/jobs', form, { query: { engine } });
    },
    onSuccess: (job) => {
      client.setQueryData(['job', job.id], job);
      void client.invalidateQueries({ queryKey: ['jobs'] });
    },
  });
}

/** Takes the person's word for what a posting asks for. */
export function useStateAsks(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ version, asks }: { version: number; asks: StatedAsks }) =>
      api.put<Job>(`/jobs/${id}/asks`, asks, { 'If-Match': `"${version}"` }),
    onSuccess: (job) => client.setQueryData(['job', id], job),
    onError: () => client.invalidateQueries({ queryKey: ['job', id] }),
  });
}

export const useRoleDemand = () =>
  useMutation({ mutationFn: (role: string) => api.get<RoleDemand>('/role-demand', { role }) });

export function useDeleteJob() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => api.delete(`/jobs/${id}`),
    onSuccess: () => {
      for (const key of ['jobs', 'sessions']) void client.invalidateQueries({ queryKey: [key] });
    },
  });
}
