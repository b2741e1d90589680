import { log } from './en/log';
import { inLanguage } from './index';

export const logWords = inLanguage({ en: log });
