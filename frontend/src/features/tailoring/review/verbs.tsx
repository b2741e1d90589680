import { Menu } from '@mantine/core';
import { Button } from '@/components/button';
import { Icon } from '@/components/icons';
import { reviewWords as w } from '@/lib/i18n/review';
import type { Statement } from './statements';

/** What can be done with one statement. */
export interface Does {
  accept: () => void;
  /** From a wording of one's own back to the tailored one. */
  tailored: () => void;
  reject: () => void;
  exclude: () => void;
  edit: () => void;
  /** Absent where there is no other place for it. */
  up?: () => void;
  down?: () => void;
}

/** The verbs of the selected statement. */
export function Verbs({ of, does }: { of: Statement; does: Does }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of buttons, not of fields
    <div className="dact desk" role="group" aria-label={w.verbs.label}>
      {of.standing === 'EDITED' ? (
        <Button small icon={<Icon.undo size={14} />} onClick={does.tailored}>
          {of.stopped ? w.verbs.keepOriginal : w.verbs.tailored}
        </Button>
      ) : (
        <Button
          small
          look={of.standing === 'ACCEPTED' ? undefined : 'primary'}
          icon={<Icon.check size={14} />}
          cap="A"
          onClick={does.accept}
        >
          {acceptWord(of)}
        </Button>
      )}
      <Button small icon={<Icon.edit size={14} />} cap="E" data-verb="edit" onClick={does.edit}>
        {w.verbs.edit}
      </Button>
      {!of.stopped && !of.added && (
        <Button small icon={<Icon.x size={14} />} cap="R" onClick={does.reject}>
          {w.verbs.reject}
        </Button>
      )}
      <Menu position="bottom-end" width={200} withinPortal={false} classNames={{ dropdown: 'overlay' }}>
        <Menu.Target>
          <Button small square look="ghost" aria-label={w.verbs.more} title={w.verbs.more}>
            <Icon.more size={14} />
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <PlaceItems does={does} />
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}

/** Where a statement is printed, or that it is not. */
export function PlaceItems({ does }: { does: Does }) {
  return (
    <>
      <Menu.Item leftSection={<Icon.less size={14} />} rightSection={<kbd>X</kbd>} onClick={does.exclude}>
        {w.verbs.exclude}
      </Menu.Item>
      <Menu.Item disabled={!does.up} rightSection={<AltKey name="↑" />} onClick={does.up}>
        {w.verbs.up}
      </Menu.Item>
      <Menu.Item disabled={!does.down} rightSection={<AltKey name="↓" />} onClick={does.down}>
        {w.verbs.down}
      </Menu.Item>
    </>
  );
}

const AltKey = ({ name }: { name: string }) => (
  <span className="row" style={{ gap: 2 }}>
    <kbd>{w.verbs.alt}</kbd>
    <kbd>{name}</kbd>
  </span>
);

/** A stopped bullet is printed as it was; accepting it says just that. */
const acceptWord = (of: Statement) => (of.stopped ? w.verbs.keepOriginal : w.verbs.accept);

/** On a phone the verbs stand at the bottom, for the statement that is selected. */
export function VerbBar({ of, does }: { of?: Statement; does: Does }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of buttons, not of fields
    <div className="trbar" role="group" aria-label={w.verbs.label}>
      <Button icon={<Icon.x />} onClick={does.reject} disabled={!of || of.stopped || of.added}>
        {w.verbs.reject}
      </Button>
      <Button icon={<Icon.edit />} onClick={does.edit} disabled={!of}>
        {w.verbs.edit}
      </Button>
      <Button look="primary" icon={<Icon.check />} onClick={does.accept} disabled={!of}>
        {of ? acceptWord(of) : w.verbs.accept}
      </Button>
    </div>
  );
}
