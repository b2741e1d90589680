import { Modal } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Adopted } from '@/api/discovery';
import { asProblem } from '@/api/problem';
import { Button } from '@/components/button';
import { TextField } from '@/components/field';
import { ProblemNote } from '@/components/problem-note';
import { after } from '@/lib/after';
import { t } from '@/lib/i18n';
import { sourcesWords } from '@/lib/i18n/sources';
import { useImport } from './queries';

const w = sourcesWords.import;

/** A list of companies as a file, and line by line what came of it. */
export function ImportDialog({ onClose }: { onClose: () => void }) {
  const [file, setFile] = useState<File | null>(null);
  const [wrong, setWrong] = useState<string>();
  const [result, setResult] = useState<Adopted>();
  const load = useImport();
  const problem = load.error ? asProblem(load.error) : null;
  function submit(event: FormEvent) {
    event.preventDefault();
    setWrong(file ? undefined : w.needFile);
    if (!file || load.isPending) return;
    after(load.mutateAsync(file), setResult);
  }
  return (
    <Modal
      opened
      onClose={onClose}
      size={560}
      title={<span className="b">{w.title}</span>}
      closeButtonProps={{ 'aria-label': t.state.close }}
    >
      {result ? (
        <div className="col" style={{ gap: 16 }}>
          <Result result={result} />
          <div className="row" style={{ justifyContent: 'flex-end' }}>
            <Button
              onClick={() => {
                setResult(undefined);
                setFile(null);
              }}
            >
              {w.again}
            </Button>
            <Button look="primary" onClick={onClose}>
              {w.done}
            </Button>
          </div>
        </div>
      ) : (
        <form className="col" onSubmit={submit} noValidate>
          <p className="s13 t2">{w.text}</p>
          {problem && !problem.field('file') && <ProblemNote error={problem} />}
          <TextField
            label={w.file}
            type="file"
            accept=".csv,.tsv,.txt,text/csv,text/plain"
            error={wrong ?? problem?.field('file')}
            onChange={(e) => {
              setFile(e.target.files?.[0] ?? null);
              setWrong(undefined);
            }}
          />
          <div className="row" style={{ justifyContent: 'flex-end' }}>
            <Button onClick={onClose}>{t.state.cancel}</Button>
            <Button type="submit" look="primary" disabled={load.isPending}>
              {load.isPending ? w.importing : w.submit}
            </Button>
          </div>
        </form>
      )}
    </Modal>
  );
}

function Result({ result: { added, known, chosen, failed } }: { result: Adopted }) {
  return (
    <>
      <p role="status">{w.result(added, known, chosen)}</p>
      {failed.length > 0 && (
        <section>
          <h3>{w.failed(failed.length)}</h3>
          <ul className="failed">
            {failed.map(({ line, text, why }) => (
              <li key={line}>
                <span className="t3 num nowrap">{w.line(line)}</span>
                <span className="grow wrap-any">
                  {text && <code className="trunc">{text}</code>}
                  {why}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
