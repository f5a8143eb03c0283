import type { GraphNode, Network, Point } from './model';

const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/**
 * Gives every node a place at once, in about n log n: communities are discs packed around the largest, nodes
 * spiral outwards in them from the most important. The same network always gets the same places.
 */
export function communityPlaces(network: Network, aspect = 1.3, gap = 34): Map<string, Point> {
  const groups = [...gather(network).values()].sort((a, b) => b.length - a.length);
  const discs: { x: number; y: number; r: number }[] = [];
  const places = new Map<string, Point>();
  const oval = Math.max(0.5, Math.min(2.2, aspect));
  let step = 0;
  let last = 0;
  for (const members of groups) {
    const r = gap * (0.9 + 0.62 * Math.sqrt(members.length));
    if (r !== last) step = 0;
    last = r;
    const spot = freeSpot(discs, { r: r + gap * 0.8, oval, step });
    step = spot.step;
    const disc = { x: spot.x, y: spot.y, r };
    discs.push(disc);
    members.forEach((node, i) => {
      const distance = members.length === 1 ? 0 : gap * 0.6 * Math.sqrt(i + 0.3);
      places.set(node.id, {
        x: disc.x + distance * Math.cos(i * GOLDEN),
        y: disc.y + distance * Math.sin(i * GOLDEN),
      });
    });
  }
  return places;
}

/**
 * Rings around the node in focus, one per step away from it. The first is sorted by kind, the others stand
 * behind those that lead to them; `aspect` makes the rings ovals of the room's shape.
 */
export function egoPlaces(network: Network, aspect = 1, gap = 120): Map<string, Point> {
  const centre = network.centre();
  const places = new Map<string, Point>();
  if (!centre) return places;
  const angles = new Map<string, number>();
  const stretch = Math.max(0.7, Math.min(2, aspect));
  places.set(centre.id, { x: 0, y: 0 });
  let radius = 0;
  for (const ring of rings(network, centre.id)) {
    radius = Math.max(radius + gap * 0.75, (ring.length * 62) / (2 * Math.PI * stretch), gap);
    const crowded = ring.length > 12 ? gap * 0.36 : 0;
    ring.sort((a, b) => leaning(network, angles, a.id) - leaning(network, angles, b.id) || 0);
    ring.forEach((node, i) => {
      const angle = -Math.PI / 2 + (2 * Math.PI * (i + 0.5)) / ring.length;
      const distance = radius + (i % 2) * crowded;
      angles.set(node.id, angle);
      places.set(node.id, { x: stretch * distance * Math.cos(angle), y: distance * Math.sin(angle) });
    });
    radius += crowded;
  }
  return places;
}

/** Turns a drawing so that its long side lies along the room's, and widens it a little to fill it. */
export function turnToFit(places: ReadonlyMap<string, Point>, aspect: number): Map<string, Point> {
  const all = [...places.values()];
  const n = Math.max(1, all.length);
  const [mx, my] = [all.reduce((s, p) => s + p.x, 0) / n, all.reduce((s, p) => s + p.y, 0) / n];
  let [xx, xy, yy] = [0, 0, 0];
  for (const { x, y } of all) {
    xx += (x - mx) ** 2;
    xy += (x - mx) * (y - my);
    yy += (y - my) ** 2;
  }
  const axis = 0.5 * Math.atan2(2 * xy, xx - yy) - (aspect < 1 ? Math.PI / 2 : 0);
  const [cos, sin] = [Math.cos(-axis), Math.sin(-axis)];
  const turned = new Map([...places].map(([id, { x, y }]) => {
    const [dx, dy] = [x - mx, y - my];
    return [id, { x: dx * cos - dy * sin, y: dx * sin + dy * cos }] as const;
  }));
  const [w, h] = [span(turned, 'x'), span(turned, 'y')];
  const need = aspect / Math.max(0.05, w / Math.max(h, 1));
  const [sx, sy] = need > 1 ? [Math.min(1.7, need), 1] : [1, Math.min(1.7, 1 / need)];
  return new Map([...turned].map(([id, { x, y }]) => [id, { x: x * sx, y: y * sy }]));
}

/** Nodes by steps away from the start; those without any way to it come last, in a ring of their own. */
export function rings(network: Network, start: string): GraphNode[][] {
  const seen = new Set([start]);
  const result: GraphNode[][] = [];
  let edge = [start];
  while (edge.length > 0) {
    const next = edge.flatMap((id) => network.neighbours(id)).filter((id) => !seen.has(id) && seen.add(id));
    if (next.length > 0) result.push(byKind(next.map((id) => network.node(id)!)));
    edge = next;
  }
  const apart = network.nodes.filter((n) => !seen.has(n.id));
  if (apart.length > 0) result.push(byKind(apart));
  return result;
}

/** Communities as sent, else found by a few rounds in which each node takes the name most of its neighbours have. */
export function gather(network: Network): Map<string, GraphNode[]> {
  const names = new Map<string, string>();
  const given = network.nodes.some((n) => (n.community ?? '') !== '');
  for (const n of network.nodes) names.set(n.id, given ? String(n.community ?? '') : n.id);
  if (!given) spreadNames(network, names);
  const groups = new Map<string, GraphNode[]>();
  for (const node of network.ranked()) {
    const name = names.get(node.id)!;
    const group = groups.get(name);
    if (group) group.push(node);
    else groups.set(name, [node]);
  }
  return groups;
}

function spreadNames(network: Network, names: Map<string, string>): void {
  const order = network.ranked();
  for (let round = 0; round < 6; round++) {
    for (const node of order) {
      const votes = new Map<string, number>();
      for (const near of network.neighbours(node.id)) {
        const name = names.get(near)!;
        votes.set(name, (votes.get(name) ?? 0) + 1);
      }
      let best = names.get(node.id)!;
      let most = votes.get(best) ?? 0;
      for (const [name, count] of votes) {
        if (count > most) [best, most] = [name, count];
      }
      names.set(node.id, best);
    }
  }
}

/** The direction from which a node is reached: the mean of its placed neighbours'; unplaced ones come first. */
function leaning(network: Network, angles: ReadonlyMap<string, number>, id: string): number {
  let [x, y] = [0, 0];
  for (const near of network.neighbours(id)) {
    const angle = angles.get(near);
    if (angle === undefined) continue;
    x += Math.cos(angle);
    y += Math.sin(angle);
  }
  return x === 0 && y === 0 ? -Infinity : (Math.atan2(y, x) + 2.5 * Math.PI) % (2 * Math.PI);
}

function span(places: ReadonlyMap<string, Point>, axis: 'x' | 'y'): number {
  let [low, high] = [Infinity, -Infinity];
  for (const place of places.values()) {
    low = Math.min(low, place[axis]);
    high = Math.max(high, place[axis]);
  }
  return Math.max(1, high - low);
}

/** Follows a spiral until a disc fits; discs of equal size go on from where the last one was laid. */
function freeSpot(
  discs: readonly { x: number; y: number; r: number }[],
  { r, oval, step }: { r: number; oval: number; step: number },
): Point & { step: number } {
  for (; ; step++) {
    const distance = 9 * Math.sqrt(step) * Math.max(1, r / 60);
    const x = oval * distance * Math.cos(step * GOLDEN);
    const y = distance * Math.sin(step * GOLDEN);
    if (discs.every((d) => (d.x - x) ** 2 + (d.y - y) ** 2 >= (d.r + r) ** 2)) return { x, y, step };
  }
}

function byKind(nodes: GraphNode[]): GraphNode[] {
  return nodes.sort((a, b) => a.kind.localeCompare(b.kind) || a.label.localeCompare(b.label));
}
