import type { Preferences, PreferencesEdit } from '@/api/person';
import { numberOf } from './form-model';

export const WORK_SETTINGS = ['REMOTE', 'HYBRID', 'ONSITE'];
export const JOB_TYPES = ['FULL_TIME', 'PART_TIME', 'CONTRACT', 'INTERNSHIP', 'TEMPORARY'];
export const COMPANY_SIZES = ['UP_TO_10', 'UP_TO_50', 'UP_TO_200', 'UP_TO_1000', 'UP_TO_5000', 'OVER_5000'];
export const COMMUTE_MODES = ['DRIVE', 'TRANSIT', 'CYCLE', 'WALK'];
export const CHANNELS = ['APP', 'EMAIL', 'WEBHOOK', 'NTFY'];
export const PERIODS = ['HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR'];

/** The preferences as the form shows them: numbers are what is typed, choices stand in the order of the form. */
export interface PreferencesForm {
  desiredRoles: string[];
  locations: string[];
  workSettings: string[];
  jobTypes: string[];
  salaryMin: string;
  salaryMax: string;
  currency: string;
  period: string;
  companySizes: string[];
  blockedCompanies: string[];
  maxCommuteMinutes: string;
  commuteMode: string;
  time: string;
  timeZone: string;
  channels: string[];
  useVoiceProfile: boolean;
  usePersonality: boolean;
}

const ordered = (all: string[], chosen: string[]) => all.filter((one) => chosen.includes(one));
const text = (value: number | null | undefined) => value?.toString() ?? '';

export function formOf(p: Preferences): PreferencesForm {
  return {
    desiredRoles: p.desiredRoles,
    locations: p.locations,
    workSettings: ordered(WORK_SETTINGS, p.workSettings),
    jobTypes: ordered(JOB_TYPES, p.jobTypes),
    salaryMin: text(p.salary?.min),
    salaryMax: text(p.salary?.max),
    currency: p.salary?.currency ?? 'USD',
    period: p.salary?.period ?? 'YEAR',
    companySizes: ordered(COMPANY_SIZES, p.companySizes),
    blockedCompanies: p.blockedCompanies,
    maxCommuteMinutes: text(p.maxCommuteMinutes),
    commuteMode: p.commuteMode,
    time: p.digest.time,
    timeZone: p.digest.timeZone,
    channels: ordered(CHANNELS, p.channels),
    useVoiceProfile: p.useVoiceProfile,
    usePersonality: p.usePersonality,
  };
}

export function editOf(form: PreferencesForm): PreferencesEdit {
  const min = amount(form.salaryMin);
  const max = amount(form.salaryMax);
  return {
    desiredRoles: form.desiredRoles,
    locations: form.locations,
    workSettings: form.workSettings,
    jobTypes: form.jobTypes,
    salary: min === null && max === null ? null : { min, max, currency: form.currency, period: form.period },
    companySizes: form.companySizes,
    blockedCompanies: form.blockedCompanies,
    maxCommuteMinutes: numberOf(form.maxCommuteMinutes),
    commuteMode: form.commuteMode,
    digest: { time: form.time, timeZone: form.timeZone },
    channels: form.channels,
    useVoiceProfile: form.useVoiceProfile,
    usePersonality: form.usePersonality,
  };
}

/** "60 000", "60,000" and "60'000" are one amount. */
const amount = (typed: string) => numberOf(typed.replace(/[\s'’]|[.,](?=\d{3}(\D|$))/g, ''));

/** What cannot be sent as it is typed: the field's path and which message it gets. */
export function wrongIn(form: PreferencesForm): Partial<Record<string, 'number' | 'minutes' | 'order'>> {
  const min = amount(form.salaryMin);
  const max = amount(form.salaryMax);
  const minutes = numberOf(form.maxCommuteMinutes);
  return {
    ...(Number.isNaN(min) && { 'salary.min': 'number' as const }),
    ...(Number.isNaN(max) && { 'salary.max': 'number' as const }),
    ...(min !== null && max !== null && max < min && { 'salary.max': 'order' as const }),
    ...(minutes !== null && !Number.isInteger(minutes) && { maxCommuteMinutes: 'minutes' as const }),
  };
}
