import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy } from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { useEffect, useRef, useState } from 'react';
import { ProblemNote } from '@/components/problem-note';
import { t } from '@/lib/i18n';
import { type Box, boxesOf, type Line } from './highlight';

GlobalWorkerOptions.workerSrc = workerUrl;

interface Props {
  data: ArrayBuffer;
  page: number;
  width: number;
  highlight: string;
  onPages: (pages: number) => void;
}

/** One page on a canvas, with the selected statement marked. Loaded only when a preview is shown. */
export default function PdfPage({ data, page, width, highlight, onPages }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [doc, setDoc] = useState<PDFDocumentProxy | null>(null);
  const [lines, setLines] = useState<Line[]>([]);
  const [error, setError] = useState<unknown>(null);

  useEffect(() => {
    let left = false;
    // pdf.js takes the buffer away, so it gets a copy
    const task = getDocument({ data: data.slice(0) });
    task.promise.then(
      (pdf) => {
        if (left) return void task.destroy();
        setDoc(pdf);
        setError(null);
        onPages(pdf.numPages);
      },
      (reason) => !left && setError(reason),
    );
    return () => {
      left = true;
    };
  }, [data, onPages]);
  // a newer file takes the place of one that is shown: until then that one is drawn from
  useEffect(() => () => void doc?.loadingTask.destroy(), [doc]);

  useEffect(() => {
    if (!doc || !canvas.current) return;
    let stopped = false;
    let stop = () => {};
    const target = canvas.current;
    async function draw(pdf: PDFDocumentProxy) {
      const sheet = await pdf.getPage(Math.min(page, pdf.numPages));
      if (stopped) return;
      const base = sheet.getViewport({ scale: 1 });
      const viewport = sheet.getViewport({ scale: (width / base.width) * Math.max(2, window.devicePixelRatio || 1) });
      // drawn aside and shown at once, so that the page before it stays until then
      const drawn = document.createElement('canvas');
      drawn.width = Math.round(viewport.width);
      drawn.height = Math.round(viewport.height);
      const work = sheet.render({ canvas: drawn, viewport });
      stop = () => work.cancel();
      await work.promise;
      if (stopped) return;
      target.width = drawn.width;
      target.height = drawn.height;
      target.style.aspectRatio = `${drawn.width} / ${drawn.height}`;
      target.getContext('2d')?.drawImage(drawn, 0, 0);
      const content = await sheet.getTextContent();
      if (stopped) return;
      setLines(
        content.items.flatMap((item) =>
          'str' in item
            ? [
                {
                  text: item.str,
                  x: item.transform[4] / base.width,
                  y: 1 - (item.transform[5] + item.height) / base.height,
                  w: item.width / base.width,
                  h: (item.height * 1.25) / base.height,
                },
              ]
            : [],
        ),
      );
    }
    draw(doc).catch((reason) => {
      if (!stopped && reason?.name !== 'RenderingCancelledException') setError(reason);
    });
    return () => {
      stopped = true;
      stop();
    };
  }, [doc, page, width]);

  if (error) return <ProblemNote error={error} />;
  return (
    <>
      <canvas ref={canvas} role="img" aria-label={t.tailoring.pdfAlt(page)} style={{ aspectRatio: '210 / 297' }} />
      {boxesOf(lines, highlight).map((box: Box) => (
        <span
          key={`${box.x}-${box.y}`}
          className="hl"
          style={{
            left: `${box.x * 100}%`,
            top: `${box.y * 100}%`,
            width: `${box.w * 100}%`,
            height: `${box.h * 100}%`,
          }}
        />
      ))}
    </>
  );
}
