/** A point as the server side sends it. */
export interface MapPoint {
  readonly id: string;
  readonly label: string;
  readonly kind: string;
  readonly lat: number;
  readonly lon: number;
  readonly href?: string;
  readonly count?: number;
}

export interface Cluster {
  readonly lat: number;
  readonly lon: number;
  readonly points: readonly MapPoint[];
}

/**
 * Joins points that would lie within `radius` pixels of each other at a zoom, heaviest first, in about linear
 * time: the plane is cut into cells of that size and only the nine around a point are looked at. A cluster
 * stands where its heaviest point does, so that no two are nearer than `radius`.
 */
export function clusterPoints(points: readonly MapPoint[], zoom: number, radius: number): Cluster[] {
  const placed = points.map((point) => ({ point, ...project(point, zoom), taken: false }));
  placed.sort((a, b) => (b.point.count ?? 1) - (a.point.count ?? 1) || (a.point.id < b.point.id ? -1 : 1));
  const cells = new Map<string, (typeof placed)[number][]>();
  for (const one of placed) {
    const key = `${Math.floor(one.x / radius)} ${Math.floor(one.y / radius)}`;
    const cell = cells.get(key);
    if (cell) cell.push(one);
    else cells.set(key, [one]);
  }
  const clusters: Cluster[] = [];
  for (const seed of placed) {
    if (seed.taken) continue;
    const [column, row] = [Math.floor(seed.x / radius), Math.floor(seed.y / radius)];
    const members: MapPoint[] = [];
    for (let c = column - 1; c <= column + 1; c++) {
      for (let r = row - 1; r <= row + 1; r++) {
        for (const other of cells.get(`${c} ${r}`) ?? []) {
          if (other.taken || Math.hypot(other.x - seed.x, other.y - seed.y) > radius) continue;
          other.taken = true;
          members.push(other.point);
        }
      }
    }
    clusters.push({ lat: seed.point.lat, lon: seed.point.lon, points: members });
  }
  return clusters;
}

/** True when no zoom will ever part the members of a cluster. */
export function isOnePlace({ points }: Cluster): boolean {
  return points.every((p) => Math.abs(p.lat - points[0].lat) < 1e-5 && Math.abs(p.lon - points[0].lon) < 1e-5);
}

/** How many things a cluster stands for. */
export function countOf(cluster: Cluster): number {
  return cluster.points.reduce((sum, p) => sum + (p.count ?? 1), 0);
}

function project({ lat, lon }: MapPoint, zoom: number): { x: number; y: number } {
  const size = 256 * 2 ** zoom;
  const s = Math.sin((Math.max(-85, Math.min(85, lat)) * Math.PI) / 180);
  return { x: ((lon + 180) / 360) * size, y: (0.5 - Math.log((1 + s) / (1 - s)) / (4 * Math.PI)) * size };
}
