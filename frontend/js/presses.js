// One press, one act, on every page: the second click of a double click on a button that acts does nothing, and neither does a press while
// what that button began is still on its way. Buttons that only count or open are left alone.
const LOOK_MS = 20;
const under = new Set();

const isBusy = () => Object.values(window.Vaadin?.Flow?.clients ?? {}).some(client => client.isActive && client.isActive());

function actsBy(event) {
  return event.composedPath().find(node => node.localName === 'vaadin-button' && /primary|error/.test(node.getAttribute('theme') ?? ''));
}

// What a later field sends is no part of the press: all presses are over when the line is quiet or lost, so that the next one counts.
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
  if (event.detail > 1 || (under.has(button) && isBusy())) {
    event.stopImmediatePropagation();
    event.preventDefault();
    return;
  }
  watchTheLine();
  under.add(button);
  // a press that sends nothing is over at once
  setTimeout(() => isBusy() || under.delete(button), LOOK_MS);
}, true);
