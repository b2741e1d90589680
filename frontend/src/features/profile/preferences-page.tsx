import './profile.css';
import { type FormEvent, useState } from 'react';
import type { Preferences } from '@/api/person';
import { asProblem } from '@/api/problem';
import { ProblemNote } from '@/components/problem-note';
import { QueryView } from '@/components/query-view';
import { SaveBar } from '@/components/save-bar';
import { Scroll } from '@/components/scroll';
import { useToast } from '@/components/toast';
import { after } from '@/lib/after';
import { preferencesWords } from '@/lib/i18n/profile';
import { usePage } from '@/lib/page';
import { useTyped } from '@/lib/use-typed';
import { ClashNote } from './clash-note';
import { inWords, messageOf } from './fields';
import { NewestNote, RestoredNote } from './notes';
import { DigestWishes, PayWishes, PlaceWishes, WorkWishes, WritingWishes } from './preferences-fields';
import { editOf, formOf, type PreferencesForm, wrongIn } from './preferences-model';
import { usePreferences, useSavePreferences } from './queries';
import { useFirstWrong } from './use-first-wrong';

const p = preferencesWords;
const labels: Record<keyof PreferencesForm, string> = {
  desiredRoles: p.work.roles,
  locations: p.place.locations,
  workSettings: p.place.settings,
  jobTypes: p.work.jobTypes,
  salaryMin: p.pay.min,
  salaryMax: p.pay.max,
  currency: p.pay.currency,
  period: p.pay.period,
  companySizes: p.work.sizes,
  blockedCompanies: p.work.blocked,
  maxCommuteMinutes: p.place.commute,
  commuteMode: p.place.mode,
  time: p.digest.time,
  timeZone: p.digest.zone,
  channels: p.digest.channels,
  useVoiceProfile: p.writing.voice,
  usePersonality: p.writing.personality,
};
/** How the server calls the same fields. */
const paths = {
  ...labels,
  'salary.min': labels.salaryMin,
  'salary.max': labels.salaryMax,
  'salary.currency': labels.currency,
  'salary.period': labels.period,
  salary: p.pay.title,
  'digest.time': labels.time,
  'digest.timeZone': labels.timeZone,
};
const messages = { number: p.pay.wrong, order: p.pay.order, minutes: p.place.commuteWrong };

export function PreferencesPage() {
  usePage({ title: p.title });
  const query = usePreferences();
  return (
    <Scroll className="page" label={p.title}>
      <div className="head">
        <div className="grow">
          <h1>{p.title}</h1>
          <p className="t2 s13">{p.intro}</p>
        </div>
      </div>
      <div className="prefs">
        <QueryView query={query} skeleton={[360, 300, 140, 260, 140]}>
          {(preferences) => <Form preferences={preferences} />}
        </QueryView>
      </div>
    </Scroll>
  );
}

function Form({ preferences }: { preferences: Preferences }) {
  const typed = useTyped<PreferencesForm>('typed.preferences', formOf(preferences));
  const save = useSavePreferences();
  const toast = useToast();
  const [wrong, setWrong] = useState<ReturnType<typeof wrongIn>>({});
  const problem = save.error ? asProblem(save.error) : null;
  const form = useFirstWrong(Object.keys(wrong).length > 0 ? wrong : problem);
  const fields = {
    value: typed.value,
    change: (part: Partial<PreferencesForm>) => {
      typed.change(part);
      setWrong({});
    },
    error: (path: string, items?: string[]) => {
      const here = wrong[path];
      return here ? messages[here] : messageOf(problem, path, items);
    },
  };

  function submit(event: FormEvent) {
    event.preventDefault();
    const found = wrongIn(typed.value);
    setWrong(found);
    if (save.isPending || Object.keys(found).length > 0) return;
    const sent = typed.mine;
    after(save.mutateAsync({ version: preferences.version, edit: editOf(typed.value) }), () => {
      typed.settle(sent);
      toast(p.saved);
    });
  }

  return (
    <form className="col" onSubmit={submit} noValidate ref={form}>
      {typed.restored && <RestoredNote onDiscard={typed.discard} />}
      <WorkWishes fields={fields} />
      <PlaceWishes fields={fields} />
      <PayWishes fields={fields} />
      <DigestWishes fields={fields} />
      <WritingWishes fields={fields} />
      <SaveBar
        dirty={typed.dirty}
        busy={save.isPending}
        blocked={typed.clashes.length > 0}
        onDiscard={() => {
          typed.discard();
          setWrong({});
          save.reset();
        }}
      >
        <ClashNote clashes={typed.clashes} labels={labels} onMine={typed.keepMine} onTheirs={typed.takeTheirs} />
        {problem?.status === 412
          ? typed.dirty && typed.clashes.length === 0 && <NewestNote />
          : problem && <ProblemNote error={inWords(problem, paths)} />}
      </SaveBar>
    </form>
  );
}
