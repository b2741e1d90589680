import { useEffect, useRef, useState } from 'react';
import { api } from '@/api/client';
import { Button } from '@/components/button';
import { Icon } from '@/components/icons';
import { Card } from '@/components/parts';
import { ProblemNote } from '@/components/problem-note';
import { saveBlob } from '@/lib/download';
import { t } from '@/lib/i18n';
import { settingsWords } from '@/lib/i18n/settings';

const p = settingsWords.takeOut;

type State =
  | { is: 'idle' | 'cancelled' }
  | { is: 'running' | 'done'; bytes: number }
  | { is: 'failed'; error: unknown };

/** Everything about the person as one file. */
export function ExportCard() {
  const [state, setState] = useState<State>({ is: 'idle' });
  const stop = useRef<AbortController>(null);
  useEffect(() => () => stop.current?.abort(), []);

  async function download() {
    const control = new AbortController();
    stop.current = control;
    setState({ is: 'running', bytes: 0 });
    try {
      const { blob, name } = await api.blob('/account/export', 'application/zip', control.signal, (bytes) =>
        setState({ is: 'running', bytes }),
      );
      saveBlob(blob, name ?? 'tailorbird-export.zip');
      setState({ is: 'done', bytes: blob.size });
    } catch (error) {
      setState(control.signal.aborted ? { is: 'cancelled' } : { is: 'failed', error });
    }
  }

  return (
    <Card title={p.title} text={p.text}>
      <div className="row wrap">
        <Button icon={<Icon.download />} onClick={download} disabled={state.is === 'running'}>
          {p.download}
        </Button>
        {state.is === 'running' && <Button onClick={() => stop.current?.abort()}>{t.state.cancel}</Button>}
        <span className="s13 t2 num" role="status">
          {said(state)}
        </span>
      </div>
      {state.is === 'failed' && (
        <div style={{ marginTop: 12 }}>
          <ProblemNote error={state.error} />
        </div>
      )}
    </Card>
  );
}

function said(state: State): string {
  if (state.is === 'running') return state.bytes ? p.received(p.bytes(state.bytes)) : p.working;
  if (state.is === 'done') return p.done(p.bytes(state.bytes));
  return state.is === 'cancelled' ? p.cancelled : '';
}
