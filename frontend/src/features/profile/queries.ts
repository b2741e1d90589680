import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { Profile } from '@/api/types';

export const useProfile = () =>
  useQuery({ queryKey: ['profile'], queryFn: ({ signal }) => api.get<Profile>('/profile', {}, signal) });

export function useSaveProfile() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (profile: Profile) => api.put<Profile>('/profile', profile, { 'If-Match': `"${profile.version}"` }),
    onSuccess: (saved) => client.setQueryData(['profile'], saved),
  });
}
