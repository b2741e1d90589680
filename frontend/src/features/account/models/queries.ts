import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { ModelSettings, ModelSettingsEdit, ModelTrial } from '@/api/models';
import { asProblem } from '@/api/problem';

const key = ['model-settings'];

export const useModelSettings = () =>
  useQuery({ queryKey: key, queryFn: ({ signal }) => api.get<ModelSettings>('/model-settings', {}, signal) });

/** The model that works for this person, their own or the server's; null when there is none. */
export function useModelName(): string | null {
  const settings = useModelSettings().data;
  return (settings?.own ? settings.standard?.model : settings?.server) ?? null;
}

/** Saves over the version that was read; when there is a newer one, that is loaded and the save fails. */
export function useSaveModelSettings() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ version, edit }: { version: number; edit: ModelSettingsEdit }) =>
      api.put<ModelSettings>('/model-settings', edit, { 'If-Match': `"${version}"` }),
    onSuccess: (saved) => client.setQueryData(key, saved),
    onError: async (error) => {
      if (asProblem(error).status === 412) await client.refetchQueries({ queryKey: key });
    },
  });
}

export const useModelTrial = () =>
  useMutation({ mutationFn: (task: string) => api.post<ModelTrial>('/model-settings/trial', { task }) });
