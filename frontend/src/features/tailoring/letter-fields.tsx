import { TextArea } from '@/components/field';
import { Switch } from '@/components/switch';
import { letterWords as w } from '@/lib/i18n/letter';

interface Props {
  asked: boolean;
  points: string;
  error?: string;
  onAsked: (asked: boolean) => void;
  onPoints: (points: string) => void;
}

/** Whether a cover letter is written too, and what it should say: a point on each line. */
export function LetterFields({ asked, points, error, onAsked, onPoints }: Props) {
  return (
    <div className="field">
      <div className="row">
        <span className="lbl grow">{w.asked}</span>
        <Switch label={w.asked} checked={asked} onChange={onAsked} />
      </div>
      {asked && (
        <TextArea
          label={w.points}
          hint={w.pointsHint}
          rows={3}
          maxLength={1500}
          value={points}
          error={error}
          onChange={(e) => onPoints(e.target.value)}
        />
      )}
    </div>
  );
}

export const pointsIn = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
