import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, ButtonHTMLAttributes, ReactNode } from 'react';

interface Look {
  look?: 'primary' | 'ghost' | 'danger' | 'act';
  small?: boolean;
  square?: boolean;
  full?: boolean;
  icon?: ReactNode;
  /** Shown as a key cap; the page registers the key itself. */
  cap?: string;
}

const LOOKS = { primary: 'pri', ghost: 'ghost', danger: 'danger', act: 'act' };

function className({ look, small, square, full }: Look, extra?: string): string {
  return ['btn', look && LOOKS[look], small && 'sm', square && 'sq', full && 'full', extra].filter(Boolean).join(' ');
}

function Inside({ icon, cap, children }: Look & { children?: ReactNode }) {
  return (
    <>
      {icon}
      {children}
      {cap && <kbd>{cap}</kbd>}
    </>
  );
}

export function Button({
  look,
  small,
  square,
  full,
  icon,
  cap,
  children,
  className: extra,
  ...rest
}: Look & ButtonHTMLAttributes<HTMLButtonElement>) {
  return (
    <button type="button" {...rest} className={className({ look, small, square, full }, extra)}>
      <Inside icon={icon} cap={cap}>
        {children}
      </Inside>
    </button>
  );
}

function Anchor({
  look,
  small,
  square,
  full,
  icon,
  cap,
  children,
  className: extra,
  ...rest
}: Look & AnchorHTMLAttributes<HTMLAnchorElement>) {
  return (
    <a {...rest} className={className({ look, small, square, full }, extra)}>
      <Inside icon={icon} cap={cap}>
        {children}
      </Inside>
    </a>
  );
}

/** A link of the app that looks like a button. */
export const LinkButton = createLink(Anchor);
/** A link out of the app, or to a file, that looks like a button. */
export const OutButton = Anchor;
