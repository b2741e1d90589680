import { ApiProblem } from '@/api/problem';

/** What each part of a form needs: the values, a way to change them, and the message of a field. */
export interface Fields<F> {
  value: F;
  change: (part: Partial<F>) => void;
  /** @param items the entries of a list, so that the message can name the one that is wrong */
  error: (path: string, items?: string[]) => string | undefined;
}

/** What a problem says of a field or of what it holds. */
export function messageOf(problem: ApiProblem | null, path: string, items: string[] = []): string | undefined {
  const found = problem?.under(path);
  if (!found) return undefined;
  const item = items[Number(/^\[(\d+)\]/.exec(found.field.slice(path.length))?.[1])];
  return item ? `“${item}” ${found.message}` : found.message;
}

/** The same problem with the labels of the form where the server says paths. */
export function inWords(problem: ApiProblem, labels: Record<string, string>): ApiProblem {
  const label = (field: string) =>
    Object.entries(labels).find(
      ([path]) => field === path || field.startsWith(`${path}.`) || field.startsWith(`${path}[`),
    );
  return new ApiProblem({
    status: problem.status,
    title: problem.title,
    detail: problem.detail,
    errors: problem.errors.map((e) => ({ ...e, field: label(e.field)?.[1] ?? e.field })),
  });
}

/** A text field over one value. */
export function bound<F>({ value, change, error }: Fields<F>, key: keyof F & string, path: string = key) {
  return {
    value: String(value[key] ?? ''),
    onChange: (event: { target: { value: string } }) => change({ [key]: event.target.value } as Partial<F>),
    error: error(path),
  };
}
