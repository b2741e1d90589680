import { select } from 'd3-selection';
import { type D3ZoomEvent, type ZoomBehavior, zoom, zoomIdentity } from 'd3-zoom';
import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { centred, fitting, MAX_SCALE, minScale, onScreen, projected, type Size, type View, WORLD } from './projection';
import type { LonLat } from './spots';

const STEP = 80;
const ZOOM = 1.6;
const ARROWS: Record<string, [right: number, down: number]> = {
  ArrowLeft: [STEP, 0],
  ArrowRight: [-STEP, 0],
  ArrowUp: [0, STEP],
  ArrowDown: [0, -STEP],
};
/** Near enough to tell towns of one county apart. */
const CLOSE = 60;

/** A map that is moved by mouse, touch, wheel and keys. */
export function useView(element: RefObject<HTMLElement | null>, size: Size, points: LonLat[], focus: LonLat | null) {
  const [view, setView] = useState<View | null>(null);
  const behavior = useRef<ZoomBehavior<HTMLElement, unknown>>(null);
  const ready = size.width > 0;

  useEffect(() => {
    const node = element.current;
    if (!node || !size.width) return;
    const made = zoom<HTMLElement, unknown>()
      .extent([
        [0, 0],
        [size.width, size.height],
      ])
      .scaleExtent([minScale(size), MAX_SCALE])
      .translateExtent([
        [0, 0],
        [WORLD, WORLD],
      ])
      .on('zoom', ({ transform: { x, y, k } }: D3ZoomEvent<HTMLElement, unknown>) => setView({ x, y, k }));
    behavior.current = made;
    const target = select<HTMLElement, unknown>(node).call(made).on('dblclick.zoom', null);
    return () => {
      target.on('.zoom', null);
    };
  }, [element, size]);

  const show = ({ x, y, k }: View) => {
    const node = element.current;
    if (node && behavior.current)
      behavior.current.transform(select<HTMLElement, unknown>(node), zoomIdentity.translate(x, y).scale(k));
  };
  const fit = () => show(fitting(points, size));
  const move = ({ k }: View, right: number, down: number) => {
    const node = element.current;
    if (node) behavior.current?.translateBy(select<HTMLElement, unknown>(node), right / k, down / k);
  };
  /** Around what is selected, if it is in sight: otherwise it would slip away. */
  const by = (factor: number) => {
    const node = element.current;
    const at = focus && view && onScreen(focus, view);
    const inside = at && at[0] > 0 && at[0] < size.width && at[1] > 0 && at[1] < size.height;
    if (node) behavior.current?.scaleBy(select<HTMLElement, unknown>(node), factor, inside ? at : undefined);
  };

  // the first view, and again when other places come or the window changes
  const shape = `${size.width}x${size.height} ${points.join(' ')}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the shape stands for points and size
  useEffect(() => {
    if (ready) fit();
  }, [shape, ready]);

  return {
    view,
    fit,
    zoomIn: () => by(ZOOM),
    zoomOut: () => by(1 / ZOOM),
    goTo: (at: LonLat) => show(centred(projected(at), Math.max(view?.k ?? 0, 12), size)),
    lookInto: (at: LonLat) => show(centred(projected(at), Math.max((view?.k ?? 0) * 3, CLOSE), size)),
    onKeyDown: (event: KeyboardEvent) => {
      if (!view || event.ctrlKey || event.metaKey || event.altKey) return;
      const step = ARROWS[event.key];
      if (step) move(view, ...step);
      else if (event.key === '+' || event.key === '=') by(ZOOM);
      else if (event.key === '-') by(1 / ZOOM);
      else if (event.key === '0') fit();
      else return;
      event.preventDefault();
    },
  };
}
