import { useState } from 'react';
import { useTyped } from '@/lib/use-typed';
import type { TemplateForm } from './model';

const MOST = 100;

/** The form with its steps, each of which can be taken back. What is typed into one field is one step. */
export function useSteps(key: string, stored: TemplateForm) {
  const typed = useTyped<TemplateForm>(key, stored);
  const [steps, setSteps] = useState<{ before: TemplateForm; typing: string | null }[]>([]);

  function change(part: Partial<TemplateForm>) {
    const typing = 'title' in part ? 'title' : null;
    setSteps((old) =>
      typing && old.at(-1)?.typing === typing ? old : [...old, { before: typed.value, typing }].slice(-MOST),
    );
    typed.change(part);
  }
  function undo() {
    const last = steps.at(-1);
    if (!last) return;
    setSteps(steps.slice(0, -1));
    typed.change(last.before);
  }
  function discard() {
    setSteps([]);
    typed.discard();
  }
  return { ...typed, change, discard, undo: steps.length > 0 ? undo : undefined };
}
