import type { ElementDefinition } from 'cytoscape';
import { COMMUNITY_COLOURS } from './look';
import type { GraphNode, Network, Point } from './model';
import { gather } from './places';

/** Turns a network into what Cytoscape draws; `places` holds every node. */
export function elementsOf(
  network: Network,
  places: ReadonlyMap<string, Point>,
  { byCommunity, dense }: { byCommunity: boolean; dense: boolean },
): ElementDefinition[] {
  const [least, more] = dense ? [10, 18] : [15, 25];
  const most = network.nodes.reduce((max, node) => Math.max(max, network.importance(node)), 1);
  const heaviest = network.edges.reduce((max, edge) => Math.max(max, edge.weight ?? 1), 1);
  const hues = byCommunity ? huesOf(network) : new Map<string, number>();
  const nodes = network.nodes.map((node) => ({
    data: {
      id: node.id,
      label: node.label,
      kind: node.kind,
      focus: node.focus ?? false,
      size: (node.focus ? 10 : 0) + least + more * Math.sqrt(Math.max(0, network.importance(node)) / most),
      ...(hues.has(node.id) ? { hue: hues.get(node.id) } : {}),
    },
    position: { ...places.get(node.id)! },
  }));
  const edges = network.edges.map((edge, i) => ({
    data: {
      id: `edge ${i}`,
      source: edge.source,
      target: edge.target,
      label: edge.label ?? '',
      width: (dense ? 0.6 : 1) + (dense ? 1.2 : 3) * Math.sqrt((edge.weight ?? 1) / heaviest) * (heaviest > 1 ? 1 : 0.35),
    },
  }));
  return [...nodes, ...edges];
}

/** The order in which names are written: who is in focus, who leads each community, then by importance. */
export function nameOrder(network: Network, dense: boolean): string[] {
  const ranked = network.ranked();
  const first = new Set(ranked.filter((node) => node.focus));
  if (dense) for (const [leader] of largest(network)) first.add(leader);
  return [...first, ...ranked.filter((node) => !first.has(node))].map((node) => node.id);
}

/** The largest communities get a colour each; the rest keep their kind's. */
function huesOf(network: Network): Map<string, number> {
  const hues = new Map<string, number>();
  largest(network)
    .slice(0, COMMUNITY_COLOURS)
    .forEach((members, i) => members.forEach((node) => hues.set(node.id, i + 1)));
  return hues;
}

function largest(network: Network): GraphNode[][] {
  return [...gather(network).values()].sort((a, b) => b.length - a.length);
}
