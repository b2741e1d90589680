import { createFileRoute, Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { LinkButton } from '@/components/button';
import { Icon } from '@/components/icons';
import { Section } from '@/components/parts';
import { ProblemNote } from '@/components/problem-note';
import { Scroll } from '@/components/scroll';
import { Skeleton } from '@/components/skeleton';
import { UsageCard } from '@/features/account/usage-card';
import { useCounts } from '@/features/discovery/counts';
import { useExperience } from '@/features/experience/queries';
import { FirstRun } from '@/features/intake/first-run';
import { OpenDrafts } from '@/features/intake/open-drafts';
import { useDrafts, useSample } from '@/features/intake/queries';
import { useJobs } from '@/features/jobs/queries';
import { active, useSessions } from '@/features/tailoring/queries';
import { SessionRows } from '@/features/tailoring/session-list';
import { longDay } from '@/lib/format';
import { t } from '@/lib/i18n';
import { useKeys } from '@/lib/keys';
import { usePage } from '@/lib/page';
import { Knows } from './-today/knows';
import { StartSteps } from './-today/start-steps';
import './-today/today.css';

export const Route = createFileRoute('/_app/')({ component: Today });

function Today() {
  usePage({ title: t.today.title });
  const experience = useExperience();
  const jobs = useJobs();
  const sessions = useSessions();
  const drafts = useDrafts();
  const counts = useCounts();
  const sample = useSample();
  const navigate = useNavigate();
  const [at, setAt] = useState(0);

  const items = sessions.data?.items.slice(0, 6) ?? [];
  const open = drafts.data?.items.filter((d) => d.state === 'OPEN') ?? [];
  const statements = experience.data
    ? experience.data.entries.reduce((n, e) => n + e.evidence.length, experience.data.statements.length)
    : 0;
  const jobCount = jobs.data?.pages.reduce((n, p) => n + p.items.length, 0) ?? 0;
  const known = {
    experience: statements > 0,
    job: jobCount > 0,
    inbox: Object.values(counts.data ?? {}).some(({ count }) => count > 0),
    resume: items.some((s) => s.state === 'COMPLETED'),
  };
  const fresh = !known.experience && !known.job && open.length === 0 && items.length === 0;
  const current = Math.min(at, items.length - 1);
  const running = items.filter(active).length;
  useKeys(
    items.length === 0
      ? []
      : [
          {
            keys: 'j',
            label: t.keys.down,
            hint: t.keys.move,
            run: () => setAt(Math.min(current + 1, items.length - 1)),
          },
          { keys: 'k', label: t.keys.up, hint: t.keys.move, run: () => setAt(Math.max(current - 1, 0)) },
          {
            keys: 'enter',
            label: t.tailoring.open,
            hint: t.tailoring.keys.do,
            run: () => {
              const session = items[current];
              if (session) void navigate({ to: '/tailoring/$sessionId', params: { sessionId: session.id } });
            },
          },
        ],
  );

  const failed = experience.error ?? jobs.error ?? sessions.error;
  const waiting = experience.isPending || jobs.isPending || sessions.isPending || drafts.isPending;
  const sentence = fresh
    ? t.intake.first.text
    : open.length
      ? t.today.draft
      : running
        ? t.today.running(running)
        : !known.experience || !(known.job || known.inbox)
          ? t.today.first
          : known.resume
            ? t.today.quiet
            : t.today.ready;

  return (
    <Scroll className="page" label={t.today.title}>
      <div className="head">
        <div className="grow">
          <h1>{fresh && !waiting ? t.intake.first.title : longDay(new Date())}</h1>
          <p className="t2 s13">{waiting ? '\u00a0' : sentence}</p>
        </div>
        {!waiting && known.resume && (
          <LinkButton to="/jobs/new" icon={<Icon.add />}>
            {t.jobs.add}
          </LinkButton>
        )}
      </div>
      {failed && !waiting ? (
        <ProblemNote
          error={failed}
          onRetry={() => void Promise.all([experience.refetch(), jobs.refetch(), sessions.refetch()])}
        />
      ) : waiting ? (
        <Skeleton heights={[32, 124, 32, 124]} />
      ) : fresh ? (
        <FirstRun />
      ) : (
        <div className="today">
          <div>
            {!(known.experience && (known.job || known.inbox) && known.resume) && <StartSteps {...known} />}
            {open.length > 0 && <OpenDrafts drafts={open} />}
            {items.length > 0 && (
              <Section
                title={t.tailoring.title}
                count={items.length}
                end={<Link to="/tailoring">{t.today.allSessions}</Link>}
              >
                <SessionRows sessions={items} selected={items[current]?.id} />
              </Section>
            )}
          </div>
          <aside className="side">
            <UsageCard />
            <Knows
              entries={experience.data?.entries.length ?? 0}
              statements={statements}
              jobs={jobCount}
              sample={sample.data?.loaded ?? false}
            />
          </aside>
        </div>
      )}
    </Scroll>
  );
}
