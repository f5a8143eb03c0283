import * as L from 'leaflet';
import { Measure, Room, type Box } from '../room';
import { loadShapes, type Name, type Shapes } from './shapes';
import { loadTowns, spreadOf, type Town } from './towns';

const TOWN_SPOTS = 160;
/** Degrees between two lines of the graticule, by zoom. */
const STEPS = [30, 30, 30, 20, 10, 5, 5, 2, 1, 0.5, 0.25, 0.1, 0.05, 0.02, 0.01, 0.005];

/**
 * The paper under the points: outlines, towns, names and a graticule that gets finer with the zoom. All colours
 * come from classes, so light and dark need no redrawing.
 */
export class Ground {
  readonly #map: L.Map;
  readonly #lines = L.layerGroup();
  readonly #spots = L.layerGroup();
  readonly #names = L.layerGroup();
  readonly #measure: Measure;
  readonly #pins: () => readonly Box[];
  #shapes?: Shapes;
  #towns: readonly Town[] = [];

  /** `pins` tells which places on the screen the points take, so that no name hides behind them. */
  constructor(map: L.Map, pins: () => readonly Box[]) {
    this.#map = map;
    this.#pins = pins;
    this.#measure = new Measure(`550 13px ${getComputedStyle(map.getContainer()).fontFamily}`);
    for (const [name, z] of [['land', 210], ['spots', 215], ['borders', 220], ['names', 230]] as const) {
      const pane = map.createPane(name);
      pane.style.zIndex = String(z);
      pane.style.pointerEvents = 'none';
    }
    for (const layer of [this.#lines, this.#spots, this.#names]) layer.addTo(map);
    map.on('moveend', () => this.#refine());
    this.#refine();
  }

  async show(): Promise<void> {
    this.#shapes = await loadShapes();
    const { countries, neighbours, provinces, provinceLines, regionLines } = this.#shapes;
    this.#add({ type: 'FeatureCollection', features: [...countries, ...neighbours] }, 'country', 'land');
    this.#add({ type: 'FeatureCollection', features: provinces }, 'home', 'land');
    this.#add(provinceLines, 'province-line', 'borders');
    this.#add(regionLines, 'region-line', 'borders');
    this.#refine();
  }

  #add(data: unknown, className: string, pane: string): void {
    const style = { className, smoothFactor: 0.7 };
    L.geoJSON(data as GeoJSON.GeoJsonObject, { interactive: false, pane, style }).addTo(this.#map);
  }

  #refine(): void {
    const zoom = this.#map.getZoom();
    this.#map.getContainer().dataset['scale'] = zoom < 6 ? 'far' : zoom < 8 ? 'mid' : 'near';
    this.#drawGraticule(zoom);
    this.#names.clearLayers();
    this.#spots.clearLayers();
    if (!this.#shapes || zoom < 6) return;
    const room = new Room();
    for (const box of this.#pins()) room.occupy(box);
    if (zoom >= 8 && this.#towns.length === 0) {
      void loadTowns().then((towns) => {
        this.#towns = towns;
        this.#refine();
      });
    }
    if (zoom >= 8) this.#drawTowns(room);
    if (zoom >= 6) this.#write(this.#shapes.regionNames, 'region-name', room);
    if (zoom >= 9 && zoom < 11.5) this.#write(this.#shapes.provinceNames, 'province-name', room);
  }

  #drawTowns(room: Room): void {
    const view = this.#map.getBounds().pad(0.15);
    const seen: Town[] = [];
    for (const town of this.#towns) {
      if (!view.contains([town.lat, town.lon])) continue;
      seen.push(town);
      if (seen.length >= TOWN_SPOTS) break;
    }
    for (const town of seen) {
      const options = { radius: spreadOf(town), className: 'town', interactive: false, pane: 'spots' };
      L.circle([town.lat, town.lon], options).addTo(this.#spots);
    }
    this.#write(seen.map((t) => ({ text: t.name, lat: t.lat, lon: t.lon })), 'town-name', room);
  }

  #write(names: readonly Name[], className: string, room: Room): void {
    const view = this.#map.getBounds().pad(0.05);
    for (const { text, lat, lon } of names) {
      if (!view.contains([lat, lon])) continue;
      const { x, y } = this.#map.latLngToContainerPoint([lat, lon]);
      const half = this.#measure.width(text) / 2 + 8;
      if (!room.claim({ x1: x - half, x2: x + half, y1: y - 12, y2: y + 12 })) continue;
      const label = document.createElement('span');
      label.textContent = text;
      label.ariaHidden = 'true';
      const icon = L.divIcon({ className, html: label, iconSize: [2 * half, 16] });
      L.marker([lat, lon], { icon, interactive: false, keyboard: false, pane: 'names' }).addTo(this.#names);
    }
  }

  #drawGraticule(zoom: number): void {
    this.#lines.clearLayers();
    const step = STEPS[Math.min(STEPS.length - 1, Math.floor(zoom))];
    const view = this.#map.getBounds().pad(0.3);
    const style = { className: 'graticule', interactive: false, pane: zoom < 8 ? 'tilePane' : 'spots' };
    const [south, north] = [Math.max(-85, view.getSouth()), Math.min(85, view.getNorth())];
    const [west, east] = [Math.max(-180, view.getWest()), Math.min(180, view.getEast())];
    const line = (a: L.LatLngTuple, b: L.LatLngTuple) => L.polyline([a, b], style).addTo(this.#lines);
    for (let i = Math.ceil(west / step); i * step <= east; i++) line([south, i * step], [north, i * step]);
    for (let i = Math.ceil(south / step); i * step <= north; i++) line([i * step, west], [i * step, east]);
  }
}
