import { review } from './en/review';
import { inLanguage } from './index';

export const reviewWords = inLanguage({ en: review });
