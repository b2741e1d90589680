import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ProblemNote } from './problem-note';
import { Skeleton } from './skeleton';

/** The three states of something fetched: a skeleton of the final shape, what went wrong with a retry, the thing. */
export function QueryView<T>({
  query,
  skeleton,
  children,
}: {
  query: UseQueryResult<T>;
  skeleton: number[];
  children: (data: T) => ReactNode;
}) {
  if (query.data !== undefined) return children(query.data);
  if (query.isError) return <ProblemNote error={query.error} onRetry={() => query.refetch()} />;
  return <Skeleton heights={skeleton} />;
}
