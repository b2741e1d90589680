import { HttpResponse, http } from 'msw';
import type { ModelSettings, ModelSettingsEdit } from '../../api/models.ts';
import { base } from './db.ts';
import { changed } from './problem.ts';

const none: ModelSettings = {
  version: 0,
  own: false,
  webSearch: false,
  providers: [],
  standard: null,
  tasks: {},
  server: null,
  taskNames: ['analyze-job', 'write-bullets', 'write-letter'],
  presets: [
    {
      name: 'openai',
      baseUrl: 'https://api.openai.com/v1',
      structuredOutput: 'STRICT',
      model: 'gpt-4o-mini',
      tasks: {},
    },
    {
      name: 'claude',
      baseUrl: 'https://api.anthropic.com/v1',
      structuredOutput: 'PROMPT',
      model: 'claude-haiku-4-5',
      tasks: { 'write-bullets': 'claude-sonnet-4-5' },
    },
  ],
};
let stored = none;

export const resetModels = () => {
  stored = none;
};

export const models = [
  http.get(`${base}/model-settings`, () => HttpResponse.json(stored)),
  http.put(`${base}/model-settings`, async ({ request }) => {
    if (request.headers.get('If-Match') !== `"${stored.version}"`) return changed();
    const edit = (await request.json()) as ModelSettingsEdit;
    const ends = new Map(stored.providers.map((p) => [p.name, p.keyEnd]));
    stored = {
      ...stored,
      ...edit,
      version: stored.version + 1,
      providers: edit.providers.map(({ apiKey, ...p }) => ({ ...p, keyEnd: apiKey?.slice(-4) ?? ends.get(p.name) })),
    };
    return HttpResponse.json(stored);
  }),
  http.post(`${base}/model-settings/trial`, () =>
    HttpResponse.json({ works: true, model: stored.standard?.model ?? '', millis: 640, problem: null }),
  ),
];
