import { preferences } from './en/preferences';
import { profile } from './en/profile';
import { inLanguage } from './index';

export const profileWords = inLanguage({ en: profile });
export const preferencesWords = inLanguage({ en: preferences });
