/** Draws itself into an element from an address and returns how to take it down again. */
export type Island = (element: HTMLElement, source: string) => Promise<() => void>;

const islands: Record<string, () => Promise<{ default: Island }>> = {
  exercise: () => import('./exercise'),
  import: () => import('./import'),
  network: () => import('./network'),
  signals: () => import('./signals'),
  passkey: () => import('./passkey'),
  volume: () => import('./volume'),
};

const mounted = new WeakMap<HTMLElement, () => void>();

/** Mounts every `<div data-island="name" data-src="address">` under `root` once. */
export function mountIslands(root: HTMLElement): void {
  const found = [...root.querySelectorAll<HTMLElement>('[data-island]')];
  if (root.matches?.('[data-island]')) found.push(root);
  for (const element of found) void mount(element);
}

export function unmountIslands(element: HTMLElement): void {
  mounted.get(element)?.();
  mounted.delete(element);
}

async function mount(element: HTMLElement): Promise<void> {
  const load = islands[element.dataset.island ?? ''];
  if (!load || element.dataset.state) return;
  element.dataset.state = 'loading';
  try {
    const { default: island } = await load();
    mounted.set(element, await island(element, element.dataset.src ?? ''));
    element.dataset.state = 'ready';
  } catch (error) {
    // The table beside the drawing says the same; the page stays whole.
    element.dataset.state = 'failed';
    console.warn('An island could not be drawn.', error);
  }
}
