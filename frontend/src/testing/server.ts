import { setupServer } from 'msw/node';
import { handlers } from './mock/handlers.ts';

export const server = setupServer(...handlers);
