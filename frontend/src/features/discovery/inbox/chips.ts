import { inboxWords as w } from '@/lib/i18n/inbox';
import { levelWord, settingWord } from '@/lib/posting';
import type { InboxFilters } from './filters';

/** The filters in force, each in a word or two, to be taken off one by one. */
export function chipsOf(f: InboxFilters, companyName: (id: string) => string): [keyof InboxFilters, string][] {
  const c = w.filter.chips;
  const all: [keyof InboxFilters, string | undefined][] = [
    ['q', f.q && c.q(f.q)],
    ['minScore', f.minScore && c.minScore(f.minScore)],
    ['maxCommuteMinutes', f.maxCommuteMinutes && c.maxCommuteMinutes(f.maxCommuteMinutes)],
    ['companyId', f.companyId && companyName(f.companyId)],
    ['location', f.location],
    ['workSetting', settingWord(f.workSetting)],
    ['salaryMin', f.salaryMin && c.salaryMin(f.salaryMin)],
    ['level', f.level?.map(levelWord).join(', ')],
    ['maxAgeDays', f.maxAgeDays && c.maxAgeDays(f.maxAgeDays)],
  ].map(([name, text]) => [name as keyof InboxFilters, text || undefined]);
  return all.filter((chip): chip is [keyof InboxFilters, string] => chip[1] !== undefined);
}
