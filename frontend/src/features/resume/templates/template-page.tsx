import './templates.css';
import { QueryView } from '@/components/query-view';
import { Scroll } from '@/components/scroll';
import { templateWords as w } from '@/lib/i18n/templates';
import { usePage } from '@/lib/page';
import { TemplateEditor } from './editor';
import { useAllTemplates, useTemplate, useWholeResume } from './queries';

/** One template of a person's own, edited beside the page that it makes. */
export function TemplatePage({ id }: { id: string }) {
  const template = useTemplate(id);
  const all = useAllTemplates();
  const resume = useWholeResume();
  usePage({ title: template.data?.title ?? w.title, back: '/templates' });
  return (
    <Scroll className="page" label={w.title}>
      <QueryView query={template} skeleton={[40, 200, 320, 320]}>
        {(own) => (
          <QueryView query={all} skeleton={[40, 200, 320, 320]}>
            {({ items }) => (
              <QueryView query={resume} skeleton={[40, 200, 320, 320]}>
                {(whole) => (
                  <TemplateEditor template={own} builtIn={items.filter((item) => !item.own)} resume={whole} />
                )}
              </QueryView>
            )}
          </QueryView>
        )}
      </QueryView>
    </Scroll>
  );
}
