import type { Network, Point } from './model';

export type Arrow = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

const HEADINGS: Readonly<Record<Arrow, Point>> = {
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
};

export function isArrow(key: string): key is Arrow {
  return key in HEADINGS;
}

/**
 * Finds where an arrow key leads: to the neighbour that lies best in its direction, or, where no neighbour
 * lies there, to the nearest node that does. Undefined at the border.
 */
export function walk(network: Network, placeOf: (id: string) => Point, from: string, key: Arrow): string | undefined {
  const heading = HEADINGS[key];
  const start = placeOf(from);
  const best = (ids: Iterable<string>, narrow: number): string | undefined => {
    let found: string | undefined;
    let least = Infinity;
    for (const id of ids) {
      if (id === from) continue;
      const place = placeOf(id);
      const dx = place.x - start.x;
      const dy = place.y - start.y;
      const distance = Math.hypot(dx, dy) || 1;
      const straight = (dx * heading.x + dy * heading.y) / distance;
      if (straight < narrow) continue;
      const cost = distance * (2.2 - straight);
      if (cost < least) [found, least] = [id, cost];
    }
    return found;
  };
  return best(network.neighbours(from), 0.35) ?? best(network.nodes.map((n) => n.id), 0.55);
}
