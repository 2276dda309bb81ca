import type { Island } from './mount';

interface News {
  clock: string;
  played: string;
  injects: number;
  signals: number;
  over: boolean;
}

/** Moves the story's clock and says when something new has come; the page itself changes only when the reader asks. */
const exercise: Island = async (element, source) => {
  const known = Number(element.dataset.injects ?? '0');
  const write = (name: string, text: string) => {
    const place = element.querySelector<HTMLElement>(`[data-live=${name}]`);
    if (place && place.textContent !== text) place.textContent = text;
  };
  const show = (event: MessageEvent<string>) => {
    const news = JSON.parse(event.data) as News;
    write('clock', news.clock);
    write('played', news.played);
    write('signals', String(news.signals));
    const notice = element.querySelector<HTMLElement>('[data-live=news]');
    if (notice) notice.hidden = news.injects <= known && !news.over;
    if (news.over) close();
  };
  let events: EventSource | null = null;
  const open = () => {
    if (document.hidden || events) return;
    events = new EventSource(source);
    events.addEventListener('news', show);
  };
  const close = () => { events?.close(); events = null; };
  const follow = () => (document.hidden ? close() : open());
  const timer = window.setTimeout(open, 500);
  document.addEventListener('visibilitychange', follow);
  return () => { window.clearTimeout(timer); document.removeEventListener('visibilitychange', follow); close(); };
};

export default exercise;
