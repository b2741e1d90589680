import { Readable } from 'node:stream';
import type { ReadableStream as NodeStream } from 'node:stream/web';
import { getResponse } from 'msw';
import type { Connect, Plugin } from 'vite';
import { handlers } from '../src/testing/mock/handlers.ts';

/** Answers /api from the mock handlers, so that the app can be worked on without the server. */
export function mockApi(): Plugin {
  const middleware: Connect.NextHandleFunction = async (req, res, next) => {
    if (!req.url?.startsWith('/api/')) return next();
    const body = req.method === 'GET' || req.method === 'HEAD' ? undefined : (Readable.toWeb(req) as ReadableStream);
    const request = new Request(`http://localhost${req.url}`, {
      method: req.method,
      headers: Object.entries(req.headers).flatMap(([k, v]) =>
        typeof v === 'string' ? [[k, v] as [string, string]] : [],
      ),
      body,
      duplex: 'half',
    } as RequestInit);
    const response = (await getResponse(handlers, request)) ?? new Response('no such mock', { status: 404 });
    res.writeHead(response.status, Object.fromEntries(response.headers));
    if (!response.body) return res.end();
    const stream = Readable.fromWeb(response.body as NodeStream);
    res.on('close', () => stream.destroy());
    stream.on('error', () => res.end()).pipe(res);
  };
  return {
    name: 'tailorbird-mock-api',
    configureServer: (server) => void server.middlewares.use(middleware),
    configurePreviewServer: (server) => void server.middlewares.use(middleware),
  };
}
