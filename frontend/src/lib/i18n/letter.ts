import { letter } from './en/letter';
import { inLanguage } from './index';

export const letterWords = inLanguage({ en: letter });
