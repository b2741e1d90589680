import { createContext, type ReactNode, use, useCallback, useEffect, useRef, useState } from 'react';
import { t } from '@/lib/i18n';
import { Icon } from './icons';

interface Toast {
  text: string;
  action?: ReactNode;
  /** Offers to take the change back for a minute, with the seconds left. */
  undo?: () => void;
  /** Shown beside Undo where the page has a key for it. */
  cap?: string;
}
/** Null takes the message away: a later change would make its undo a lie. */
type Show = (toast: Toast | string | null) => void;

const SECONDS = 8;
const UNDO_SECONDS = 60;
const Context = createContext<Show>(() => {});

/** One short message at a time, read aloud politely, gone after eight seconds or, with an undo, after a minute. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const [toast, setToast] = useState<(Toast & { id: number }) | null>(null);
  const last = useRef(0);
  const show = useCallback<Show>((next) => {
    last.current += 1;
    setToast(next ? { ...(typeof next === 'string' ? { text: next } : next), id: last.current } : null);
  }, []);
  const close = useCallback(() => setToast(null), []);
  useEffect(() => {
    if (!toast) return;
    const timer = setTimeout(close, (toast.undo ? UNDO_SECONDS : SECONDS) * 1000);
    return () => clearTimeout(timer);
  }, [toast, close]);
  return (
    <Context value={show}>
      {children}
      <div className="toasts">
        {/* the live region is there before its first words, or they would not be read */}
        <div className={toast ? 'toast' : 'vh'}>
          <span className="grow" role="status">
            {toast?.text}
          </span>
          {toast?.action}
          {toast?.undo && <Undo key={toast.id} toast={toast} onClose={close} />}
          {toast && (
            <button type="button" aria-label={t.state.close} onClick={close}>
              <Icon.x />
            </button>
          )}
        </div>
      </div>
    </Context>
  );
}

function Undo({ toast, onClose }: { toast: Toast; onClose: () => void }) {
  const [left, setLeft] = useState(UNDO_SECONDS);
  useEffect(() => {
    const timer = setInterval(() => setLeft((n) => Math.max(0, n - 1)), 1000);
    return () => clearInterval(timer);
  }, []);
  return (
    <>
      <span className="num left" aria-hidden="true">
        {t.state.seconds(left)}
      </span>
      <button
        type="button"
        className="undo"
        onClick={() => {
          onClose();
          toast.undo?.();
        }}
      >
        <Icon.undo />
        {t.state.undo}
        {toast.cap && <kbd>{toast.cap}</kbd>}
      </button>
    </>
  );
}

export const useToast = () => use(Context);
