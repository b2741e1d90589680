import './paper.css';
import { Modal } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { api } from '@/api/client';
import { Button } from '@/components/button';
import { Icon } from '@/components/icons';
import { ProblemNote } from '@/components/problem-note';
import { Skeleton } from '@/components/skeleton';
import { t } from '@/lib/i18n';
import { Downloads } from './downloads';
import { TemplateChoice } from './template-choice';

const PdfPage = lazy(() => import('./pdf-page'));

interface Props {
  resumeId: string;
  highlight: string;
  asked: number | null;
  template: string | null;
  pageSize: string | null;
  large: boolean;
  onLarge: (large: boolean) => void;
}

/** The page as it will print, drawn from the very file that is downloaded. */
export function Preview({ resumeId, highlight, asked, template, pageSize, large, onLarge }: Props) {
  const [page, setPage] = useState(1);
  const [pages, setPages] = useState(0);
  const [other, setOther] = useState<string | null>(null);
  const file = useQuery({
    queryKey: ['pdf', resumeId, other],
    queryFn: async ({ signal }) => {
      const sent = { query: { template: other } };
      const { blob } = await api.blob(`/resumes/${resumeId}/pdf`, 'application/pdf', signal, undefined, sent);
      return blob.arrayBuffer();
    },
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
  });
  const drawn = (width: number) =>
    file.data && (
      <Suspense fallback={<Skeleton heights={[Math.round(width * 1.4)]} />}>
        <PdfPage key={resumeId} data={file.data} page={page} width={width} highlight={highlight} onPages={setPages} />
      </Suspense>
    );
  return (
    <>
      <div className="ph">
        <h2>{t.tailoring.preview}</h2>
        <span className="end num">{pages > 0 && t.tailoring.pageOf(page, pages)}</span>
        {pages > 1 && (
          <>
            <Button
              small
              square
              look="ghost"
              aria-label={t.tailoring.previousPage}
              disabled={page === 1}
              onClick={() => setPage(page - 1)}
            >
              <Icon.back size={14} />
            </Button>
            <Button
              small
              square
              look="ghost"
              aria-label={t.tailoring.nextPage}
              disabled={page === pages}
              onClick={() => setPage(page + 1)}
            >
              <Icon.next size={14} />
            </Button>
          </>
        )}
        {pageSize && <span>{pageSize}</span>}
      </div>
      {file.isError ? (
        <ProblemNote error={file.error} onRetry={() => file.refetch()} />
      ) : file.data ? (
        <button type="button" className="paper" onClick={() => onLarge(true)} aria-label={t.tailoring.enlarge}>
          {drawn(306)}
        </button>
      ) : (
        <Skeleton heights={[430]} />
      )}
      <dl className="kv s12" style={{ margin: '12px 0', fontSize: 12 }}>
        {template && (
          <>
            <dt>{t.tailoring.template}</dt>
            <dd>
              <TemplateChoice made={template} value={other} onChange={setOther} />
            </dd>
          </>
        )}
        {pages > 0 && (
          <>
            <dt>{t.tailoring.length}</dt>
            <dd>{t.tailoring.asAsked(pages, asked)}</dd>
          </>
        )}
      </dl>
      <Downloads resumeId={resumeId} template={other} />
      <Modal
        opened={large}
        onClose={() => onLarge(false)}
        size={820}
        title={<span className="b">{t.tailoring.preview}</span>}
        closeButtonProps={{ 'aria-label': t.state.close }}
      >
        <div className="paper" style={{ cursor: 'default' }}>
          {drawn(780)}
        </div>
        {pages > 1 && (
          <div className="row" style={{ justifyContent: 'center', marginTop: 12 }}>
            <Button small disabled={page === 1} onClick={() => setPage(page - 1)}>
              {t.tailoring.previousPage}
            </Button>
            <span className="num s12 t2">{t.tailoring.pageOf(page, pages)}</span>
            <Button small disabled={page === pages} onClick={() => setPage(page + 1)}>
              {t.tailoring.nextPage}
            </Button>
          </div>
        )}
      </Modal>
    </>
  );
}
