import type { ReactNode } from 'react';
import type { TailoredRole, TailoringResult } from '@/api/types';
import { Button } from '@/components/button';
import { Icon } from '@/components/icons';
import { Chip } from '@/components/parts';
import { joined, span } from '@/lib/format';
import { t } from '@/lib/i18n';
import { reviewWords as w } from '@/lib/i18n/review';
import { DroppedRow } from './guard-note';
import { dropped } from './rows';
import type { Statement, Statements } from './statements';

interface Props {
  result: TailoringResult;
  statements: Statements;
  row: (of: Statement) => ReactNode;
  onAdd: (entryId: string, evidence: string) => void;
  skills: ReactNode;
  letter: ReactNode;
}

/** The whole resume, statement by statement, in the order in which it prints. */
export function StatementList({ result, statements, row, onAdd, skills, letter }: Props) {
  return (
    <>
      <div className="dh" aria-hidden="true">
        <span />
        <span>{t.tailoring.original}</span>
        <span>{t.tailoring.tailored}</span>
      </div>
      {statements.summary && row(statements.summary)}
      {statements.roles.map(({ role, statements: bullets, leftOut }, i) => (
        <div key={role.entryId}>
          <RoleHead role={role} bullets={bullets.length} first={i === 0} />
          {bullets.map(row)}
          {dropped(result, role.entryId).map((d) => (
            <DroppedRow key={d.sentence} {...d} />
          ))}
          <LeftOut list={leftOut} onAdd={(evidence) => onAdd(role.entryId, evidence)} />
        </div>
      ))}
      {skills}
      {letter}
    </>
  );
}

function RoleHead({ role, bullets, first }: { role: TailoredRole; bullets: number; first: boolean }) {
  return (
    <div className="role">
      <h2>{role.organisation || role.title || t.jobs.untitled}</h2>
      {joined(role.organisation ? role.title : '', span(role.start, role.end, role.current))}
      <span className="end t3">{first ? t.tailoring.roleNote(bullets) : t.tailoring.bulletsOnly(bullets)}</span>
    </div>
  );
}

function LeftOut({ list, onAdd }: { list: TailoredRole['leftOut']; onAdd: (evidence: string) => void }) {
  if (list.length === 0) return null;
  return (
    <details className="left">
      <summary>{t.tailoring.leftOut(list.length)}</summary>
      <ul>
        {list.map((item) => (
          <li key={item.evidence} className="row">
            <span className="grow">
              {item.text} <span className="t3 s12">{item.why}</span>
            </span>
            <Button
              small
              icon={<Icon.add size={14} />}
              aria-label={w.addOne(item.text)}
              onClick={() => onAdd(item.evidence)}
            >
              {w.add}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}

interface SkillsProps {
  skills: TailoringResult['skills'];
  /** What the person says besides. */
  own: string[];
  onDrop: (name: string) => void;
}

/** The skills that are printed: those of the tailoring, then those that the person added. */
export function Skills({ skills, own, onDrop }: SkillsProps) {
  if (skills.length + own.length === 0) return null;
  return (
    <div>
      <div className="role">
        <h2>{t.tailoring.skills}</h2>
      </div>
      <dl className="sks">
        {skills.map((group) => (
          <div key={`${group.category}${group.items[0]?.name}`} style={{ display: 'contents' }}>
            <dt>{group.category || t.tailoring.skills}</dt>
            <dd>
              {group.items.map((item) => {
                const asked = t.tailoring.asked[item.asked.toLowerCase()];
                return (
                  <Chip
                    key={item.name}
                    tone={asked ? 'acc' : undefined}
                    icon={asked ? <Icon.check /> : undefined}
                    title={asked}
                  >
                    {item.name}
                    {asked && <span className="vh"> ({asked})</span>}
                  </Chip>
                );
              })}
            </dd>
          </div>
        ))}
        {own.length > 0 && (
          <div style={{ display: 'contents' }}>
            <dt className="own">{w.skillAdded}</dt>
            <dd>
              {own.map((name) => (
                <span key={name} className="tag">
                  {name}
                  <button type="button" aria-label={w.dropSkill(name)} onClick={() => onDrop(name)}>
                    <Icon.x size={12} />
                  </button>
                </span>
              ))}
            </dd>
          </div>
        )}
      </dl>
    </div>
  );
}
