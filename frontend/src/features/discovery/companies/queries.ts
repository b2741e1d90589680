import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import type {
  Adopted,
  Adoption,
  Bundle,
  Company,
  CompanyEdit,
  Detection,
  DirectoryEntry,
  NewCompany,
} from '@/api/discovery';
import type { Page } from '@/api/types';

const PAGE = 100;

export interface CompanyFilters {
  q?: string;
  platform?: string;
  chosen?: boolean;
}
const asked = ({ chosen, ...rest }: CompanyFilters) => ({ ...rest, chosen: chosen ? 'true' : undefined });

export const useCompanies = (filters: CompanyFilters) =>
  useInfiniteQuery({
    queryKey: ['companies', 'list', filters],
    queryFn: ({ pageParam, signal }) =>
      api.get<Page<Company>>('/companies', { ...asked(filters), limit: PAGE, cursor: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  });

/** Those that feed the inbox, for the filter and to tell an empty inbox from a new one. */
export const useChosenCompanies = () =>
  useQuery({
    queryKey: ['companies', 'chosen'],
    queryFn: async ({ signal }) =>
      (await api.get<Page<Company>>('/companies', { chosen: 'true', limit: 200 }, signal)).items,
    staleTime: 300_000,
  });

export const useCompany = (id: string) =>
  useQuery({
    queryKey: ['companies', 'one', id],
    queryFn: ({ signal }) => api.get<Company>(`/companies/${id}`, {}, signal),
  });

/** What is chosen decides what the inbox holds: lists and counters are asked for anew. */
function useChange<V, R>(mutationFn: (input: V) => Promise<R>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn,
    onSettled: () => {
      for (const key of ['companies', 'directory', 'listings']) void client.invalidateQueries({ queryKey: [key] });
    },
  });
}

export const useChoose = () =>
  useChange(({ id, chosen }: { id: string; chosen: boolean }) => api.put(`/companies/${id}/choice`, { chosen }));

export const useAddCompany = () => useChange((company: NewCompany) => api.post<Company>('/companies', company));

export const useSaveCompany = () =>
  useChange(({ company, edit }: { company: Company; edit: CompanyEdit }) =>
    api.put<Company>(`/companies/${company.id}`, edit, { 'If-Match': `"${company.version}"` }),
  );

export const useSwitchCompany = () =>
  useChange(({ id, active }: { id: string; active: boolean }) => api.put(`/companies/${id}/activity`, { active }));

export const useMergeCompany = () =>
  useChange(({ id, otherId }: { id: string; otherId: string }) =>
    api.post<Company>(`/companies/${id}/merger`, { otherId }),
  );

export const useImport = () =>
  useChange((file: File) => {
    const form = new FormData();
    form.append('file', file);
    return api.post<Adopted>('/companies/import', form);
  });

/** What an address tells, asked while it is typed. */
export const useDetection = (url: string) =>
  useQuery({
    queryKey: ['detection', url],
    queryFn: () => api.post<Detection>('/companies/detection', { url }),
    enabled: url !== '',
    staleTime: 300_000,
    retry: false,
  });

export const useDirectory = (filters: { q?: string; bundle?: string }) =>
  useInfiniteQuery({
    queryKey: ['directory', 'list', filters],
    queryFn: ({ pageParam, signal }) =>
      api.get<Page<DirectoryEntry>>('/company-directory', { ...filters, limit: PAGE, cursor: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  });

export const useBundles = () =>
  useQuery({
    queryKey: ['directory', 'bundles'],
    queryFn: async ({ signal }) => (await api.get<{ items: Bundle[] }>('/company-directory/bundles', {}, signal)).items,
    staleTime: 3_600_000,
  });

export const useAdopt = () => useChange((wish: Adoption) => api.post<Adopted>('/company-directory/adoption', wish));
