import Sigma from 'sigma';
import type { CameraState } from 'sigma/types';

/** A drawing that takes longer than this, in milliseconds, is not made anew for every move. */
const slow = 60;

/** So long, in milliseconds, nothing may move before a slow drawing is made anew. */
const rest = 250;

/**
 * Where drawing takes too long for every frame (tens of thousands of dots without a graphics card), moves and scales the picture
 * that is there while the hand moves, as maps do, and draws anew when it rests.
 */
export class RestingSigma extends Sigma {
  private drawn: CameraState | null = null;
  private cost = 0;
  private timer = 0;

  constructor(...given: ConstructorParameters<typeof Sigma>) {
    super(...given);
    // To say which dot lies under the wheel, the drawing is read back from the card, which waits for it; nobody asks.
    this.getMouseCaptor().removeAllListeners('wheel');
    this.on('afterRender', () => this.finished());
    this.on('kill', () => clearTimeout(this.timer));
    this.finished();
  }

  /** Whether what is seen is a moved picture: dots lie elsewhere than they seem to. */
  get isMoved(): boolean {
    return this.timer !== 0;
  }

  override scheduleRender(): this {
    const now = this.getCamera().getState();
    if (!this.drawn || this.cost < slow || (['x', 'y', 'ratio', 'angle'] as const).every(part => now[part] === this.drawn![part])) return super.scheduleRender();
    this.move(this.drawn, now);
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => super.scheduleRender(), rest);
    return this;
  }

  private move(from: CameraState, to: CameraState): void {
    const at = (cameraState: CameraState, x: number) => this.framedGraphToViewport(this.viewportToFramedGraph({ x, y: 0 }, { cameraState: from }), { cameraState });
    const [left, right] = [at(to, 0), at(to, 100)];
    const transform = `matrix(${[right.x - left.x, right.y - left.y, left.y - right.y, right.x - left.x].map(part => part / 100).join()}, ${left.x}, ${left.y})`;
    this.eachPicture(canvas => { canvas.style.transform = transform; });
  }

  private finished(): void {
    this.drawn = this.getCamera().getState();
    clearTimeout(this.timer);
    this.timer = 0;
    this.eachPicture(canvas => { canvas.style.transform = ''; });
    const began = performance.now();
    requestAnimationFrame(() => requestAnimationFrame(() => { this.cost = performance.now() - began; }));
  }

  private eachPicture(work: (canvas: HTMLCanvasElement) => void): void {
    for (const [name, canvas] of Object.entries(this.getCanvases())) {
      if (name === 'mouse') continue;
      canvas.style.transformOrigin = '0 0';
      work(canvas);
    }
  }
}
