import { day } from '@/lib/format';

const TIME = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** The hour of today; of other days the day. */
export function clock(iso: string): string {
  const then = new Date(iso);
  return then.toDateString() === new Date().toDateString() ? TIME.format(then) : day(iso);
}
