import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { Profile, ProfileEdit } from '@/api/types';

export const useProfile = () =>
  useQuery({ queryKey: ['profile'], queryFn: ({ signal }) => api.get<Profile>('/profile', {}, signal) });

export function useSaveProfile() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ version, ...edit }: Profile) =>
      api.put<Profile>('/profile', edit satisfies ProfileEdit, { 'If-Match': `"${version}"` }),
    onSuccess: (saved) => client.setQueryData(['profile'], saved),
  });
}
