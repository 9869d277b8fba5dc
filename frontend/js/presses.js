// One press, one act, on every page: the second click of a double click on a button that acts does nothing, and neither does a press while
// what that button began is still on its way. Buttons that only count or open are left alone.
const MOST_MS = 30_000;
const LOOK_MS = 20;
const under = new Map();

const isBusy = () => Object.values(window.Vaadin?.Flow?.clients ?? {}).some(client => client.isActive && client.isActive());

function actsBy(event) {
  return event.composedPath().find(node => node.localName === 'vaadin-button' && /primary|error/.test(node.getAttribute('theme') ?? ''));
}

// What a later field sends is no part of the press: it is over as soon as the page is quiet, so that the next press counts.
function overWhenQuiet(button) {
  setTimeout(() => (isBusy() ? overWhenQuiet(button) : under.delete(button)), LOOK_MS);
}

let watched = false;
function watchTheLine() {
  const line = window.Vaadin?.connectionState;
  if (watched || !line?.addStateChangeListener) return;
  watched = true;
  line.addStateChangeListener((before, now) => now !== 'loading' && under.clear());
}

document.addEventListener('click', event => {
  const button = actsBy(event);
  if (!button) return;
  const begun = under.get(button);
  if (event.detail > 1 || (begun && isBusy() && performance.now() - begun < MOST_MS)) {
    event.stopImmediatePropagation();
    event.preventDefault();
    return;
  }
  under.set(button, performance.now());
  watchTheLine();
  overWhenQuiet(button);
}, true);
