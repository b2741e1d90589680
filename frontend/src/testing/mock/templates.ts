import { HttpResponse, http } from 'msw';
import type { OwnTemplate, ResumeTemplate, TemplateEdit } from '../../api/types.ts';
import { base } from './db.ts';
import { pdf } from './pdf.ts';
import { changed, missing } from './problem.ts';

/** Templates of resumes, in the shapes of the server. */
const headings = { summary: 'Summary', work: 'Experience', skills: 'Skills', education: 'Education' };
const builtIn = (name: string, title: string, description: string): ResumeTemplate => ({
  name,
  title,
  description,
  suggestedFor: { roles: [], levels: [] },
  sections: Object.keys(headings),
  headings,
  own: false,
  base: name,
});
const come = [
  builtIn('standard', 'Standard', 'Roomy, for most jobs.'),
  builtIn('compact', 'Compact', 'The same with less air.'),
];
let own: OwnTemplate[] = [];
export const resetTemplates = (templates: OwnTemplate[] = []) => {
  own = templates;
};
const listed = ({ id, title, base: from, suggestedFor, arrangement }: OwnTemplate): ResumeTemplate => ({
  name: id,
  title,
  description: `Your own, made from ${from}.`,
  suggestedFor,
  sections: arrangement.sections,
  headings,
  own: true,
  base: from,
});

export const templates = [
  http.get(`${base}/resume-templates`, () =>
    HttpResponse.json({ items: [...come, ...own.map(listed)], suggested: 'compact' }),
  ),
  http.post(`${base}/resume-templates`, async ({ request }) => {
    const made = { ...((await request.json()) as TemplateEdit), id: `t${own.length}`, version: 0, warnings: [] };
    own = [...own, made];
    return HttpResponse.json(made, { status: 201 });
  }),
  http.post(`${base}/resume-templates/preview`, async ({ request }) => {
    const edit = (await request.json()) as TemplateEdit;
    return HttpResponse.arrayBuffer(pdf(edit.arrangement.sections.map((text) => ({ text }))).buffer, {
      headers: { 'Content-Type': 'application/pdf' },
    });
  }),
  http.get(`${base}/resume-templates/:id`, ({ params }) => {
    const found = own.find((template) => template.id === params.id);
    return found ? HttpResponse.json(found) : missing();
  }),
  http.put(`${base}/resume-templates/:id`, async ({ params, request }) => {
    const before = own.find((template) => template.id === params.id);
    if (!before) return missing();
    if (request.headers.get('If-Match') !== `"${before.version}"`) return changed();
    const now = { ...before, ...((await request.json()) as TemplateEdit), version: before.version + 1 };
    own = own.map((template) => (template.id === params.id ? now : template));
    return HttpResponse.json(now);
  }),
  http.delete(`${base}/resume-templates/:id`, ({ params }) => {
    own = own.filter((template) => template.id !== params.id);
    return new HttpResponse(null, { status: 204 });
  }),
];
