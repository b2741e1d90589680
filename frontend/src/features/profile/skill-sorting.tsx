import { Modal } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useEffect } from 'react';
import { Button } from '@/components/button';
import { Chip } from '@/components/parts';
import { ProblemNote } from '@/components/problem-note';
import { Skeleton } from '@/components/skeleton';
import { useToast } from '@/components/toast';
import { t } from '@/lib/i18n';
import { profileWords } from '@/lib/i18n/profile';
import { groupsOf, type SkillGroup } from './form-model';
import { useSkillGrouping } from './queries';

/** The proposed groups, shown before they are taken. A skill that the proposal does not know keeps its group. */
export function SkillSorting({
  groups,
  onUse,
  onClose,
}: {
  groups: SkillGroup[];
  onUse: (groups: SkillGroup[]) => void;
  onClose: () => void;
}) {
  const p = profileWords.skills;
  const phone = useMediaQuery('(max-width: 720px)');
  const toast = useToast();
  const { mutate, data, error } = useSkillGrouping();
  useEffect(() => mutate(), [mutate]);
  const sorted = data && sortedBy(groups, groupsOf(data.skills));
  const same = sorted && JSON.stringify(sorted) === JSON.stringify(groups);
  return (
    <Modal
      opened
      onClose={onClose}
      size={560}
      fullScreen={phone}
      title={<span className="b">{p.sortTitle}</span>}
      closeButtonProps={{ 'aria-label': t.state.close }}
    >
      <div className="col" style={{ gap: 16 }}>
        <p className="s13 t2">{same ? p.sortSame : p.sortText}</p>
        <ProblemNote error={error} onRetry={() => mutate()} />
        {!sorted && !error && <Skeleton heights={[20, 44, 20, 44, 20, 44]} />}
        {sorted && (
          <dl className="col" style={{ gap: 12 }}>
            {sorted.map((group) => (
              <div key={group.name}>
                <dt className="s13 m">{group.name || p.newGroup}</dt>
                <dd className="row wrap" style={{ gap: 6, marginTop: 4 }}>
                  {group.keywords.map((skill) => (
                    <Chip key={skill}>{skill}</Chip>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        )}
        <div className="row" style={{ justifyContent: 'flex-end' }}>
          <Button onClick={onClose}>{t.state.cancel}</Button>
          <Button
            look="primary"
            disabled={!sorted || same}
            onClick={() => {
              if (sorted) onUse(sorted);
              toast(p.used);
            }}
          >
            {p.use}
          </Button>
        </div>
      </div>
    </Modal>
  );
}

/** The proposal is made from what is saved: what was typed since stays, in its group or at the end. */
function sortedBy(mine: SkillGroup[], proposal: SkillGroup[]): SkillGroup[] {
  const key = (skill: string) => skill.toLowerCase();
  const here = new Set(mine.flatMap((g) => g.keywords.map(key)));
  const known = new Set(proposal.flatMap((g) => g.keywords.map(key)));
  const result = proposal.map((g) => ({ name: g.name, keywords: g.keywords.filter((k) => here.has(key(k))) }));
  for (const group of mine) {
    const own = group.keywords.filter((k) => !known.has(key(k)));
    if (own.length === 0) continue;
    const same = result.find((g) => key(g.name) === key(group.name));
    if (same) same.keywords.push(...own);
    else result.push({ name: group.name, keywords: own });
  }
  return result.filter((g) => g.keywords.length > 0);
}
