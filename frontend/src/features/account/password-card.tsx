import { type FormEvent, useState } from 'react';
import { asProblem } from '@/api/problem';
import { Button } from '@/components/button';
import { TextField } from '@/components/field';
import { Card } from '@/components/parts';
import { ProblemNote } from '@/components/problem-note';
import { useToast } from '@/components/toast';
import { settingsWords } from '@/lib/i18n/settings';
import { useSession } from '@/lib/session';
import { useChangePassword } from './queries';

const p = settingsWords.password;
const MIN_PASSWORD = 10;
const nothing = { currentPassword: '', newPassword: '' };

export function PasswordCard() {
  const [typed, setTyped] = useState(nothing);
  const [checked, setChecked] = useState(false);
  const { account } = useSession();
  const change = useChangePassword();
  const toast = useToast();
  const problem = change.error ? asProblem(change.error) : null;
  const wrong = checked ? wrongIn(typed) : {};

  function submit(event: FormEvent) {
    event.preventDefault();
    setChecked(true);
    if (change.isPending || Object.keys(wrongIn(typed)).length > 0) return;
    change.mutate(typed, {
      onSuccess: () => {
        setTyped(nothing);
        setChecked(false);
        toast(p.changed);
      },
    });
  }
  const field = (key: keyof typeof nothing) => ({
    type: 'password',
    value: typed[key],
    onChange: (e: { target: { value: string } }) => setTyped({ ...typed, [key]: e.target.value }),
    error: wrong[key] ?? problem?.field(key),
  });

  return (
    <Card title={p.title} text={p.text}>
      <form className="col" onSubmit={submit} noValidate>
        {/* password managers look for the name that belongs to it */}
        <input type="hidden" name="username" autoComplete="username" value={account?.email ?? ''} />
        <div className="two">
          <TextField label={p.current} autoComplete="current-password" {...field('currentPassword')} />
          <TextField label={p.next} hint={p.nextHint} autoComplete="new-password" {...field('newPassword')} />
        </div>
        {problem && problem.errors.length === 0 && <ProblemNote error={problem} />}
        <div className="row">
          <Button type="submit" disabled={change.isPending}>
            {p.change}
          </Button>
        </div>
      </form>
    </Card>
  );
}

function wrongIn({ currentPassword, newPassword }: typeof nothing): Partial<typeof nothing> {
  return {
    ...(!currentPassword && { currentPassword: p.enter }),
    ...(newPassword.length < MIN_PASSWORD && { newPassword: p.short }),
    ...(newPassword.length >= MIN_PASSWORD && newPassword === currentPassword && { newPassword: p.same }),
  };
}
