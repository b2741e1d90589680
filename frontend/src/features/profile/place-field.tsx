import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { TagField } from '@/components/tag-field';
import { usePlaceNames } from './queries';

interface Props {
  label: string;
  hint: string;
  error?: string;
  value: string[];
  onChange: (value: string[]) => void;
}

/** Places as tags, completed by name. What is not found may still be typed. */
export function PlaceField(props: Props) {
  const [typed, setTyped] = useState('');
  const [asked] = useDebouncedValue(typed.trim(), 150);
  const found = usePlaceNames(asked);
  const names = typed.trim().length > 1 ? (found.data ?? []).map((place) => place.label) : [];
  return <TagField {...props} commas max={50} suggestions={[...new Set(names)]} onSearch={setTyped} />;
}
