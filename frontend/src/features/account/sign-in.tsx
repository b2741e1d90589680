import { useMutation } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { asProblem } from '@/api/problem';
import { session } from '@/api/session';
import { Button } from '@/components/button';
import { TextField } from '@/components/field';
import { Logo } from '@/components/icons';
import { ProblemNote } from '@/components/problem-note';
import { t } from '@/lib/i18n';
import { usePage } from '@/lib/page';
import { useServer } from './queries';

type Mode = 'login' | 'register';
const MIN_PASSWORD = 10;

export function SignIn({ mode, next }: { mode: Mode; next?: string }) {
  const creating = mode === 'register';
  const title = creating ? t.account.registerTitle : t.account.loginTitle;
  usePage({ title: creating ? t.account.register : t.account.login });
  const server = useServer();
  const closed = server.data?.registration === false;
  return (
    <div className="signin">
      <main>
        <div className="card">
          <p className="brand">
            <Logo size={24} />
            {t.app}
          </p>
          <h1>{title}</h1>
          <p className="s13 t2" style={{ margin: '4px 0 20px' }}>
            {t.account.promise}
          </p>
          {creating && closed ? (
            <p className="note">{t.account.closed}</p>
          ) : (
            <Form key={mode} mode={mode} next={next} />
          )}
        </div>
        {(creating || !closed) && (
          <p className="s13" style={{ textAlign: 'center', marginTop: 16 }}>
            <Link to={creating ? '/login' : '/register'} search={{ next }}>
              {creating ? t.account.toLogin : t.account.toRegister}
            </Link>
          </p>
        )}
      </main>
    </div>
  );
}

function Form({ mode, next }: { mode: Mode; next?: string }) {
  const creating = mode === 'register';
  const navigate = useNavigate();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState<string | null>(null);
  const [shown, setShown] = useState(false);
  const [tried, setTried] = useState(false);
  const enter = useMutation({
    mutationFn: () =>
      creating
        ? session.register(email.trim(), password, code?.trim() || undefined)
        : session.login(email.trim(), password),
    onSuccess: () => navigate({ to: next ?? '/' }),
  });
  const emailError = email.includes('@') ? undefined : t.account.enterEmail;
  const passwordError = !password
    ? t.account.enterPassword
    : creating && password.length < MIN_PASSWORD
      ? t.account.shortPassword
      : undefined;
  const problem = enter.error ? asProblem(enter.error) : null;
  const told = problem?.field('email') || problem?.field('password') || problem?.field('setupCode');

  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (!emailError && !passwordError && !enter.isPending) enter.mutate();
  }

  return (
    <form className="col" onSubmit={submit} noValidate>
      {problem && !told && <ProblemNote error={problem} />}
      <TextField
        label={t.account.email}
        type="email"
        name="email"
        autoComplete="username"
        value={email}
        onChange={(e) => setEmail(e.target.value)}
        error={problem?.field('email') ?? (tried ? emailError : undefined)}
      />
      <TextField
        label={t.account.password}
        type={shown ? 'text' : 'password'}
        name="password"
        autoComplete={creating ? 'new-password' : 'current-password'}
        value={password}
        onChange={(e) => setPassword(e.target.value)}
        hint={creating ? t.account.passwordHint : undefined}
        error={problem?.field('password') ?? (tried ? passwordError : undefined)}
        end={
          <button type="button" className="linkbtn s12" onClick={() => setShown(!shown)} aria-pressed={shown}>
            {shown ? t.account.hidePassword : t.account.showPassword}
          </button>
        }
      />
      {creating && code !== null && (
        <TextField
          label={t.account.setupCode}
          name="setupCode"
          autoComplete="one-time-code"
          value={code}
          onChange={(e) => setCode(e.target.value)}
          hint={t.account.setupCodeHint}
          error={problem?.field('setupCode')}
        />
      )}
      <Button type="submit" look="primary" full disabled={enter.isPending}>
        {creating ? t.account.register : t.account.login}
      </Button>
      {creating && code === null && (
        <button type="button" className="linkbtn s13" onClick={() => setCode('')}>
          {t.account.haveSetupCode}
        </button>
      )}
    </form>
  );
}
