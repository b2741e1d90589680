import { asks } from './en/asks';
import { inLanguage } from './index';

export const askWords = inLanguage({ en: asks });
