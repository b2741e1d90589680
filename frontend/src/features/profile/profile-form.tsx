import { type FormEvent, useState } from 'react';
import type { Profile } from '@/api/person';
import { asProblem } from '@/api/problem';
import { ProblemNote } from '@/components/problem-note';
import { SaveBar } from '@/components/save-bar';
import { useToast } from '@/components/toast';
import { after } from '@/lib/after';
import { profileWords } from '@/lib/i18n/profile';
import { useTyped } from '@/lib/use-typed';
import { ClashNote } from './clash-note';
import { inWords, messageOf } from './fields';
import { editOf, type ProfileForm as Form, formOf, numberOf } from './form-model';
import { NewestNote, RestoredNote } from './notes';
import { Contact, Permit, Personal } from './person-fields';
import { useSaveProfile } from './queries';
import { Skills } from './skill-fields';
import { useFirstWrong } from './use-first-wrong';
import { Professional } from './work-fields';

const p = profileWords;
const labels: Record<keyof Form, string> = {
  name: p.person.name,
  city: p.person.city,
  region: p.person.region,
  countryCode: p.person.country,
  email: p.contact.email,
  phone: p.contact.phone,
  url: p.contact.url,
  links: p.contact.links,
  countries: p.permit.countries,
  needsSponsorship: p.permit.sponsorship,
  label: p.work.headline,
  summary: p.work.summary,
  yearsOfExperience: p.work.years,
  careerLevel: p.work.level,
  industries: p.work.industries,
  languages: p.work.languages,
  skills: p.skills.title,
};
/** How the server calls the same fields. */
const paths = {
  ...labels,
  'basics.name': labels.name,
  'basics.location.city': labels.city,
  'basics.location.region': labels.region,
  'basics.location.countryCode': labels.countryCode,
  'basics.email': labels.email,
  'basics.phone': labels.phone,
  'basics.url': labels.url,
  'basics.profiles': labels.links,
  'basics.label': labels.label,
  'basics.summary': labels.summary,
  'workAuthorisation.countries': labels.countries,
  'workAuthorisation.needsSponsorship': labels.needsSponsorship,
};

export function ProfileForm({ profile }: { profile: Profile }) {
  const typed = useTyped<Form>('typed.profile-form', formOf(profile));
  const save = useSaveProfile();
  const toast = useToast();
  const [checked, setChecked] = useState(false);
  const problem = save.error ? asProblem(save.error) : null;
  const yearsWrong = checked && Number.isNaN(numberOf(typed.value.yearsOfExperience));
  const form = useFirstWrong(yearsWrong || problem);

  const fields = {
    value: typed.value,
    change: typed.change,
    error: (path: string, items?: string[]) =>
      path === 'yearsOfExperience' && yearsWrong ? p.work.yearsWrong : messageOf(problem, path, items),
  };

  function submit(event: FormEvent) {
    event.preventDefault();
    setChecked(true);
    if (save.isPending || Number.isNaN(numberOf(typed.value.yearsOfExperience))) return;
    const sent = typed.mine;
    after(save.mutateAsync({ version: profile.version, edit: editOf(profile, typed.value) }), () => {
      typed.settle(sent);
      toast(p.saved);
    });
  }

  return (
    <form className="col" onSubmit={submit} noValidate ref={form}>
      {typed.restored && <RestoredNote onDiscard={typed.discard} />}
      <Personal fields={fields} place={profile.place ?? null} />
      <Contact fields={fields} />
      <Permit fields={fields} />
      <Professional fields={fields} computed={profile.computed} />
      <Skills fields={fields} />
      <SaveBar
        dirty={typed.dirty}
        busy={save.isPending}
        blocked={typed.clashes.length > 0}
        onDiscard={() => {
          typed.discard();
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
