import type { JsonResume, OwnTemplate, RoleChoice, TemplateEdit } from '@/api/types';

/** A section, printed or not, at its place. */
export interface SectionChoice {
  name: string;
  shown: boolean;
}

/** What the editor shows: every section and every role, whether printed or not. */
export interface TemplateForm {
  title: string;
  base: string;
  forRoles: string[];
  forLevels: string[];
  sections: SectionChoice[];
  roles: RoleChoice[];
  bulletsPerRole: number | null;
}

export const roleKey = (role: RoleChoice) => JSON.stringify([role.organisation, role.title, role.start]);

export function formOf(template: OwnTemplate, allSections: string[], resume: JsonResume): TemplateForm {
  const { sections, roles, bulletsPerRole } = template.arrangement;
  return {
    title: template.title,
    base: template.base,
    forRoles: template.suggestedFor.roles,
    forLevels: template.suggestedFor.levels,
    sections: [
      ...sections.map((name) => ({ name, shown: true })),
      ...allSections.filter((name) => !sections.includes(name)).map((name) => ({ name, shown: false })),
    ],
    roles: placed(roles, resume),
    bulletsPerRole: bulletsPerRole ?? null,
  };
}

/** Roles that the template does not know come first, as on the page; those that are gone from the resume are left out. */
function placed(known: RoleChoice[], resume: JsonResume): RoleChoice[] {
  const there: RoleChoice[] = (resume.work ?? []).map((work) => ({
    organisation: work.name ?? null,
    title: work.position ?? null,
    start: work.startDate ?? null,
    shown: true,
    ownTitle: null,
    bullets: null,
  }));
  if (there.length === 0) return known;
  const keys = new Set(there.map(roleKey));
  const kept = known
    .map((role) => ({
      organisation: role.organisation ?? null,
      title: role.title ?? null,
      start: role.start ?? null,
      shown: role.shown,
      ownTitle: role.ownTitle ?? null,
      bullets: role.bullets ?? null,
    }))
    .filter((role) => keys.has(roleKey(role)));
  const named = new Set(kept.map(roleKey));
  return [...there.filter((role) => !named.has(roleKey(role))), ...kept];
}

export const editOf = (form: TemplateForm): TemplateEdit => ({
  title: form.title,
  base: form.base,
  suggestedFor: { roles: form.forRoles, levels: form.forLevels },
  arrangement: {
    sections: form.sections.filter((section) => section.shown).map((section) => section.name),
    roles: form.roles.map((role) => ({ ...role, ownTitle: role.ownTitle?.trim() || null })),
    bulletsPerRole: form.bulletsPerRole,
  },
});

/** The same list with one of its items a place further up (-1) or down (1); the very same when there is no such place. */
export function moved<T>(list: T[], from: number, by: -1 | 1): T[] {
  const to = from + by;
  if (to < 0 || to >= list.length) return list;
  const next = [...list];
  next.splice(to, 0, ...next.splice(from, 1));
  return next;
}
