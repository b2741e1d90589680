import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';

const PAUSE = 1000;

/** After a save the printed page is old; it is fetched anew once the person pauses. Until then the old one stays. */
export function useFreshPreview(resumeId: string): () => void {
  const client = useQueryClient();
  const timer = useRef(0);
  return () => {
    const queryKey = ['pdf', resumeId];
    void client.invalidateQueries({ queryKey, refetchType: 'none' });
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => client.refetchQueries({ queryKey, type: 'active', stale: true }), PAUSE);
  };
}
