import {
  type Announcements,
  closestCenter,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import {
  arrayMove,
  SortableContext,
  sortableKeyboardCoordinates,
  useSortable,
  verticalListSortingStrategy,
} from '@dnd-kit/sortable';
import type { Evidence } from '@/api/types';
import { Icon } from '@/components/icons';
import { t } from '@/lib/i18n';
import { Statement } from './statement';

interface Props {
  list: Evidence[];
  known: string[];
  onOrder: (ids: string[]) => void;
}

/** Statements of one entry in the person's own order, moved by mouse, finger or keyboard. */
export function Bullets({ list, known, onOrder }: Props) {
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const ids = list.map((s) => s.id);
  const place = (id: string | number | undefined) => ids.indexOf(String(id)) + 1;
  const x = t.experience;
  const announcements: Announcements = {
    onDragStart: ({ active }) => x.lifted(place(active.id)),
    onDragOver: ({ active, over }) => (over ? x.moved(place(active.id), place(over.id), ids.length) : undefined),
    onDragEnd: ({ over }) => (over ? x.dropped(place(over.id)) : x.putBack),
    onDragCancel: () => x.putBack,
  };
  function drop({ active, over }: DragEndEvent) {
    if (over && over.id !== active.id) onOrder(arrayMove(ids, place(active.id) - 1, place(over.id) - 1));
  }
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      onDragEnd={drop}
      accessibility={{ announcements, screenReaderInstructions: { draggable: x.dragHow } }}
    >
      <SortableContext items={ids} strategy={verticalListSortingStrategy}>
        <ul>
          {list.map((item, i) => (
            <Row key={item.id} item={item} number={i + 1} alone={list.length === 1} known={known} />
          ))}
        </ul>
      </SortableContext>
    </DndContext>
  );
}

function Row({ item, number, alone, known }: { item: Evidence; number: number; alone: boolean; known: string[] }) {
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } = useSortable({
    id: item.id,
    disabled: alone,
  });
  return (
    <li
      ref={setNodeRef}
      className="xp-s"
      data-dragging={isDragging}
      style={{ transform: transform ? `translate3d(0, ${transform.y}px, 0)` : undefined, transition }}
    >
      {alone ? (
        <span />
      ) : (
        <button
          type="button"
          className="grip"
          ref={setActivatorNodeRef}
          {...attributes}
          {...listeners}
          aria-label={t.experience.drag(number)}
        >
          <Icon.grip />
        </button>
      )}
      <Statement item={item} number={number} known={known} />
    </li>
  );
}
