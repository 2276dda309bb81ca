/** After a boosted navigation the keyboard and the screen reader start at the new page, as they do after a full load. */
export function focusAfterNavigation(): void {
  document.addEventListener('htmx:pushedIntoHistory', () => {
    document.querySelector<HTMLElement>('#main')?.focus({ preventScroll: true });
  });
}

export function closeMenusOnOutsideClick(): void {
  document.addEventListener('click', event => {
    for (const menu of document.querySelectorAll<HTMLDetailsElement>('details.menu[open]'))
      if (!menu.contains(event.target as Node)) menu.open = false;
  });
  document.addEventListener('keydown', event => {
    if (event.key !== 'Escape') return;
    const open = document.querySelector<HTMLDetailsElement>('details.menu[open]');
    if (!open) return;
    open.open = false;
    open.querySelector('summary')?.focus();
  });
}

/** `<form data-auto>` is sent when a choice changes; without a script its button does it. */
export function submitOnChange(): void {
  document.addEventListener('change', event => {
    const form = (event.target as HTMLElement).closest<HTMLFormElement>('form[data-auto]');
    form?.requestSubmit();
  });
}
