import { type ReactNode, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';

const ID = 'page-actions';

/** The place in the top bar for what the page on screen offers. */
export const PageActionsPlace = () => <div id={ID} className="row page-actions" />;

/** What a page puts into the top bar. */
export function PageActions({ children }: { children: ReactNode }) {
  const [place, setPlace] = useState<HTMLElement | null>(null);
  useEffect(() => setPlace(document.getElementById(ID)), []);
  return place && createPortal(children, place);
}
