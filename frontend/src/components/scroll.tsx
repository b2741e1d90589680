import type { ReactNode, Ref } from 'react';

interface Props {
  label: string;
  className: string;
  children: ReactNode;
  ref?: Ref<HTMLElement>;
}

/** A region that scrolls by itself, named and reachable by key so that arrows scroll it. */
export function Scroll({ label, className, children, ref }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it a keyboard could not scroll this region
    <section className={className} aria-label={label} tabIndex={0} data-scroll ref={ref}>
      {children}
    </section>
  );
}
