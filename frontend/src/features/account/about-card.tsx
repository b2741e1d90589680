import { Card } from '@/components/parts';
import { settingsWords } from '@/lib/i18n/settings';

const p = settingsWords.about;

/** The licence, and whose work is shown. */
export function AboutCard() {
  return (
    <Card title={p.title} text={p.licence}>
      <p className="s12 t3">{p.sources}</p>
    </Card>
  );
}
