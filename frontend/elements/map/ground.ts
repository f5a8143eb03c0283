import * as L from 'leaflet';
import { loadShapes, type Name, type Shapes } from './shapes';

/**
 * The paper under the points: outlines, names and a graticule that gets finer with the zoom. All colours come
 * from classes, so light and dark need no redrawing.
 */
export class Ground {
  readonly #map: L.Map;
  readonly #lines = L.layerGroup();
  readonly #names = L.layerGroup();
  #shapes?: Shapes;

  constructor(map: L.Map) {
    this.#map = map;
    for (const [name, z] of [['land', 210], ['borders', 220], ['names', 230]] as const) {
      const pane = map.createPane(name);
      pane.style.zIndex = String(z);
      pane.style.pointerEvents = 'none';
    }
    this.#lines.addTo(map);
    this.#names.addTo(map);
    map.on('moveend zoomend', () => this.#refine());
    this.#refine();
  }

  async show(): Promise<void> {
    this.#shapes = await loadShapes();
    const { countries, neighbours, provinces, provinceLines, regionLines } = this.#shapes;
    const land = L.svg({ pane: 'land', padding: 0.4 });
    const borders = L.svg({ pane: 'borders', padding: 0.4 });
    const add = (data: unknown, className: string, renderer: L.Renderer) =>
      L.geoJSON(data as GeoJSON.GeoJsonObject, {
        interactive: false,
        style: { className, renderer, smoothFactor: 0.7 } as L.PathOptions,
      }).addTo(this.#map);
    add({ type: 'FeatureCollection', features: [...countries, ...neighbours] }, 'country', land);
    add({ type: 'FeatureCollection', features: provinces }, 'home', land);
    add(provinceLines, 'province-line', borders);
    add(regionLines, 'region-line', borders);
    this.#refine();
  }

  #refine(): void {
    const zoom = this.#map.getZoom();
    this.#map.getContainer().dataset['scale'] = zoom < 6 ? 'far' : zoom < 8 ? 'mid' : 'near';
    this.#drawGraticule(zoom);
    this.#names.clearLayers();
    if (!this.#shapes || zoom < 6) return;
    if (zoom < 8) this.#write(this.#shapes.regionNames, 'region-name');
    else this.#write(this.#shapes.provinceNames, 'province-name');
  }

  #write(names: readonly Name[], className: string): void {
    const view = this.#map.getBounds().pad(0.1);
    for (const { text, lat, lon } of names) {
      if (!view.contains([lat, lon])) continue;
      const label = document.createElement('span');
      label.textContent = text;
      label.ariaHidden = 'true';
      const icon = L.divIcon({ className, html: label, iconSize: [120, 16] });
      L.marker([lat, lon], { icon, interactive: false, keyboard: false, pane: 'names' }).addTo(this.#names);
    }
  }

  #drawGraticule(zoom: number): void {
    this.#lines.clearLayers();
    const step = [30, 30, 30, 20, 10, 5, 5, 2, 1, 0.5, 0.25, 0.1, 0.05, 0.02, 0.01, 0.005][Math.min(15, Math.floor(zoom))];
    const view = this.#map.getBounds().pad(0.3);
    const style = { className: 'graticule', interactive: false, pane: zoom < 8 ? 'tilePane' : 'borders' };
    const [south, north] = [Math.max(-85, view.getSouth()), Math.min(85, view.getNorth())];
    const [west, east] = [Math.max(-180, view.getWest()), Math.min(180, view.getEast())];
    for (let lon = Math.ceil(west / step); lon * step <= east; lon++)
      L.polyline([[south, lon * step], [north, lon * step]], style).addTo(this.#lines);
    for (let lat = Math.ceil(south / step); lat * step <= north; lat++)
      L.polyline([[lat * step, west], [lat * step, east]], style).addTo(this.#lines);
  }
}
