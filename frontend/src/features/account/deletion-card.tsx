import { Modal } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { type FormEvent, useState } from 'react';
import { asProblem } from '@/api/problem';
import { Button } from '@/components/button';
import { TextField } from '@/components/field';
import { Icon } from '@/components/icons';
import { Card } from '@/components/parts';
import { ProblemNote } from '@/components/problem-note';
import { t } from '@/lib/i18n';
import { settingsWords } from '@/lib/i18n/settings';
import { useDeleteAccount } from './queries';

const p = settingsWords.deletion;

export function DeletionCard({ onDeleted }: { onDeleted: () => void }) {
  const [asked, setAsked] = useState(false);
  return (
    <Card title={p.title} text={p.text}>
      <Button look="danger" icon={<Icon.remove />} onClick={() => setAsked(true)}>
        {p.open}
      </Button>
      {asked && <Dialog onClose={() => setAsked(false)} onDeleted={onDeleted} />}
    </Card>
  );
}

/** Says what goes, and asks for the password and the word: nobody deletes everything by a slip. */
function Dialog({ onClose, onDeleted }: { onClose: () => void; onDeleted: () => void }) {
  const [password, setPassword] = useState('');
  const [word, setWord] = useState('');
  const [checked, setChecked] = useState(false);
  const phone = useMediaQuery('(max-width: 720px)');
  const deletion = useDeleteAccount();
  const problem = deletion.error ? asProblem(deletion.error) : null;
  const meant = word.trim().toLowerCase() === p.word;

  function submit(event: FormEvent) {
    event.preventDefault();
    setChecked(true);
    if (password && meant && !deletion.isPending) deletion.mutate(password, { onSuccess: onDeleted });
  }

  return (
    <Modal
      opened
      onClose={onClose}
      size={480}
      fullScreen={phone}
      title={<span className="b">{p.ask}</span>}
      closeButtonProps={{ 'aria-label': t.state.close }}
    >
      <form className="col" onSubmit={submit} noValidate>
        <div className="s13">
          <p className="m">{p.goes}</p>
          <ul className="dots" style={{ marginTop: 4 }}>
            {p.what.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </div>
        <p className="s13 t2">{p.first}</p>
        <TextField
          label={p.password}
          type="password"
          autoComplete="current-password"
          value={password}
          onChange={(e) => setPassword(e.target.value)}
          error={checked && !password ? p.enter : problem?.field('password')}
        />
        <TextField
          label={p.typeWord}
          autoComplete="off"
          autoCapitalize="none"
          value={word}
          onChange={(e) => setWord(e.target.value)}
          error={checked && !meant ? p.wrongWord : undefined}
        />
        {problem && !problem.field('password') && <ProblemNote error={problem} />}
        <div className="row" style={{ justifyContent: 'flex-end' }}>
          <Button onClick={onClose}>{t.state.cancel}</Button>
          <Button type="submit" look="danger" disabled={deletion.isPending}>
            {deletion.isPending ? p.deleting : p.doIt}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
