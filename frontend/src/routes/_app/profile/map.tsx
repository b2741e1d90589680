import { createFileRoute } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Preferences, Profile } from '@/api/person';
import type { Experience, JobSummary } from '@/api/types';
import { useServer } from '@/features/account/queries';
import { useExperience } from '@/features/experience/queries';
import { PlacesPage } from '@/features/geo/places-page';
import type { Spot } from '@/features/geo/spots';
import { useJobs } from '@/features/jobs/queries';
import { usePreferences, useProfile } from '@/features/profile/queries';
import { joined } from '@/lib/format';
import { t } from '@/lib/i18n';
import { placesWords } from '@/lib/i18n/places';

export const Route = createFileRoute('/_app/profile/map')({ component: Places });

function Places() {
  const profile = useProfile();
  const preferences = usePreferences();
  const experience = useExperience();
  const jobs = useJobs();
  const server = useServer();
  const sources = [profile, preferences, experience, jobs];
  const spots = useMemo(() => {
    if (!profile.data || !preferences.data || !experience.data || !jobs.data) return undefined;
    return [
      ...homeOf(profile.data),
      ...wishesOf(preferences.data),
      ...entriesOf(experience.data),
      ...jobsOf(jobs.data.pages.flatMap((page) => page.items)),
    ];
  }, [profile.data, preferences.data, experience.data, jobs.data]);
  return (
    <PlacesPage
      spots={spots}
      error={spots ? null : sources.find((s) => s.error)?.error}
      onRetry={() => {
        for (const s of sources) if (s.error) void s.refetch();
      }}
      mode={preferences.data?.commuteMode ?? ''}
      longest={preferences.data?.maxCommuteMinutes ?? null}
      places={server.data?.places}
    />
  );
}

function homeOf({ basics }: Profile): Spot[] {
  const { city, region, countryCode } = basics.location ?? {};
  const text = [city, region, countryCode].filter(Boolean).join(', ');
  return text ? [{ id: 'home', kind: 'home', title: placesWords.one.home, text }] : [];
}

const wishesOf = ({ locations }: Preferences): Spot[] =>
  locations.map((text) => ({ id: `wish ${text}`, kind: 'preferred', title: text, text }));

const entriesOf = ({ entries }: Experience): Spot[] =>
  entries.flatMap((entry) =>
    entry.place
      ? [
          {
            id: entry.id,
            kind: entry.type.toLowerCase() === 'education' ? ('school' as const) : ('employer' as const),
            title: joined(entry.organisation, entry.title),
            text: entry.place,
          },
        ]
      : [],
  );

const jobsOf = (jobs: JobSummary[]): Spot[] =>
  jobs.flatMap((job) =>
    job.location
      ? [
          {
            id: job.id,
            kind: 'job' as const,
            title: joined(job.title || t.jobs.untitled, job.company),
            text: job.location,
            jobId: job.id,
          },
        ]
      : [],
  );
