import { templates } from './en/templates';
import { inLanguage } from './index';

export const templateWords = inLanguage({ en: templates });
