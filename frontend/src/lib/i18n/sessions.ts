import { sessions } from './en/sessions';
import { inLanguage } from './index';

export const sessionWords = inLanguage({ en: sessions });
