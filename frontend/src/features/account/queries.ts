import { useMutation, useQuery } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { AiUsage, ServerInfo } from '@/api/types';

export const useServer = () =>
  useQuery({
    queryKey: ['server'],
    queryFn: ({ signal }) => api.get<ServerInfo>('/server', {}, signal),
    staleTime: 300_000,
  });

export const useUsage = () =>
  useQuery({
    queryKey: ['ai-usage'],
    queryFn: ({ signal }) => api.get<AiUsage>('/ai/usage', {}, signal),
    staleTime: 15_000,
  });

export const useChangePassword = () =>
  useMutation({
    mutationFn: (change: { currentPassword: string; newPassword: string }) => api.put('/account/password', change),
  });

export const useDeleteAccount = () =>
  useMutation({ mutationFn: (password: string) => api.post('/account/deletion', { password }) });
