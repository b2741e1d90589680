import { useQueryClient } from '@tanstack/react-query';
import type { Listing, ListingCard, ReviewState } from '@/api/discovery';
import { t } from '@/lib/i18n';
import { inboxWords as w } from '@/lib/i18n/inbox';
import { useKeys } from '@/lib/keys';

interface Does {
  card: ListingCard | undefined;
  go: (by: number) => void;
  mark: (card: ListingCard, to: ReviewState) => void;
  flag: (card: ListingCard) => void;
  undo: () => void;
  tailor: (card: ListingCard) => void;
  search: () => void;
}

/** Where the posting is read: on a board that still shows it, if there is one. */
export const addressOf = (listing: Listing | undefined): string | undefined =>
  (listing?.postings.find((p) => !p.gone) ?? listing?.postings[0])?.url;

/** The whole inbox by single keys. */
export function useInboxKeys({ card, go, mark, flag, undo, tailor, search }: Does): void {
  const client = useQueryClient();
  const k = w.keys;
  const h = k.hints;
  const to = (state: ReviewState) => () => card && mark(card, state);
  function open() {
    const url = card && addressOf(client.getQueryData<Listing>(['listing', card.id]));
    if (url) window.open(url, '_blank', 'noopener,noreferrer');
  }
  useKeys([
    { keys: 'j', label: t.keys.down, hint: t.keys.move, run: () => go(1) },
    { keys: 'k', label: t.keys.up, hint: t.keys.move, run: () => go(-1) },
    { keys: 'i', label: k.interested, hint: h.interested, run: to('INTERESTED') },
    { keys: 'x', label: k.dismiss, hint: h.dismiss, run: to('DISMISSED') },
    { keys: 'a', label: k.applied, hint: h.applied, run: to('APPLIED') },
    { keys: 'u', label: k.undo, hint: h.undo, run: undo },
    { keys: 'o', label: k.open, hint: h.open, run: open },
    { keys: 't', label: k.tailor, hint: h.tailor, run: () => card && tailor(card) },
    { keys: 'f', label: k.flag, hint: h.flag, run: () => card && flag(card) },
    { keys: '/', label: k.search, hint: h.search, run: search },
  ]);
}
