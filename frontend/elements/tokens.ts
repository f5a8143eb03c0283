/** Reads design tokens for pictures that are painted, not styled. */
export interface Palette {
  /** The colour a token has now, as rgb(…). */
  (token: string): string;
}

/**
 * Makes a palette for the scheme in which `host` is shown now. Tokens are light-dark() pairs that only the
 * browser can decide, so a probe is coloured and read back; results are kept, hence a new palette per scheme.
 */
export function paletteOf(host: HTMLElement): Palette {
  const probe = document.createElement('span');
  probe.style.display = 'none';
  const known = new Map<string, string>();
  return (token) => {
    let colour = known.get(token);
    if (colour === undefined) {
      (host.shadowRoot ?? host).append(probe);
      probe.style.color = `var(--${token})`;
      colour = getComputedStyle(probe).color;
      probe.remove();
      known.set(token, colour);
    }
    return colour;
  };
}

/** Calls back when the page changes between light and dark; returns how to stop listening. */
export function watchScheme(changed: () => void): () => void {
  const page = new MutationObserver(changed);
  page.observe(document.documentElement, { attributes: true, attributeFilter: ['theme', 'style', 'class'] });
  const system = matchMedia('(prefers-color-scheme: dark)');
  system.addEventListener('change', changed);
  return () => {
    page.disconnect();
    system.removeEventListener('change', changed);
  };
}

export function prefersStill(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
