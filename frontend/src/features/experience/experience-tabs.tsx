import { Link } from '@tanstack/react-router';
import { t } from '@/lib/i18n';

/** The two pages of what a person told: by entry, and every statement by itself. */
export function ExperienceTabs() {
  return (
    <nav className="tabs xp-tabs" aria-label={t.experience.pages}>
      <Link to="/experience" className="tab" activeOptions={{ exact: true, includeSearch: false }}>
        {t.experience.entriesTab}
      </Link>
      <Link to="/experience/evidence" className="tab" activeOptions={{ includeSearch: false }}>
        {t.experience.libraryTab}
      </Link>
    </nav>
  );
}
