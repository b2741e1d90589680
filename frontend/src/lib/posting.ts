import { money, word } from './format';
import { t } from './i18n';

/** How what is known of a posting is said, wherever a posting is shown. */
type Maybe = string | null | undefined;

export interface Pay {
  min?: number | null;
  max?: number | null;
  currency?: Maybe;
  period?: Maybe;
}

export const known = (value: Maybe): string => (value && value.toLowerCase() !== 'unknown' ? value : '');
export const levelWord = (level: Maybe): string => word(t.jobs.levels, known(level));
export const settingWord = (setting: Maybe): string => word(t.jobs.settings, known(setting));
export const employmentWord = (type: Maybe): string => word(t.jobs.employment, known(type));
export const sponsorshipWord = (sponsorship: Maybe): string => word(t.jobs.sponsorship, known(sponsorship));

export const degreeWord = (degree: { level: string; required: boolean } | null | undefined): string =>
  degree && known(degree.level)
    ? word(t.jobs.degrees, degree.level) + (degree.required ? '' : ` ${t.jobs.orPractice}`)
    : '';

export function levelAndYears(level: Maybe, min?: number | null, max?: number | null): string {
  const years = min != null || max != null ? t.jobs.years(min ?? null, max ?? null) : '';
  return [levelWord(level), years].filter(Boolean).join(', ');
}

/** Two amounts of one currency, whose sign is said once. */
function range(from: string, to: string): string {
  return `${from}–${to.replace(/^\D+/, '')}`;
}

export function salary(pay: Pay | null | undefined): string {
  if (!pay || (pay.min == null && pay.max == null)) return '';
  const { min, max, currency } = pay;
  const period = word(t.jobs.periods, pay.period);
  const tail = period ? ` ${period}` : '';
  if (min != null && max != null && min !== max) return range(money(min, currency), money(max, currency)) + tail;
  if (min == null && max != null) return t.jobs.upTo(money(max, currency)) + tail;
  const one = money(min ?? 0, currency) + tail;
  return max == null ? t.jobs.from(one) : one;
}

/** As short as a list needs it: "$92–108k", "$31–38 an hour". */
export function shortSalary(pay: Pay | null | undefined): string {
  if (!pay) return '';
  const { currency } = pay;
  const amounts = [pay.min, pay.max].filter((n) => n != null);
  if (known(pay.period).toLowerCase() !== 'year' || amounts.some((n) => n < 1000)) return salary(pay);
  const [min, max] = [pay.min, pay.max].map((n) => (n == null ? null : Math.round(n / 1000)));
  if (min != null && max != null && min !== max) return `${range(money(min, currency), money(max, currency))}k`;
  if (min == null && max != null) return t.jobs.upTo(`${money(max, currency)}k`);
  const one = `${money(min ?? 0, currency)}k`;
  return max == null ? t.jobs.from(one) : one;
}
