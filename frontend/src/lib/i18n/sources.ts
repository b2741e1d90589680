import { sources } from './en/sources';
import { inLanguage } from './index';

export const sourcesWords = inLanguage({ en: sources });
