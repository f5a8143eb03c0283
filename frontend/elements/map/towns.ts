/** A municipality of Italy, for the names on the map. */
export interface Town {
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  readonly people: number;
}

interface Columns {
  readonly names: readonly string[];
  /** Thousandths of a degree. */
  readonly lat: readonly number[];
  readonly lon: readonly number[];
  readonly hundreds: readonly number[];
}

let loading: Promise<Town[]> | undefined;

/**
 * Loads the municipalities once, the largest first. The columns are made from graph-seed/taxonomy/
 * municipalities.csv (ISTAT names and people; coordinates from GeoNames, CC BY 4.0).
 */
export function loadTowns(): Promise<Town[]> {
  loading ??= import('../../shapes/towns.json').then((module) => {
    const { names, lat, lon, hundreds } = module.default as Columns;
    return names.map((name, i) => ({ name, lat: lat[i] / 1000, lon: lon[i] / 1000, people: hundreds[i] * 100 }));
  });
  return loading;
}

/** Half the width in metres of the spot that stands for a town: about as wide as a town of so many people is. */
export function spreadOf({ people }: Town): number {
  return 260 + 5.6 * Math.sqrt(people);
}
