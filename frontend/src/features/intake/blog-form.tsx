import { type FormEvent, useState } from 'react';
import { asProblem } from '@/api/problem';
import { Button } from '@/components/button';
import { TextArea, TextField } from '@/components/field';
import { t } from '@/lib/i18n';
import { useStored } from '@/lib/storage';

export type BlogSource = { url: string } | { text: string; title?: string };

interface Props {
  error: unknown;
  onRead: (source: BlogSource, done: () => void) => void;
}
const nothing = { url: '', title: '', text: '' };

/** A post or a feed by its address, or the Markdown of a post. */
export function BlogForm({ error, onRead }: Props) {
  const b = t.intake.blog;
  const [typed, setTyped] = useStored('typed.blog', nothing);
  const [missing, setMissing] = useState(false);
  const problem = error ? asProblem(error) : null;
  const set = (part: Partial<typeof nothing>) => {
    setMissing(false);
    setTyped({ ...typed, ...part });
  };
  function submit(event: FormEvent) {
    event.preventDefault();
    const url = typed.url.trim();
    const text = typed.text.trim();
    if (!url && !text) return setMissing(true);
    onRead(url ? { url } : { text, title: typed.title.trim() || undefined }, () => setTyped(nothing));
  }
  return (
    <form className="col" onSubmit={submit}>
      <p className="s13 t2">{b.text}</p>
      <TextField
        label={b.url}
        hint={b.urlHint}
        type="url"
        placeholder="https://"
        value={typed.url}
        error={missing ? b.missing : problem?.field('url')}
        onChange={(e) => set({ url: e.target.value })}
      />
      <TextField
        label={b.title}
        value={typed.title}
        disabled={Boolean(typed.url)}
        error={problem?.field('title')}
        onChange={(e) => set({ title: e.target.value })}
      />
      <TextArea
        label={b.markdown}
        hint={t.intake.pasteHint}
        rows={8}
        value={typed.text}
        disabled={Boolean(typed.url)}
        error={problem?.field('text')}
        onChange={(e) => set({ text: e.target.value })}
      />
      <div className="row">
        <Button type="submit" look="primary">
          {b.read}
        </Button>
      </div>
    </form>
  );
}
