import { useQuery } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { Experience } from '@/api/types';

export const useExperience = () =>
  useQuery({ queryKey: ['experience'], queryFn: ({ signal }) => api.get<Experience>('/experience', {}, signal) });
