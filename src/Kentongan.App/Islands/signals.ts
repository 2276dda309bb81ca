import type { Island } from './mount';

interface News {
  waiting: number;
  number: number;
  text: string;
}

/** Says that something new was noticed, with a link to it, as soon as it was; silent while the page is out of sight. */
const signals: Island = async (element, source) => {
  let events: EventSource | null = null;
  let timer = 0;
  const show = (event: MessageEvent<string>) => {
    const news = JSON.parse(event.data) as News;
    if (!news.number) return;
    const link = element.querySelector<HTMLAnchorElement>('a');
    if (!link) return;
    link.href = `/sinyal/${news.number}`;
    link.textContent = news.text;
    element.hidden = false;
  };
  const open = () => {
    if (document.hidden || events) return;
    events = new EventSource(source);
    events.addEventListener('news', show);
  };
  const close = () => { window.clearTimeout(timer); events?.close(); events = null; };
  const follow = () => (document.hidden ? close() : open());
  // The page comes first; browsers allow six open connections to a site.
  timer = window.setTimeout(open, 2000);
  document.addEventListener('visibilitychange', follow);
  return () => { document.removeEventListener('visibilitychange', follow); close(); };
};

export default signals;
