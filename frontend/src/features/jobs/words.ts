import type { Job, JobSummary, PostingAnalysis } from '@/api/types';
import { joined, word } from '@/lib/format';
import { t } from '@/lib/i18n';
import { degreeWord, employmentWord, known, levelAndYears, salary, settingWord, sponsorshipWord } from '@/lib/posting';

export const jobTitle = (job: Pick<JobSummary, 'title'>) => job.title || t.jobs.untitled;
export const level = (a: PostingAnalysis): string => levelAndYears(a.level, a.minYears, a.maxYears);

export function place(job: Job): string {
  if (job.location) return job.location;
  const first = job.analysis.locations[0];
  if (!first) return '';
  const name = [first.city, first.region, first.country].filter(Boolean).slice(0, 2).join(', ');
  return name || (first.remote ? t.jobs.settings.remote || '' : '');
}

export function facts(job: Job): { name: string; value: string }[] {
  const a = job.analysis;
  return [
    { name: t.jobs.facts.salary, value: salary(a.salary) },
    { name: t.jobs.facts.level, value: level(a) },
    { name: t.jobs.facts.type, value: employmentWord(a.employmentType) },
    { name: t.jobs.facts.setting, value: settingWord(a.workSetting) },
    { name: t.jobs.facts.degree, value: degreeWord(a.degree) },
    { name: t.jobs.facts.sponsorship, value: sponsorshipWord(a.sponsorship) },
    { name: t.jobs.facts.domain, value: word({}, known(a.domain)) },
    ...offered(a.terms),
    { name: t.jobs.facts.source, value: word(t.jobs.sources, job.source) },
  ];
}

/** Only what the posting states: most say nothing of these. */
const offered = ({ months, agency, timeOff }: PostingAnalysis['terms']) =>
  [
    { name: t.jobs.facts.months, value: months ? t.jobs.months(months) : '' },
    { name: t.jobs.facts.agency, value: agency ?? '' },
    { name: t.jobs.facts.timeOff, value: timeOff ?? '' },
  ].filter((fact) => fact.value);

export const line = (job: JobSummary): string => joined(job.company, job.location, settingWord(job.workSetting));
