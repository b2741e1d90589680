import '../paper.css';
import { useDebouncedValue } from '@mantine/hooks';
import { lazy, Suspense, useState } from 'react';
import type { TemplateEdit } from '@/api/types';
import { Button } from '@/components/button';
import { Icon } from '@/components/icons';
import { ProblemNote } from '@/components/problem-note';
import { Seg } from '@/components/seg';
import { Skeleton } from '@/components/skeleton';
import { t } from '@/lib/i18n';
import { templateWords as w } from '@/lib/i18n/templates';
import { useStored } from '@/lib/storage';
import { usePagePreview } from './queries';

const PdfPage = lazy(() => import('../pdf-page'));
const QUIET = 350;

/** The page as it will print, drawn again when the person pauses. */
export function PagePreview({ edit, whose }: { edit: TemplateEdit; whose: string }) {
  const [paper, setPaper] = useStored<'A4' | 'Letter'>('template.paper', 'A4');
  const [settled] = useDebouncedValue(edit, QUIET);
  const file = usePagePreview(settled, paper);
  const [page, setPage] = useState(1);
  const [pages, setPages] = useState(0);
  const shown = Math.min(page, Math.max(pages, 1));
  return (
    <aside className="tpl-preview" aria-label={w.preview} aria-busy={file.isFetching}>
      <div className="row">
        <h2 className="grow">{w.preview}</h2>
        <Seg
          label={w.paper}
          value={paper}
          onChange={setPaper}
          options={[
            { value: 'A4', label: 'A4' },
            { value: 'Letter', label: 'Letter' },
          ]}
        />
      </div>
      <p className="row s12 t2">
        <span className="grow">{whose}</span>
        {pages > 0 && <span className="num">{t.tailoring.pageOf(shown, pages)}</span>}
        {pages > 1 && (
          <>
            <Button
              small
              square
              look="ghost"
              aria-label={t.tailoring.previousPage}
              disabled={shown === 1}
              onClick={() => setPage(shown - 1)}
            >
              <Icon.back size={14} />
            </Button>
            <Button
              small
              square
              look="ghost"
              aria-label={t.tailoring.nextPage}
              disabled={shown === pages}
              onClick={() => setPage(shown + 1)}
            >
              <Icon.next size={14} />
            </Button>
          </>
        )}
      </p>
      {file.isError && <ProblemNote error={file.error} onRetry={() => file.refetch()} />}
      {file.data?.note && (
        <div className="note warn">
          <Icon.warn />
          <p>{file.data.note}</p>
        </div>
      )}
      {file.data ? (
        <div className="paper" data-old={file.isPlaceholderData || settled !== edit}>
          <Suspense fallback={<Skeleton heights={[640]} />}>
            <PdfPage data={file.data.data} page={shown} width={480} highlight="" onPages={setPages} />
          </Suspense>
        </div>
      ) : (
        !file.isError && <Skeleton heights={[640]} />
      )}
    </aside>
  );
}
