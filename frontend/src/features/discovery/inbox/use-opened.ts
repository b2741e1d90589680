import { useDebouncedCallback } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';

/**
 * Which listing is read. The keys must not wait for the address, so it is kept here and written there a moment later;
 * what changes in the address by other means (Back, a link) is followed.
 */
export function useOpened(inAddress: string | undefined, write: (id: string | undefined, step: boolean) => void) {
  const [id, setId] = useState(inAddress);
  const written = useRef(inAddress);
  function put(next: string | undefined, step: boolean) {
    written.current = next;
    write(next, step);
  }
  const later = useDebouncedCallback((next: string | undefined) => put(next, false), 200);
  useEffect(() => {
    if (inAddress === written.current) return;
    written.current = inAddress;
    setId(inAddress);
  }, [inAddress]);
  return {
    id,
    /** `step` adds to the history, so that Back returns to where it was. */
    open(next: string | undefined, step = false) {
      setId(next);
      later.cancel();
      if (step) put(next, true);
      else later(next);
    },
    /** Another list is shown: what was read belongs to the old one. */
    forget() {
      later.cancel();
      written.current = undefined;
      setId(undefined);
    },
  };
}
