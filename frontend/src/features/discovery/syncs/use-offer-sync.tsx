import type { SyncWish } from '@/api/discovery';
import { asProblem } from '@/api/problem';
import { useToast } from '@/components/toast';
import { t } from '@/lib/i18n';
import { useStartSync } from './watch';

/** Tells what was chosen, and offers to fetch its listings now instead of within the hour. */
export function useOfferSync(): (text: string, wish?: SyncWish) => void {
  const start = useStartSync();
  const toast = useToast();
  return (text, wish = {}) =>
    toast({
      text,
      action: (
        <button
          type="button"
          className="undo"
          onClick={() => {
            toast(t.sync.started);
            start.mutate(wish, { onError: (error) => toast(asProblem(error).detail) });
          }}
        >
          {t.sync.now}
        </button>
      ),
    });
}
