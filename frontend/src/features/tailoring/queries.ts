import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api } from '@/api/client';
import { follow } from '@/api/events';
import type { ResumeVersion } from '@/api/review';
import type { NewSession, Page, ResumeTemplates, Session, TailoringResult } from '@/api/types';
import { randomId } from '@/lib/id';

export const active = (s: Session): boolean => s.state === 'PENDING' || s.state === 'RUNNING';

/** The newest sessions. Looked at often while something runs, seldom otherwise. */
export const useSessions = (jobId?: string) =>
  useQuery({
    queryKey: ['sessions', jobId ?? 'recent'],
    queryFn: ({ signal }) => api.get<Page<Session>>('/tailoring-sessions', { jobId, limit: 20 }, signal),
    refetchInterval: (query) => (query.state.data?.items.some(active) ? 2000 : 60_000),
  });

export const useAllSessions = () =>
  useInfiniteQuery({
    queryKey: ['sessions', 'all'],
    queryFn: ({ pageParam, signal }) =>
      api.get<Page<Session>>('/tailoring-sessions', { limit: 50, cursor: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  });

export const useRunning = (): Session[] => useSessions().data?.items.filter(active) ?? [];

export function useStartSession() {
  const client = useQueryClient();
  const [key, setKey] = useState(randomId);
  return useMutation({
    mutationFn: (body: NewSession) =>
      api.post<Session>('/tailoring-sessions', body, { headers: { 'Idempotency-Key': key } }),
    onSuccess: (session) => {
      setKey(randomId());
      client.setQueryData(['session', session.id], session);
      void client.invalidateQueries({ queryKey: ['sessions'] });
    },
  });
}

export function useSessionAction(id: string, action: 'cancellation' | 'retry') {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => api.post<Session>(`/tailoring-sessions/${id}/${action}`),
    onSuccess: (session) => {
      client.setQueryData(['session', id], session);
      void client.invalidateQueries({ queryKey: ['sessions'] });
    },
  });
}

/** One session, live: events while it runs, a plain fetch first and whenever the line is broken. */
export function useLiveSession(id: string) {
  const client = useQueryClient();
  const [connected, setConnected] = useState(true);
  const query = useQuery({
    queryKey: ['session', id],
    queryFn: ({ signal }) => api.get<Session>(`/tailoring-sessions/${id}`, {}, signal),
    refetchInterval: (q) => (q.state.data && active(q.state.data) && !connected ? 3000 : false),
  });
  const running = query.data ? active(query.data) : false;
  useEffect(() => {
    if (!running) return;
    const stop = new AbortController();
    follow<Session>(`/tailoring-sessions/${id}/events`, {
      signal: stop.signal,
      onState: setConnected,
      onEvent: (next) => {
        client.setQueryData<Session>(['session', id], (old) => (old && old.version > next.version ? old : next));
        if (!active(next)) void client.invalidateQueries({ queryKey: ['sessions'] });
        return active(next);
      },
    }).catch(() => setConnected(false));
    return () => stop.abort();
  }, [running, id, client]);
  return { query, connected };
}

/** The ways of setting a resume, with the one that suits the role. */
export const useTemplates = (role: string) =>
  useQuery({
    queryKey: ['templates', role],
    queryFn: ({ signal }) => api.get<ResumeTemplates>('/resume-templates', { role }, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });

export const useResult = (sessionId: string) =>
  useQuery({
    queryKey: ['result', sessionId],
    queryFn: ({ signal }) => api.get<TailoringResult>(`/tailoring-sessions/${sessionId}/result`, {}, signal),
    staleTime: 300_000,
  });

export const versionsKey = (sessionId: string) => ['versions', sessionId];

/** What was kept of a session's resume, newest first. */
export const useVersions = (sessionId: string, enabled = true) =>
  useQuery({
    queryKey: versionsKey(sessionId),
    queryFn: ({ signal }) =>
      api.get<{ items: ResumeVersion[] }>(`/tailoring-sessions/${sessionId}/versions`, {}, signal),
    enabled,
  });
