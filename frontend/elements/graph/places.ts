import type { GraphNode, Network, Point } from './model';

const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/**
 * Gives every node a place at once, in about n log n: communities are discs packed around the largest, nodes
 * spiral outwards in them from the most important. The same network always gets the same places.
 */
export function communityPlaces(network: Network, gap = 34): Map<string, Point> {
  const groups = [...gather(network).values()].sort((a, b) => b.length - a.length);
  const discs: { x: number; y: number; r: number }[] = [];
  const places = new Map<string, Point>();
  for (const members of groups) {
    const r = gap * (0.9 + 0.62 * Math.sqrt(members.length));
    const disc = { ...freeSpot(discs, r, gap * 0.8), r };
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

/** Rings around the node in focus, one per step away from it; each ring is sorted by kind. */
export function egoPlaces(network: Network, gap = 150): Map<string, Point> {
  const centre = network.centre();
  const places = new Map<string, Point>();
  if (!centre) return places;
  places.set(centre.id, { x: 0, y: 0 });
  let radius = 0;
  for (const ring of rings(network, centre.id)) {
    const room = (ring.length * 74) / (2 * Math.PI);
    radius = Math.max(radius + gap, room);
    ring.forEach((node, i) => {
      const angle = -Math.PI / 2 + (2 * Math.PI * i) / ring.length;
      const shift = ring.length > 9 && i % 2 === 1 ? gap * 0.34 : 0;
      places.set(node.id, { x: 1.25 * (radius + shift) * Math.cos(angle), y: (radius + shift) * Math.sin(angle) });
    });
    radius += ring.length > 9 ? gap * 0.34 : 0;
  }
  return places;
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
  const given = network.nodes.some((n) => n.community !== undefined);
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

function freeSpot(discs: readonly { x: number; y: number; r: number }[], r: number, gap: number): Point {
  for (let step = 0; ; step++) {
    const distance = 9 * Math.sqrt(step) * Math.max(1, r / 60);
    const x = 1.3 * distance * Math.cos(step * GOLDEN);
    const y = distance * Math.sin(step * GOLDEN);
    if (discs.every((d) => (d.x - x) ** 2 + (d.y - y) ** 2 >= (d.r + r + gap) ** 2)) return { x, y };
  }
}

function byKind(nodes: GraphNode[]): GraphNode[] {
  return nodes.sort((a, b) => a.kind.localeCompare(b.kind) || a.label.localeCompare(b.label));
}
