import { Modal } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { type FormEvent, useState } from 'react';
import type { Detection } from '@/api/discovery';
import { asProblem } from '@/api/problem';
import { Button } from '@/components/button';
import { TextField } from '@/components/field';
import { Icon } from '@/components/icons';
import { ProblemNote } from '@/components/problem-note';
import { after } from '@/lib/after';
import { t } from '@/lib/i18n';
import { sourcesWords } from '@/lib/i18n/sources';
import { useOfferSync } from '../syncs/use-offer-sync';
import { useAddCompany, useChoose, useDetection } from './queries';

const w = sourcesWords.add;
const ADDRESS = /^(https?:\/\/)?[^\s/]+\.[^\s]+$|^https?:\/\/\S+$/i;

/** A pasted address: what it is, what is missing, and adding it. */
export function AddDialog({ onClose }: { onClose: () => void }) {
  const [url, setUrl] = useState('');
  const [name, setName] = useState('');
  const [wrong, setWrong] = useState<string>();
  const [asked] = useDebouncedValue(url.trim(), 400);
  const detection = useDetection(ADDRESS.test(asked) ? asked : '');
  const found = asked === url.trim() ? detection.data : undefined;
  const add = useAddCompany();
  const choose = useChoose();
  const offer = useOfferSync();
  const problem = add.error ? asProblem(add.error) : null;
  const known = found?.companyId;

  function submit(event: FormEvent) {
    event.preventDefault();
    const address = url.trim();
    const ok = ADDRESS.test(address);
    setWrong(ok ? undefined : w.needUrl);
    if (!ok || add.isPending || choose.isPending) return;
    if (known) {
      after(choose.mutateAsync({ id: known, chosen: true }), () => {
        offer(w.chosen(found.name), { companyIds: [known] });
        onClose();
      });
      return;
    }
    after(add.mutateAsync({ url: address, ...(name.trim() && { name: name.trim() }) }), (company) => {
      offer(w.added(company.name), { companyIds: [company.id] });
      onClose();
    });
  }

  return (
    <Modal
      opened
      onClose={onClose}
      size={520}
      title={<span className="b">{w.title}</span>}
      closeButtonProps={{ 'aria-label': t.state.close }}
    >
      <form className="col" onSubmit={submit} noValidate>
        <p className="s13 t2">{w.text}</p>
        {problem && !problem.field('url') && !problem.field('name') && <ProblemNote error={problem} />}
        <ProblemNote error={choose.error} />
        <TextField
          label={w.url}
          hint={w.urlHint}
          data-autofocus
          inputMode="url"
          value={url}
          error={wrong ?? problem?.field('url')}
          onChange={(e) => {
            setUrl(e.target.value);
            setWrong(undefined);
            add.reset();
          }}
        />
        <div role="status" className="detected">
          {detection.isFetching && <p className="s13 t2">{w.detecting}</p>}
          {!detection.isFetching && found && <Detected found={found} />}
          {!detection.isFetching && detection.error && <ProblemNote error={detection.error} />}
        </div>
        {!known && (
          <TextField
            label={w.name}
            hint={w.nameHint}
            value={name}
            placeholder={found?.name ?? undefined}
            error={problem?.field('name')}
            onChange={(e) => setName(e.target.value)}
          />
        )}
        <div className="row" style={{ justifyContent: 'flex-end' }}>
          <Button onClick={onClose}>{t.state.cancel}</Button>
          <Button
            type="submit"
            look="primary"
            disabled={add.isPending || choose.isPending || (found && !found.supported)}
          >
            {add.isPending ? w.adding : known ? w.choose : w.submit}
          </Button>
        </div>
      </form>
    </Modal>
  );
}

function Detected({ found }: { found: Detection }) {
  const platform = found.platformLabel ?? '';
  const tone = !found.supported ? 'note warn' : 'note';
  return (
    <div className={tone}>
      {found.supported ? <Icon.check className="green" /> : <Icon.warn />}
      <div>
        {platform && <b>{found.supported ? w.found(platform) : w.unsupported(platform)}</b>}
        <p>{found.companyId ? w.known : found.message}</p>
        {Object.keys(found.settings).length > 0 && (
          <dl className="kv settings">
            {Object.entries(found.settings).map(([key, value]) => (
              <div key={key} style={{ display: 'contents' }}>
                <dt>{key}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        )}
        {found.missing.length > 0 && (
          <p>
            {w.missing}: {found.missing.join(', ')}
          </p>
        )}
      </div>
    </div>
  );
}
