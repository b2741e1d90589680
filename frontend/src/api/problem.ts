import { t } from '@/lib/i18n';
import type { FieldError, Problem } from './types';

/** Every failed call ends in one of these: what happened and what to do next, in plain words. */
export class ApiProblem extends Error {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  readonly errors: FieldError[];

  constructor(problem: Partial<Problem>) {
    const detail = problem.detail || problem.title || t.problem.unknown;
    super(detail);
    this.name = 'ApiProblem';
    this.status = problem.status ?? 0;
    this.code = (problem.type ?? '').split('/').pop() ?? '';
    this.title = problem.title ?? t.problem.title;
    this.detail = detail;
    this.errors = problem.errors ?? [];
  }

  /** The message of one field, by the last part of its path: "parameters.pages" answers to "pages". */
  field(name: string): string | undefined {
    return this.errors.find((e) => e.field === name || e.field.split('.').pop() === name)?.message;
  }

  /** The first message at a path or below it: "skills" has that of "skills[2].name". */
  under(path: string): FieldError | undefined {
    return this.errors.find(
      (e) => e.field === path || e.field.startsWith(`${path}[`) || e.field.startsWith(`${path}.`),
    );
  }

  static async of(response: Response): Promise<ApiProblem> {
    const body = await response.text().catch(() => '');
    try {
      const problem = JSON.parse(body) as Problem;
      return new ApiProblem({ ...problem, status: response.status });
    } catch {
      return new ApiProblem({ status: response.status, ...wordsFor(response.status) });
    }
  }

  static unreachable(): ApiProblem {
    return new ApiProblem({ status: 0, type: '/problems/unreachable', ...t.problem.unreachable });
  }
}

function wordsFor(status: number) {
  if (status === 401) return t.problem.signedOut;
  if (status === 404) return t.problem.notFound;
  if (status === 413) return t.problem.tooLarge;
  if (status === 429) return t.problem.tooMany;
  return t.problem.server;
}

export function asProblem(error: unknown): ApiProblem {
  if (error instanceof ApiProblem) return error;
  return new ApiProblem({ title: t.problem.title, detail: error instanceof Error ? error.message : t.problem.unknown });
}
