import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import type {
  FoundPlace,
  Insights,
  Preferences,
  PreferencesEdit,
  Profile,
  ProfileEdit,
  SkillGrouping,
} from '@/api/person';
import { asProblem } from '@/api/problem';
import type { EngineChoice } from '@/api/types';

export const useProfile = () =>
  useQuery({ queryKey: ['profile'], queryFn: ({ signal }) => api.get<Profile>('/profile', {}, signal) });

export const usePreferences = () =>
  useQuery({ queryKey: ['preferences'], queryFn: ({ signal }) => api.get<Preferences>('/preferences', {}, signal) });

/** Saves over the version that was read; when there is a newer one, that is loaded and the save fails. */
function useSave<Edit, Saved>(name: 'profile' | 'preferences', alsoOld: string[] = []) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ version, edit }: { version: number; edit: Edit }) =>
      api.put<Saved>(`/${name}`, edit, { 'If-Match': `"${version}"` }),
    onSuccess: (saved) => {
      client.setQueryData([name], saved);
      for (const key of alsoOld) void client.invalidateQueries({ queryKey: [key] });
    },
    onError: async (error) => {
      if (asProblem(error).status === 412) await client.refetchQueries({ queryKey: [name] });
    },
  });
}

export const useSaveProfile = () => useSave<ProfileEdit, Profile>('profile', ['insights']);
export const useSavePreferences = () => useSave<PreferencesEdit, Preferences>('preferences');

export const useSkillGrouping = () =>
  useMutation({ mutationFn: () => api.post<SkillGrouping>('/profile/skill-grouping') });

/** Null when none were written yet. */
export const useInsights = () =>
  useQuery({
    queryKey: ['insights'],
    queryFn: async ({ signal }) => {
      try {
        return await api.get<Insights>('/profile/insights', {}, signal);
      } catch (error) {
        if (asProblem(error).status === 404) return null;
        throw error;
      }
    },
  });

export function useWriteInsights() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (engine: EngineChoice) => api.post<Insights>('/profile/insights', undefined, { query: { engine } }),
    onSuccess: (written) => {
      client.setQueryData(['insights'], written);
      void client.invalidateQueries({ queryKey: ['ai-usage'] });
    },
  });
}

/** Names of places that begin so. What was found before stays in sight while the next is looked up. */
export const usePlaceNames = (text: string) =>
  useQuery({
    queryKey: ['place-names', text],
    queryFn: ({ signal }) => api.get<FoundPlace[]>('/places', { q: text, limit: 8 }, signal),
    enabled: text.length > 1,
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: (before) => before,
  });
