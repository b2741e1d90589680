import './intake.css';
import { useNavigate } from '@tanstack/react-router';
import { type DragEvent, useRef, useState } from 'react';
import { ApiProblem, asProblem } from '@/api/problem';
import { Button } from '@/components/button';
import { TextArea } from '@/components/field';
import { Icon } from '@/components/icons';
import { ProblemNote } from '@/components/problem-note';
import { Seg } from '@/components/seg';
import { Skeleton } from '@/components/skeleton';
import { t } from '@/lib/i18n';
import { usePage } from '@/lib/page';
import { useStored } from '@/lib/storage';
import { BlogForm, type BlogSource } from './blog-form';
import { LinkedInHow } from './linkedin-how';
import { useRead, useReadBlog } from './queries';

const LIMIT = 10 * 1024 * 1024;
const KNOWN = /\.(pdf|docx|txt|text|md|markdown|json|zip)$/i;

export type Way = 'file' | 'text' | 'blog';

export function IntakePage({ way, onWay }: { way: Way; onWay: (way: Way) => void }) {
  usePage({ title: t.intake.title, back: '/' });
  const read = useRead();
  const blog = useReadBlog();
  const [wrong, setWrong] = useState<ApiProblem | null>(null);
  const [name, setName] = useState('');
  const navigate = useNavigate();
  const [text, setText] = useStored('typed.resume', '');

  function start(source: File | string, onDone?: () => void) {
    setWrong(null);
    setName(typeof source === 'string' ? '' : source.name);
    read.mutate(source, {
      onSuccess: (draft) => {
        onDone?.();
        void navigate({ to: '/intake/$draftId', params: { draftId: draft.id } });
      },
    });
  }
  function readBlog(source: BlogSource, done: () => void) {
    blog.mutate(source, {
      onSuccess: (draft) => {
        done();
        void navigate({ to: '/intake/$draftId', params: { draftId: draft.id } });
      },
    });
  }
  function choose(file: File | undefined) {
    if (!file) return;
    const found = check(file);
    setWrong(found);
    read.reset();
    if (!found) start(file);
  }

  return (
    <div className="page">
      <div className="intake">
        <div>
          <h1>{t.intake.title}</h1>
          <p className="s13 t2">{t.intake.private}</p>
        </div>
        <div>
          <Seg
            label={t.intake.title}
            value={way}
            onChange={onWay}
            options={[
              { value: 'file', label: t.intake.fileTab },
              { value: 'text', label: t.intake.pasteTab },
              { value: 'blog', label: t.intake.blog.tab },
            ]}
          />
        </div>
        <ProblemNote error={way === 'blog' ? unnamed(blog.error) : (wrong ?? read.error)} />
        {read.isPending || blog.isPending ? (
          <div className="card pad col">
            <p className="s13 t2">
              {blog.isPending ? t.intake.blog.reading : name ? t.intake.reading(name) : t.intake.readingText}
            </p>
            <Skeleton heights={[20, 14, 14, 20, 14, 14, 14]} />
          </div>
        ) : way === 'file' ? (
          <>
            <DropZone onFile={choose} />
            <LinkedInHow />
          </>
        ) : way === 'blog' ? (
          <BlogForm error={blog.error} onRead={readBlog} />
        ) : (
          <Write text={text} onText={setText} onRead={() => start(text, () => setText(''))} />
        )}
      </div>
    </div>
  );
}

/** What no field of the form says by itself. */
function unnamed(error: unknown) {
  return error && asProblem(error).errors.length === 0 ? error : null;
}

function DropZone({ onFile }: { onFile: (file: File | undefined) => void }) {
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    onFile(event.dataTransfer.files[0]);
  }
  return (
    <section
      className="drop"
      aria-label={t.intake.fileTab}
      data-over={over}
      onDragOver={(e) => {
        e.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Icon.upload size={28} />
      <p className="b">{t.intake.drop}</p>
      <p className="s13 t3">{t.intake.dropOr}</p>
      <Button look="primary" onClick={() => input.current?.click()}>
        {t.intake.choose}
      </Button>
      <input
        ref={input}
        type="file"
        className="vh"
        tabIndex={-1}
        aria-label={t.intake.choose}
        accept=".pdf,.docx,.txt,.md,.markdown,.json,.zip"
        onChange={(e) => {
          onFile(e.target.files?.[0]);
          e.target.value = '';
        }}
      />
      <p className="s12 t3">{t.intake.types}</p>
    </section>
  );
}

function Write({ text, onText, onRead }: { text: string; onText: (text: string) => void; onRead: () => void }) {
  const [short, setShort] = useState(false);
  return (
    <form
      className="col"
      onSubmit={(e) => {
        e.preventDefault();
        const tooShort = text.trim().length < 20;
        setShort(tooShort);
        if (!tooShort) onRead();
      }}
    >
      <TextArea
        label={t.intake.pasteLabel}
        hint={t.intake.pasteHint}
        placeholder={t.intake.outline}
        value={text}
        onChange={(e) => onText(e.target.value)}
        error={short ? t.intake.tooShort : undefined}
      />
      <div className="row">
        <Button type="submit" look="primary">
          {t.intake.pasteDo}
        </Button>
      </div>
    </form>
  );
}

function check(file: File): ApiProblem | null {
  const detail = !KNOWN.test(file.name)
    ? t.intake.wrongType
    : file.size === 0
      ? t.intake.emptyFile
      : file.size > LIMIT
        ? t.intake.tooLarge
        : null;
  return detail ? new ApiProblem({ title: file.name, detail }) : null;
}
