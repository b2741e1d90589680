import { useState } from 'react';
import { Confirm } from '@/components/confirm';
import { useToast } from '@/components/toast';
import { useRemoveSample } from '@/features/intake/queries';
import { after } from '@/lib/after';
import { t } from '@/lib/i18n';

/** What there is so far, and the way out of the sample. */
export function Knows({
  entries,
  statements,
  jobs,
  sample,
}: {
  entries: number;
  statements: number;
  jobs: number;
  sample: boolean;
}) {
  const [asking, setAsking] = useState(false);
  const remove = useRemoveSample();
  const toast = useToast();
  return (
    <section className="card pad">
      <h2 style={{ marginBottom: 12 }}>{t.today.you}</h2>
      <dl className="kv">
        <dt>{t.today.entries}</dt>
        <dd>{entries}</dd>
        <dt>{t.today.statements}</dt>
        <dd>{statements}</dd>
        <dt>{t.today.jobs}</dt>
        <dd>{jobs}</dd>
      </dl>
      {sample && (
        <p className="s12 t3" style={{ marginTop: 12 }}>
          {t.today.sampleIn}{' '}
          <button type="button" className="linkbtn" onClick={() => setAsking(true)}>
            {t.today.sampleRemove}
          </button>
        </p>
      )}
      <Confirm
        opened={asking}
        onClose={() => setAsking(false)}
        title={t.today.removeTitle}
        text={t.today.removeText}
        action={t.today.sampleRemove}
        busy={remove.isPending}
        error={remove.error}
        onConfirm={() =>
          after(remove.mutateAsync(), () => {
            setAsking(false);
            toast(t.today.sampleRemoved);
          })
        }
      />
    </section>
  );
}
