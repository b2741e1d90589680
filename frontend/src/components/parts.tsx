import type { ReactNode } from 'react';

export function Chip({
  tone,
  icon,
  title,
  children,
}: {
  tone?: 'ok' | 'warn' | 'bad' | 'acc' | 'line';
  icon?: ReactNode;
  title?: string;
  children: ReactNode;
}) {
  return (
    <span className={tone ? `chip ${tone}` : 'chip'} title={title}>
      {icon}
      {children}
    </span>
  );
}

/** A bar that repeats a figure which stands beside it in words, so it is hidden from screen readers. */
export function Bar({ value, grey, className }: { value: number; grey?: boolean; className?: string }) {
  const width = `${Math.round(Math.min(1, Math.max(0, value)) * 100)}%`;
  return (
    <span className={['bar', grey && 'grey', className].filter(Boolean).join(' ')} aria-hidden="true">
      <i style={{ width }} />
    </span>
  );
}

export function Empty({
  icon,
  title,
  text,
  main,
  children,
}: {
  icon?: ReactNode /** The title of the page itself. */;
  main?: boolean;
  title: string;
  text?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <div className="empty">
      {icon}
      {main ? <h1>{title}</h1> : <h2>{title}</h2>}
      {text && <p>{text}</p>}
      {children && <div className="row">{children}</div>}
    </div>
  );
}

/** A titled surface; the line under the title says what it is for. */
export function Card({
  title,
  text,
  end,
  children,
}: {
  title: string;
  text?: ReactNode;
  end?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className="card pad">
      <div className="cardh">
        <div className="grow">
          <h2>{title}</h2>
          {text && <p className="s13 t2">{text}</p>}
        </div>
        {end}
      </div>
      {children}
    </section>
  );
}

export function Section({
  title,
  count,
  end,
  children,
}: {
  title: string;
  count?: ReactNode;
  end?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className="sec">
      <div className="sech">
        <h2>{title}</h2>
        {count !== undefined && <span className="t3 s13 num">{count}</span>}
        {end && <span className="end">{end}</span>}
      </div>
      {children}
    </section>
  );
}
