import { LinkButton } from '@/components/button';
import { Icon } from '@/components/icons';
import { Chip, Section } from '@/components/parts';
import { t } from '@/lib/i18n';

interface Done {
  experience: boolean;
  /** A job was added, or made of a listing. */
  job: boolean;
  /** The inbox has listings. */
  inbox: boolean;
  resume: boolean;
}

/** The three steps to the first resume, in the grid of all lists of this page. */
export function StartSteps({ experience, job, inbox, resume }: Done) {
  const steps = [
    { title: t.today.stepResume, text: t.today.stepResumeText, done: experience, to: '/intake', act: t.today.doResume },
    {
      title: t.today.stepJob,
      text: t.today.stepJobText,
      done: job || inbox,
      to: '/inbox/companies/directory',
      act: t.today.doJob,
    },
    {
      title: t.today.stepTailor,
      text: t.today.stepTailorText,
      done: resume,
      to: job ? '/jobs' : '/inbox',
      act: job ? t.today.doTailor : t.today.doInbox,
    },
  ] as const;
  const next = steps.findIndex((s) => !s.done);
  return (
    <Section title={t.today.start} count={`${steps.filter((s) => s.done).length} / ${steps.length}`}>
      <ol className="card list">
        {steps.map((step, i) => (
          <li key={step.title} className={i === next ? 'four sel' : 'four'}>
            <span className="t2">{t.today.step(i + 1)}</span>
            <span className="trunc">
              <b>{step.title}</b> <span className="t2">· {step.text}</span>
            </span>
            <span>
              {step.done ? (
                <Chip tone="ok" icon={<Icon.check />}>
                  {t.today.done}
                </Chip>
              ) : (
                <Chip tone="line">{i === next ? t.today.next : t.today.later}</Chip>
              )}
            </span>
            {step.done ? (
              <span />
            ) : (
              <LinkButton to={step.to} small look="act">
                {step.act}
              </LinkButton>
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}
