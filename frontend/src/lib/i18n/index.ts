import { en } from './en';

/** A second language is one more object of this type. */
export type Messages = typeof en;

const catalogues: { en: Messages } & Record<string, Messages> = { en };

function preferred(): string {
  const wanted = typeof navigator === 'undefined' ? [] : navigator.languages;
  return wanted.map((l) => l.slice(0, 2)).find((l) => l in catalogues) ?? 'en';
}

const language = preferred();

/** The words of a page that is loaded on demand stand in a file of their own and come with it. */
export const inLanguage = <M>(all: { en: M } & Record<string, M>): M => all[language] ?? all.en;

/** The words of the frame and of the pages that everybody opens first. */
export const t: Messages = inLanguage(catalogues);
