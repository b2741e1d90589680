import { inbox } from './en/inbox';
import { inLanguage } from './index';

export const inboxWords = inLanguage({ en: inbox });
