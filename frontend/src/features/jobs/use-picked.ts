import { useState } from 'react';

/** The jobs that were chosen to be tailored for together. */
export function usePicked() {
  const [picked, setPicked] = useState<ReadonlySet<string>>(() => new Set());
  return {
    picked,
    toggle: (id: string) =>
      setPicked((old) => {
        const next = new Set(old);
        if (!next.delete(id)) next.add(id);
        return next;
      }),
    clear: () => setPicked(new Set()),
  };
}
