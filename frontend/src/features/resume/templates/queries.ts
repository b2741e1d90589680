import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import { asProblem } from '@/api/problem';
import type { JsonResume, OwnTemplate, ResumeTemplates, TemplateEdit } from '@/api/types';

export const useAllTemplates = () =>
  useQuery({
    queryKey: ['templates'],
    queryFn: ({ signal }) => api.get<ResumeTemplates>('/resume-templates', {}, signal),
  });

export const useTemplate = (id: string) =>
  useQuery({
    queryKey: ['template', id],
    queryFn: ({ signal }) => api.get<OwnTemplate>(`/resume-templates/${id}`, {}, signal),
  });

/** Everything that a resume of the person could say. */
export const useWholeResume = () =>
  useQuery({
    queryKey: ['resume-source'],
    queryFn: ({ signal }) => api.get<JsonResume>('/resume-source', {}, signal),
  });

/** The page as this template would set it; the page before stays until the next is there. */
export const usePagePreview = (edit: TemplateEdit, pageSize: string) =>
  useQuery({
    queryKey: ['template-preview', edit, pageSize],
    queryFn: async ({ signal }) => {
      const { blob, note } = await api.blob('/resume-templates/preview', 'application/pdf', signal, undefined, {
        method: 'POST',
        query: { pageSize },
        body: edit,
      });
      return { data: await blob.arrayBuffer(), note };
    },
    placeholderData: keepPreviousData,
    gcTime: 60_000,
    retry: false,
  });

/** Every list of templates is asked for again: the dialog of a session has one too. */
function useChange<In, Out>(mutationFn: (given: In) => Promise<Out>, onDone?: (made: Out) => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn,
    onSuccess: (made) => {
      onDone?.(made);
      void client.invalidateQueries({ queryKey: ['templates'] });
    },
  });
}

export const useCreateTemplate = () =>
  useChange((edit: TemplateEdit) => api.post<OwnTemplate>('/resume-templates', edit));

export const useDeleteTemplate = () => useChange((id: string) => api.delete(`/resume-templates/${id}`));

/** Saves over the version that was read; when there is a newer one, that is loaded and the save fails. */
export function useSaveTemplate(id: string) {
  const client = useQueryClient();
  const key = ['template', id];
  return useMutation({
    mutationFn: ({ version, edit }: { version: number; edit: TemplateEdit }) =>
      api.put<OwnTemplate>(`/resume-templates/${id}`, edit, { 'If-Match': `"${version}"` }),
    onSuccess: (saved) => {
      client.setQueryData(key, saved);
      void client.invalidateQueries({ queryKey: ['templates'] });
    },
    onError: async (error) => {
      if (asProblem(error).status === 412) await client.refetchQueries({ queryKey: key });
    },
  });
}
