import type { RoleChoice } from '@/api/types';
import { templateWords as w } from '@/lib/i18n/templates';
import { MostBullets } from './most-bullets';

interface Props {
  role: RoleChoice;
  change: (part: Partial<RoleChoice>) => void;
  error?: string;
}

/** The title that is printed, marked when it is the person's own, and how much is said of the role. */
export function RoleFields({ role, change, error }: Props) {
  const held = role.title || w.roles.untitled;
  return (
    <div className="role-choice">
      <div>
        <input
          className="in"
          aria-label={w.roles.ownTitle(held)}
          aria-invalid={error ? true : undefined}
          placeholder={held}
          maxLength={200}
          value={role.ownTitle ?? ''}
          onChange={(event) => change({ ownTitle: event.target.value || null })}
        />
        {role.ownTitle && <span className="chip s12">{w.roles.yourWord}</span>}
        {error && <p className="err">{error}</p>}
      </div>
      <MostBullets
        label={w.roles.bullets(held)}
        none={w.roles.asAll}
        value={role.bullets ?? null}
        onChange={(bullets) => change({ bullets })}
      />
    </div>
  );
}
