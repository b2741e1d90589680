import { useEffect, useRef } from 'react';

/** When something turns out wrong, the first field that says so takes the focus. */
export function useFirstWrong(wrong: unknown) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (wrong) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [wrong]);
  return form;
}
