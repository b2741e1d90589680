import { Menu } from '@mantine/core';
import { useState } from 'react';
import { api } from '@/api/client';
import { asProblem } from '@/api/problem';
import { Button } from '@/components/button';
import { Icon } from '@/components/icons';
import { useToast } from '@/components/toast';
import { saveBlob } from '@/lib/download';
import { t } from '@/lib/i18n';

const TYPES = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  json: 'application/json',
  md: 'text/markdown',
  txt: 'text/plain',
} as const;
type Format = keyof typeof TYPES;
const OTHERS = ['docx', 'json', 'md', 'txt'] as const;

/** Files come with the bearer token, then go to the browser's downloads under the server's name. */
export function Downloads({ resumeId, template }: { resumeId: string; template: string | null }) {
  const toast = useToast();
  const [busy, setBusy] = useState(false);
  async function get(format: Format) {
    setBusy(true);
    try {
      const path = `/resumes/${resumeId}/${format}`;
      const { blob, name, note } = await api.blob(path, TYPES[format], undefined, undefined, { query: { template } });
      saveBlob(blob, name ?? `resume.${format}`);
      if (note) toast(note);
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
      <Menu
        position="bottom-end"
        width={220}
        withinPortal={false}
        withInitialFocusPlaceholder={false}
        classNames={{ dropdown: 'overlay' }}
      >
        <Menu.Target>
          <Button small className="grow" disabled={busy}>
            {t.tailoring.downloadOther}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {OTHERS.map((format) => (
            <Menu.Item key={format} onClick={() => get(format)}>
              {t.tailoring.downloadFormats[format]}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}
