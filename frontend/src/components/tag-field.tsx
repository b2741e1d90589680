import { TagsInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { t } from '@/lib/i18n';
import { Icon } from './icons';

interface Props {
  label: ReactNode;
  hint?: ReactNode;
  error?: string;
  value: string[];
  onChange: (value: string[]) => void;
  /** Offered while typing; anything else may be typed too. */
  suggestions?: string[];
  /** The suggestions come from a search for what is typed: they are shown as they are. */
  onSearch?: (text: string) => void;
  placeholder?: string;
  /** A comma ends a tag, unless commas belong to it ("Leeds, England"). */
  commas?: boolean;
  max?: number;
  autoFocus?: boolean;
}

/** A list of short texts as tags: Enter adds, each has its own button to remove it. */
export function TagField({
  label,
  hint,
  error,
  value,
  onChange,
  suggestions,
  onSearch,
  placeholder,
  commas,
  max,
  autoFocus,
}: Props) {
  return (
    <TagsInput
      label={label}
      description={hint}
      error={
        error && (
          <>
            <Icon.warn size={14} />
            {error}
          </>
        )
      }
      inputWrapperOrder={['label', 'input', 'error', 'description']}
      value={value}
      onChange={onChange}
      data={suggestions}
      filter={onSearch ? ({ options }) => options : undefined}
      onSearchChange={onSearch}
      splitChars={commas ? [';'] : [',', ';']}
      maxTags={max}
      autoFocus={autoFocus}
      limit={8}
      placeholder={value.length === 0 ? placeholder : undefined}
      classNames={{
        root: 'field',
        label: 'lbl',
        description: 'hint',
        error: 'err',
        input: 'in tags-in',
        pillsList: 'tags-list',
        inputField: 'tags-field',
        dropdown: 'overlay',
      }}
      renderPill={({ option, onRemove }) => <Tag text={String(option.label ?? option.value)} onRemove={onRemove} />}
    />
  );
}

function Tag({ text, onRemove }: { text: string; onRemove?: () => void }) {
  return (
    <span className="tag">
      <span className="trunc">{text}</span>
      <button
        type="button"
        aria-label={t.state.removeOne(text)}
        onClick={onRemove}
        onMouseDown={(event) => event.preventDefault()}
      >
        <Icon.x size={12} />
      </button>
    </span>
  );
}
