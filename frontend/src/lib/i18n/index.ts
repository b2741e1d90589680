import { en } from './en';

/** A second language is one more object of this type. */
export type Messages = typeof en;

const catalogues: Record<string, Messages> = { en };

function preferred(): string {
  const wanted = typeof navigator === 'undefined' ? [] : navigator.languages;
  return wanted.map((l) => l.slice(0, 2)).find((l) => l in catalogues) ?? 'en';
}

const language = preferred();
export const t: Messages = catalogues[language] ?? en;
