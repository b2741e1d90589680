import { useNavigate } from '@tanstack/react-router';
import { t } from '@/lib/i18n';
import { useKeys } from '@/lib/keys';
import { pages } from './pages';
import { openPalette } from './palette-host';

export function useFrameKeys(onHelp: () => void): void {
  const navigate = useNavigate();
  useKeys([
    { keys: '/', label: t.keys.search, run: openPalette },
    { keys: '?', label: t.keys.help, run: onHelp },
    ...pages.map(({ to, key, label }) => ({ keys: `g ${key}`, label, run: () => void navigate({ to }) })),
  ]);
}
