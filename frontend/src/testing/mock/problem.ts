import { HttpResponse } from 'msw';

export const problem = (status: number, slug: string, title: string, detail: string, errors: object[] = []) =>
  HttpResponse.json(
    { type: `/problems/${slug}`, title, status, detail, errors },
    { status, headers: { 'Content-Type': 'application/problem+json' } },
  );

export const missing = () =>
  problem(404, 'not-found', 'Not found', 'This does not exist, or it belongs to another account.');

export const changed = () =>
  problem(
    412,
    'precondition-failed',
    'It was changed in the meantime',
    'Read it again and make your change on top of it.',
  );
