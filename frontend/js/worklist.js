// The keyboard of the work list: j/k or the arrows move, Enter opens, c takes, x picks, ? shows the keys.
const LINK = '.th-work-link';

function isTyping(event) {
  return event.composedPath().some(node => node.matches
    && node.matches('input, textarea, select, [contenteditable], vaadin-dialog, vaadin-combo-box, vaadin-select, vaadin-menu-bar, [role="dialog"], [role="listbox"]'));
}

function move(list, step) {
  const links = [...list.querySelectorAll(LINK)];
  if (!links.length) return false;
  const at = links.indexOf(document.activeElement);
  const next = at < 0 ? (step > 0 ? 0 : links.length - 1) : Math.min(Math.max(at + step, 0), links.length - 1);
  links[next].focus({ preventScroll: true });
  links[next].closest('.th-work-card').scrollIntoView({ block: 'nearest' });
  return true;
}

function current(list) {
  const card = document.activeElement && document.activeElement.closest('.th-work-card');
  return card && list.contains(card) ? card : null;
}

function onKey(list, event) {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return;
  const inList = list.contains(document.activeElement);
  const free = document.activeElement === document.body || document.activeElement.id === 'noi-dung';
  const card = current(list);
  let used = false;
  if (event.key === 'j' || (event.key === 'ArrowDown' && (inList || free))) used = move(list, 1);
  else if (event.key === 'k' || (event.key === 'ArrowUp' && inList)) used = move(list, -1);
  else if (event.key === 'c' && card) {
    list.dispatchEvent(new CustomEvent('th-claim', { detail: card.dataset.id }));
    used = true;
  } else if (event.key === 'x' && card) {
    const box = card.querySelector('vaadin-checkbox');
    if (box && box.offsetParent) { box.click(); used = true; }
  } else if (event.key === '?') {
    const help = document.querySelector('.th-keys-help');
    if (help) { help.click(); used = true; }
  }
  if (used) event.preventDefault();
}

// within a task: Esc leads back to the list, j and k to the next and the previous task
function onTaskKey(page, event) {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return;
  const name = { Escape: '.th-way-back', j: '.th-way-next', k: '.th-way-previous' }[event.key];
  const button = name && page.querySelector(name);
  if (button && !button.disabled) { button.click(); event.preventDefault(); }
}

function listen(element, onEvent) {
  const handler = event => {
    if (!element.isConnected) document.removeEventListener('keydown', handler);
    else onEvent(element, event);
  };
  document.addEventListener('keydown', handler);
}

window.thWorklist = {
  attach: list => listen(list, onKey),
  attachTask(page) {
    listen(page, onTaskKey);
    const heading = page.querySelector('h1');
    if (heading) { heading.tabIndex = -1; heading.focus({ preventScroll: true }); }
  },
  // puts the focus on an item, or on the first; never takes it from a field somebody types in
  focus(list, id) {
    requestAnimationFrame(() => {
      const active = document.activeElement;
      if (active && active !== document.body && active.matches('input, textarea, vaadin-text-field')) return;
      const card = id && list.querySelector('.th-work-card[data-id="' + id + '"]');
      const link = (card || list).querySelector(LINK);
      if (link) link.focus({ preventScroll: !id });
    });
  },
};
