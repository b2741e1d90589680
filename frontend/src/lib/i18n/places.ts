import { places } from './en/places';
import { inLanguage } from './index';

export const placesWords = inLanguage({ en: places });
