import { Modal } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { asProblem } from '@/api/problem';
import { Button } from '@/components/button';
import { SelectField, TextField } from '@/components/field';
import { ProblemNote } from '@/components/problem-note';
import { after } from '@/lib/after';
import { t } from '@/lib/i18n';
import { sourcesWords } from '@/lib/i18n/sources';
import { useChosenCompanies } from '../companies/queries';
import { useStartSync } from './watch';

const w = sourcesWords.syncs;

/** A sync of some searches, one place or one company. */
export function PartDialog({ onClose }: { onClose: () => void }) {
  const [keywords, setKeywords] = useState('');
  const [location, setLocation] = useState('');
  const [company, setCompany] = useState('');
  const companies = useChosenCompanies();
  const start = useStartSync();
  const problem = start.error ? asProblem(start.error) : null;
  function submit(event: FormEvent) {
    event.preventDefault();
    if (start.isPending) return;
    const wish = {
      keywords: keywords.trim() || undefined,
      location: location.trim() || undefined,
      companyIds: company ? [company] : undefined,
    };
    after(start.mutateAsync(wish), onClose);
  }
  return (
    <Modal
      opened
      onClose={onClose}
      size={480}
      title={<span className="b">{w.someTitle}</span>}
      closeButtonProps={{ 'aria-label': t.state.close }}
    >
      <form className="col" onSubmit={submit} noValidate>
        <p className="s13 t2">{w.someText}</p>
        {problem && !problem.field('keywords') && !problem.field('location') && <ProblemNote error={problem} />}
        <TextField
          label={w.keywords}
          hint={w.keywordsHint}
          data-autofocus
          maxLength={200}
          value={keywords}
          error={problem?.field('keywords')}
          onChange={(e) => setKeywords(e.target.value)}
        />
        <TextField
          label={w.location}
          hint={w.locationHint}
          maxLength={200}
          value={location}
          error={problem?.field('location')}
          onChange={(e) => setLocation(e.target.value)}
        />
        <SelectField label={w.company} value={company} onChange={(e) => setCompany(e.target.value)}>
          <option value="">{w.allCompanies}</option>
          {companies.data?.map((c) => (
            <option key={c.id} value={c.id}>
              {c.name}
            </option>
          ))}
        </SelectField>
        <div className="row" style={{ justifyContent: 'flex-end' }}>
          <Button onClick={onClose}>{t.state.cancel}</Button>
          <Button type="submit" look="primary" disabled={start.isPending}>
            {w.start}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
