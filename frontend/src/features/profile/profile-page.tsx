import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { api } from '@/api/client';
import { asProblem } from '@/api/problem';
import type { Profile } from '@/api/types';
import { Button } from '@/components/button';
import { TextArea, TextField } from '@/components/field';
import { Icon } from '@/components/icons';
import { Chip } from '@/components/parts';
import { ProblemNote } from '@/components/problem-note';
import { QueryView } from '@/components/query-view';
import { Scroll } from '@/components/scroll';
import { useToast } from '@/components/toast';
import { after } from '@/lib/after';
import { saveBlob } from '@/lib/download';
import { t } from '@/lib/i18n';
import { usePage } from '@/lib/page';
import { load, store } from '@/lib/storage';
import { useProfile, useSaveProfile } from './queries';

const p = t.account.profile;
const KEY = 'typed.profile';
const texts = ['name', 'label', 'email', 'phone', 'url', 'city', 'region', 'countryCode', 'summary'] as const;
type Texts = Partial<Record<(typeof texts)[number], string>>;

export function ProfilePage() {
  usePage({ title: p.title });
  const query = useProfile();
  return (
    <Scroll className="page narrow" label={p.title}>
      <div className="head">
        <div className="grow">
          <h1>{p.title}</h1>
          <p className="t2 s13">{p.intro}</p>
        </div>
        <Download />
      </div>
      <QueryView query={query} skeleton={[56, 56, 56, 56, 120]}>
        {(profile) => <Form key={profile.version} profile={profile} />}
      </QueryView>
    </Scroll>
  );
}

function Download() {
  const [error, setError] = useState<unknown>(null);
  const download = async () => {
    setError(null);
    try {
      const { blob, name } = await api.blob('/resume-source', 'application/json');
      saveBlob(blob, name ?? 'resume.json');
    } catch (problem) {
      setError(problem);
    }
  };
  return (
    <div>
      <Button icon={<Icon.download />} onClick={download}>
        {p.download}
      </Button>
      <ProblemNote error={error} />
    </div>
  );
}

function Form({ profile }: { profile: Profile }) {
  const [typed, setTyped] = useState<Texts>(() => load<Texts>(KEY) ?? {});
  const [restored] = useState(() => Object.keys(typed).length > 0);
  const save = useSaveProfile();
  const client = useQueryClient();
  const toast = useToast();
  const dirty = Object.keys(typed).length > 0;
  const problem = save.error ? asProblem(save.error) : null;
  const stale = problem?.status === 412 || problem?.status === 409;

  const keep = (next: Texts) => {
    setTyped(next);
    store(KEY, Object.keys(next).length ? next : null);
  };
  const field = (key: (typeof texts)[number]) => ({
    value: typed[key] ?? now(profile, key),
    onChange: (e: { target: { value: string } }) => keep({ ...typed, [key]: e.target.value }),
    error: problem?.field(key),
  });
  function submit(event: FormEvent) {
    event.preventDefault();
    after(save.mutateAsync(edited(profile, typed)), () => {
      keep({});
      toast(p.saved);
    });
  }

  return (
    <form className="col" onSubmit={submit} style={{ maxWidth: 640 }}>
      {restored && dirty && (
        <div className="note">
          <Icon.info />
          <span className="grow">{p.kept}</span>
          <button type="button" className="linkbtn" onClick={() => keep({})}>
            {p.discard}
          </button>
        </div>
      )}
      <TextField label={p.fullName} autoComplete="name" {...field('name')} />
      <TextField label={p.headline} hint={p.headlineHint} {...field('label')} />
      <TextField label={p.email} type="email" autoComplete="email" {...field('email')} />
      <TextField label={p.phone} type="tel" autoComplete="tel" {...field('phone')} />
      <TextField label={p.url} type="url" autoComplete="url" {...field('url')} />
      <div className="three">
        <TextField label={p.city} autoComplete="address-level2" {...field('city')} />
        <TextField label={p.region} autoComplete="address-level1" {...field('region')} />
        <TextField label={p.country} autoComplete="country" {...field('countryCode')} />
      </div>
      <TextArea label={p.summary} hint={p.summaryHint} rows={4} {...field('summary')} />
      <Known profile={profile} />
      {stale ? (
        <div className="note warn" role="alert">
          <Icon.warn />
          <span className="grow">{p.changed}</span>
          <button type="button" className="linkbtn" onClick={() => client.invalidateQueries({ queryKey: ['profile'] })}>
            {p.loadAgain}
          </button>
        </div>
      ) : (
        <ProblemNote error={save.error} />
      )}
      <div className="row">
        <Button type="submit" look="primary" disabled={!dirty || save.isPending}>
          {t.state.save}
        </Button>
      </div>
    </form>
  );
}

const places: readonly string[] = ['city', 'region', 'countryCode'];

function now({ basics }: Profile, key: (typeof texts)[number]): string {
  const from = (places.includes(key) ? basics.location : basics) as Record<string, unknown> | null | undefined;
  const value = from?.[key];
  return typeof value === 'string' ? value : '';
}

function edited(profile: Profile, typed: Texts): Profile {
  const own = Object.entries(typed).filter(([key]) => !places.includes(key));
  const place = Object.entries(typed).filter(([key]) => places.includes(key));
  const basics = { ...profile.basics, ...Object.fromEntries(own) };
  if (place.length) basics.location = { ...basics.location, ...Object.fromEntries(place) };
  return { ...profile, basics };
}

/** What came with the resume; it is edited there for now. */
function Known({ profile }: { profile: Profile }) {
  const skills = profile.skills ?? [];
  const links = (profile.basics.profiles ?? []).flatMap((l) =>
    l.url ? [{ url: l.url, label: l.network || l.url }] : [],
  );
  const languages = profile.languages ?? [];
  return (
    <dl className="col" style={{ gap: 12 }}>
      <div>
        <dt className="s13 m">{p.skills}</dt>
        <dd className="s13 t2">
          {skills.length === 0
            ? p.noSkills
            : skills.map((group) => (
                <div key={`${group.name}${group.keywords?.[0]}`} className="row wrap" style={{ gap: 4, marginTop: 6 }}>
                  {group.name && <span>{group.name}</span>}
                  {(group.keywords ?? []).map((item) => (
                    <Chip key={item}>{item}</Chip>
                  ))}
                </div>
              ))}
        </dd>
      </div>
      {languages.length > 0 && (
        <div>
          <dt className="s13 m">{p.languages}</dt>
          <dd className="s13 t2">
            {languages.map((l) => [l.language, l.fluency].filter(Boolean).join(', ')).join(' · ')}
          </dd>
        </div>
      )}
      {links.length > 0 && (
        <div>
          <dt className="s13 m">{p.links}</dt>
          {links.map((link) => (
            <dd key={link.url} className="s13 wrap-any">
              {/^https?:\/\//.test(link.url) ? (
                <a href={link.url} target="_blank" rel="noreferrer">
                  {link.label}
                </a>
              ) : (
                link.label || link.url
              )}
            </dd>
          ))}
        </div>
      )}
    </dl>
  );
}
