/** Linear's keyboard: `g` then a letter goes to a place, `/` searches, `?` explains. Places name their letter in the page. */
export function listenToKeys(): void {
  let going = 0;
  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    if (going && event.timeStamp - going < 1500) {
      going = 0;
      if (go(event.key.toLowerCase())) event.preventDefault();
      return;
    }
    if (event.key === 'g') going = event.timeStamp;
    else if (event.key === '/') focusSearch(event);
    else if (event.key === '?') openHelp(event);
  });
}

function go(letter: string): boolean {
  const place = document.querySelector<HTMLAnchorElement>(`a[data-go="${CSS.escape(letter)}"]`);
  place?.click();
  return place !== null;
}

function focusSearch(event: KeyboardEvent): void {
  const search = document.querySelector<HTMLInputElement>('[data-search]');
  if (!search) return;
  event.preventDefault();
  search.focus();
  search.select();
}

function openHelp(event: KeyboardEvent): void {
  const help = document.querySelector<HTMLDialogElement>('#keys');
  if (!help || help.open) return;
  event.preventDefault();
  help.showModal();
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName));
}
