import type { Job, JobSummary, PostingAnalysis } from '@/api/types';
import { joined, money, word } from '@/lib/format';
import { t } from '@/lib/i18n';

const known = (value: string | null | undefined) => (value && value.toLowerCase() !== 'unknown' ? value : '');

export const jobTitle = (job: Pick<JobSummary, 'title'>) => job.title || t.jobs.untitled;
export const levelWord = (level: string | null | undefined) => word(t.jobs.levels, known(level));
export const settingWord = (setting: string | null | undefined) => word(t.jobs.settings, known(setting));

export function salary(s: PostingAnalysis['salary']): string {
  if (!s || (s.min == null && s.max == null)) return '';
  const period = word(t.jobs.periods, s.period);
  const tail = period ? ` ${period}` : '';
  if (s.min != null && s.max != null && s.min !== s.max) {
    return `${money(s.min, s.currency)}–${money(s.max, s.currency).replace(/^\D+/, '')}${tail}`;
  }
  if (s.min == null && s.max != null) return t.jobs.upTo(money(s.max, s.currency)) + tail;
  const one = money(s.min ?? 0, s.currency) + tail;
  return s.max == null ? t.jobs.from(one) : one;
}

export function level(a: PostingAnalysis): string {
  const years = a.minYears != null || a.maxYears != null ? t.jobs.years(a.minYears ?? null, a.maxYears ?? null) : '';
  return [levelWord(a.level), years].filter(Boolean).join(', ');
}

export function place(job: Job): string {
  if (job.location) return job.location;
  const first = job.analysis.locations[0];
  if (!first) return '';
  const name = [first.city, first.region, first.country].filter(Boolean).slice(0, 2).join(', ');
  return name || (first.remote ? t.jobs.settings.remote || '' : '');
}

export function facts(job: Job): { name: string; value: string }[] {
  const a = job.analysis;
  const degree = a.degree ? word({}, a.degree.level) + (a.degree.required ? '' : ` ${t.jobs.orPractice}`) : '';
  return [
    { name: t.jobs.facts.salary, value: salary(a.salary) },
    { name: t.jobs.facts.level, value: level(a) },
    { name: t.jobs.facts.type, value: word(t.jobs.employment, known(a.employmentType)) },
    { name: t.jobs.facts.setting, value: settingWord(a.workSetting) },
    { name: t.jobs.facts.degree, value: degree },
    { name: t.jobs.facts.sponsorship, value: word(t.jobs.sponsorship, known(a.sponsorship)) },
    { name: t.jobs.facts.domain, value: word({}, known(a.domain)) },
    { name: t.jobs.facts.source, value: word(t.jobs.sources, job.source) },
  ];
}

export const line = (job: JobSummary): string => joined(job.company, job.location, settingWord(job.workSetting));
