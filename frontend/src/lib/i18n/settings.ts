import { settings } from './en/settings';
import { inLanguage } from './index';

export const settingsWords = inLanguage({ en: settings });
