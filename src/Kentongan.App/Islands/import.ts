import type { Island } from './mount';

interface Progress {
  rows: number | null;
  read: number;
  [count: string]: unknown;
}

/** Follows an import as it is told, then shows what became of it. */
const progress: Island = async (element, source) => {
  const number = new Intl.NumberFormat(document.documentElement.lang);
  const events = new EventSource(source);
  const show = (event: MessageEvent<string>) => {
    const news = JSON.parse(event.data) as Progress;
    const bar = element.querySelector('progress');
    if (bar && news.rows) { bar.max = news.rows; bar.value = news.read; }
    for (const count of element.querySelectorAll<HTMLElement>('[data-count]')) {
      const value = news[count.dataset.count ?? ''];
      if (typeof value === 'number') count.textContent = number.format(value);
    }
  };
  events.addEventListener('progress', show);
  events.addEventListener('done', event => { show(event); events.close(); location.assign(element.dataset.done ?? location.href); });
  return () => events.close();
};

export default progress;
