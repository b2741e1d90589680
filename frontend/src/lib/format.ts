import { t } from './i18n';

type Maybe = string | null | undefined;

const MONTH = new Intl.DateTimeFormat('en', { month: 'short', year: 'numeric', timeZone: 'UTC' });
const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
const LONG = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long' });

export const day = (iso: string): string => DAY.format(new Date(iso));
export const longDay = (date: Date): string => LONG.format(date).replace(',', '');

/** "2021-03" → "Mar 2021", "2021" → "2021"; anything else as it is. */
export function monthYear(value: Maybe): string {
  if (!value) return '';
  const match = /^(\d{4})-(\d{2})/.exec(value);
  if (!match) return value;
  const date = new Date(Date.UTC(Number(match[1]), Number(match[2]) - 1, 1));
  return Number.isNaN(date.getTime()) ? value : MONTH.format(date);
}

export function span(start: Maybe, end: Maybe, current?: boolean): string {
  const until = current ? t.time.present : monthYear(end);
  const from = monthYear(start);
  if (from && until) return from === until ? from : `${from} – ${until}`;
  return from || until;
}

export function age(iso: string, now = Date.now()): string {
  const minutes = Math.max(0, Math.round((now - new Date(iso).getTime()) / 60_000));
  if (minutes < 1) return t.time.now;
  if (minutes < 60) return t.time.minutes(minutes);
  if (minutes < 48 * 60) return t.time.hours(Math.round(minutes / 60));
  const days = Math.round(minutes / 1440);
  return days <= 60 ? t.time.days(days) : day(iso);
}

export function ago(iso: string): string {
  const text = age(iso);
  return text === t.time.now || /\d{4}$/.test(text) ? text : t.time.ago(text);
}

export function money(value: number, currency: Maybe): string {
  try {
    return new Intl.NumberFormat('en', {
      style: 'currency',
      currency: currency || 'USD',
      currencyDisplay: 'narrowSymbol',
      maximumFractionDigits: Number.isInteger(value) ? 0 : 2,
    }).format(value);
  } catch {
    return `${value.toLocaleString()} ${currency ?? ''}`.trim();
  }
}

/** First letters of a name or an e-mail, for the avatar. */
export function initials(name: string): string {
  const words = name
    .replace(/@.*/, '')
    .split(/[\s._-]+/)
    .filter(Boolean);
  const letters = words.length > 1 ? [words[0], words[words.length - 1]] : [words[0]];
  return (
    letters
      .map((w) => w?.[0] ?? '')
      .join('')
      .toUpperCase() || '?'
  );
}

/** A word of the API in plain words: from the catalogue, else made readable ("on_site" → "On site"). */
export function word(catalogue: Record<string, string>, key: Maybe, fallback = ''): string {
  if (!key) return fallback;
  const known = catalogue[key] ?? catalogue[key.toLowerCase()] ?? catalogue[key.toUpperCase()];
  if (known) return known;
  const plain = key.replace(/[_-]+/g, ' ').toLowerCase();
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}

export const joined = (...parts: (Maybe | false)[]): string => parts.filter(Boolean).join(' · ');
