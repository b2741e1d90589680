import { Link, useRouterState } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { pages } from './pages';

type Page = (typeof pages)[number];

/** A place of the navigation. Tailored resumes are reached through their jobs and count as there. */
export function NavLink({ page, title, children }: { page: Page; title?: string; children: ReactNode }) {
  const here = useRouterState({ select: (s) => s.location.pathname });
  const current =
    here === page.to ||
    (page.to !== '/' && here.startsWith(`${page.to}/`)) ||
    (page.to === '/jobs' && here.startsWith('/tailoring'));
  return (
    <Link to={page.to} title={title} activeProps={{}} aria-current={current ? 'page' : undefined} data-here={current}>
      {children}
    </Link>
  );
}
