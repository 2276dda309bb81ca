/** The page's own colours as the canvas needs them: tokens resolved for the theme in force. */
export interface Colours {
  of(token: string): string;
}

export function colours(): Colours {
  const probe = document.createElement('span');
  probe.hidden = true;
  document.body.append(probe);
  const known = new Map<string, string>();
  const of = (token: string) => {
    let colour = known.get(token);
    if (colour === undefined) {
      probe.style.color = `var(--${token})`;
      colour = getComputedStyle(probe).color;
      known.set(token, colour);
    }
    return colour;
  };
  queueMicrotask(() => setTimeout(() => probe.remove(), 0));
  return { of };
}

/** Calls back when the system switches between light and dark; returns how to stop. */
export function onThemeChange(redraw: () => void): () => void {
  const media = matchMedia('(prefers-color-scheme: dark)');
  media.addEventListener('change', redraw);
  return () => media.removeEventListener('change', redraw);
}
