import { useState } from 'react';
import { api } from '@/api/client';
import { asProblem } from '@/api/problem';
import { Button } from '@/components/button';
import { Icon } from '@/components/icons';
import { useToast } from '@/components/toast';
import { saveBlob } from '@/lib/download';
import { t } from '@/lib/i18n';

/** Files come with the bearer token, then go to the browser's downloads under the server's name. */
export function Downloads({ resumeId }: { resumeId: string }) {
  const toast = useToast();
  const [busy, setBusy] = useState(false);
  async function get(kind: 'pdf' | 'json') {
    setBusy(true);
    try {
      const { blob, name } = await api.blob(`/resumes/${resumeId}/${kind}`, `application/${kind}`);
      saveBlob(blob, name ?? `resume.${kind}`);
    } catch (error) {
      toast(asProblem(error).detail);
    } finally {
      setBusy(false);
    }
  }
  return (
    <div className="row">
      <Button
        small
        className="grow"
        icon={<Icon.download size={14} />}
        aria-label={t.tailoring.downloadPdfLong}
        onClick={() => get('pdf')}
        disabled={busy}
      >
        {t.tailoring.downloadPdf}
      </Button>
      <Button small className="grow" icon={<Icon.download size={14} />} onClick={() => get('json')} disabled={busy}>
        {t.tailoring.downloadJson}
      </Button>
    </div>
  );
}
