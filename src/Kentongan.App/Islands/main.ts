import htmx from 'htmx.org';
import { listenToKeys } from './keyboard';
import { mountIslands, unmountIslands } from './mount';
import { closeMenusOnOutsideClick, focusAfterNavigation, submitOnChange } from './pages';

htmx.config.includeIndicatorStyles = false;
htmx.config.allowEval = false;
htmx.config.scrollBehavior = 'instant';
htmx.config.responseHandling = [{ code: '204', swap: false }, { code: '.*', swap: true }];

document.addEventListener('htmx:load', event => mountIslands(event.target as HTMLElement));
document.addEventListener('htmx:beforeCleanupElement', event => unmountIslands(event.target as HTMLElement));

listenToKeys();
focusAfterNavigation();
closeMenusOnOutsideClick();
submitOnChange();
mountIslands(document.body);
