import { models } from './en/models';
import { inLanguage } from './index';

export const modelWords = inLanguage({ en: models });
