import { createContext, type ReactNode, use, useCallback, useEffect, useState } from 'react';
import { t } from '@/lib/i18n';
import { Icon } from './icons';

interface Toast {
  text: string;
  action?: ReactNode;
}

const Context = createContext<(toast: Toast | string) => void>(() => {});

/** One short message at a time, read aloud politely, gone after eight seconds. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const [toast, setToast] = useState<Toast | null>(null);
  const show = useCallback((next: Toast | string) => setToast(typeof next === 'string' ? { text: next } : next), []);
  useEffect(() => {
    if (!toast) return;
    const timer = setTimeout(() => setToast(null), 8000);
    return () => clearTimeout(timer);
  }, [toast]);
  return (
    <Context value={show}>
      {children}
      <div className="toasts" role="status">
        {toast && (
          <div className="toast">
            <span className="grow">{toast.text}</span>
            {toast.action}
            <button type="button" aria-label={t.state.close} onClick={() => setToast(null)}>
              <Icon.x />
            </button>
          </div>
        )}
      </div>
    </Context>
  );
}

export const useToast = () => use(Context);
