import { api } from '@/api/client';
import { asProblem } from '@/api/problem';
import type { CoverLetter } from '@/api/types';
import { Button } from '@/components/button';
import { Icon } from '@/components/icons';
import { useToast } from '@/components/toast';
import { saveBlob } from '@/lib/download';
import { letterWords as w } from '@/lib/i18n/letter';

const FILES = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;
const formats = ['pdf', 'docx'] as const;

/** The cover letter paragraph by paragraph, each with what it rests on; copied or downloaded with greeting and name. */
export function Letter({ sessionId, letter }: { sessionId: string; letter: CoverLetter }) {
  const toast = useToast();
  const whole = () => api.blob(`/tailoring-sessions/${sessionId}/letter`, 'text/plain');
  const failed = (error: unknown) => toast(asProblem(error).detail);
  const copy = () =>
    whole()
      .then(({ blob }) => blob.text())
      .then((text) =>
        navigator.clipboard.writeText(text).then(
          () => toast(w.copied),
          () => toast(w.notCopied),
        ),
      )
      .catch(failed);
  const save = (format: keyof typeof FILES) =>
    api
      .blob(`/tailoring-sessions/${sessionId}/letter/${format}`, FILES[format])
      .then(({ blob, name, note }) => {
        saveBlob(blob, name ?? `cover-letter.${format}`);
        if (note) toast(note);
      })
      .catch(failed);
  const saveText = () => whole().then(({ blob }) => saveBlob(blob, 'cover-letter.txt'), failed);
  return (
    <section className="letter" aria-label={w.title}>
      <div className="role">
        <h2>{w.title}</h2>
        <span className="end row">
          <Button small look="ghost" icon={<Icon.copy size={14} />} onClick={copy}>
            {w.copy}
          </Button>
          {formats.map((format) => (
            <Button
              key={format}
              small
              look="ghost"
              icon={<Icon.download size={14} />}
              aria-label={w.downloadAs(w.formats[format])}
              onClick={() => save(format)}
            >
              {w.formats[format]}
            </Button>
          ))}
          <Button
            small
            look="ghost"
            icon={<Icon.download size={14} />}
            aria-label={w.downloadAs(w.formats.txt)}
            onClick={saveText}
          >
            {w.formats.txt}
          </Button>
        </span>
      </div>
      {letter.paragraphs.map((paragraph) => (
        <p key={paragraph.clauses[0]?.text} className="s13">
          {paragraph.clauses.map((clause) => (
            <span key={clause.text} title={clause.evidence.length ? w.evidence(clause.evidence.length) : undefined}>
              {clause.text}{' '}
            </span>
          ))}
        </p>
      ))}
    </section>
  );
}
