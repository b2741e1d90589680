import './profile.css';
import { type ReactNode, useState } from 'react';
import { api } from '@/api/client';
import { Button } from '@/components/button';
import { Icon } from '@/components/icons';
import { ProblemNote } from '@/components/problem-note';
import { QueryView } from '@/components/query-view';
import { Scroll } from '@/components/scroll';
import { saveBlob } from '@/lib/download';
import { profileWords } from '@/lib/i18n/profile';
import { usePage } from '@/lib/page';
import { ProfileForm } from './profile-form';
import { useProfile } from './queries';

const p = profileWords;

/** @param children what stands beside the form */
export function ProfilePage({ children }: { children: ReactNode }) {
  usePage({ title: p.title });
  const query = useProfile();
  return (
    <Scroll className="page" label={p.title}>
      <div className="head">
        <div className="grow">
          <h1>{p.title}</h1>
          <p className="t2 s13">{p.intro}</p>
        </div>
        <Download />
      </div>
      <div className="person">
        <QueryView query={query} skeleton={[186, 300, 170, 420, 240]}>
          {(profile) => <ProfileForm profile={profile} />}
        </QueryView>
        <aside aria-label={p.insights.title}>{children}</aside>
      </div>
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
