import { batch } from './en/batch';
import { inLanguage } from './index';

export const batchWords = inLanguage({ en: batch });
