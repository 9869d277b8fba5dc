// Elements without a framework. Text is always set as text, never as HTML.

/** h('button', { class: 'main', onclick: act }, 'Lưu') */
export function h(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) {
      continue;
    }
    if (name.startsWith('on')) {
      element.addEventListener(name.slice(2), value);
    } else if (name === 'value') {
      element.value = value;
    } else {
      element.setAttribute(name, value === true ? '' : value);
    }
  }
  element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

/** Appends what is there; null and false are nothing. */
export function put(root, ...children) {
  root.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
}

/** A state as colour, sign and word. */
export function badge(text, tone, sign) {
  return h('span', { class: 'badge ' + tone }, h('span', { 'aria-hidden': 'true' }, sign + ' '), text);
}

/** A button that is off while what it began is under way: a second press in the meantime begins nothing. */
export function button(text, act, kind = '') {
  const pressed = async (event) => {
    const it = event.currentTarget;
    if (it.disabled) {
      return;
    }
    it.disabled = true;
    try {
      await act(event);
    } catch (error) {
      say(error.message);
    } finally {
      it.disabled = false;
    }
  };
  return h('button', { type: 'button', class: 'button ' + kind, onclick: pressed }, text);
}

/** A button that takes something away: the second press is another one, a moment later. */
export function careful(text, question, act) {
  let asked = 0;
  return button(text, async (event) => {
    if (asked && performance.now() - asked > 700) {
      await act(event);
      return;
    }
    asked ||= performance.now();
    event.currentTarget.textContent = question;
  }, 'danger');
}

export const link = (text, href, kind = '') => h('a', { class: 'button ' + kind, href }, text);
export const card = (...children) => h('section', { class: 'card' }, ...children);
export const empty = (title, what, ...more) => h('div', { class: 'empty' }, h('p', { class: 'strong' }, title), h('p', {}, what), ...more);

/** Pairs of name and value; empty values are left out. */
export function facts(...pairs) {
  return h('dl', { class: 'facts' }, pairs.filter(([, value]) => value !== null && value !== undefined && value !== '').map(([name, value]) => [h('dt', {}, name), h('dd', {}, value)]));
}

/** One choice out of a few, each as wide as a thumb needs. `options`: [value, label]. */
export function choices(name, legend, options, chosen, changed, hint, kind = '') {
  return h('fieldset', { class: 'choices ' + kind },
    h('legend', {}, legend),
    hint ? h('p', { class: 'muted' }, hint) : null,
    options.map(([value, label, note]) => h('label', { class: 'choice' },
      h('input', { type: 'radio', name, value, checked: value === chosen, onchange: () => changed(value) }),
      note ? h('span', {}, h('span', {}, label), h('small', { class: 'muted' }, note)) : h('span', {}, label))));
}

/** Takes away what was said before: it does not stand beside a refusal. */
export const quiet = () => document.querySelector('.toast')?.remove();

/** Says something short to everybody, screen readers included. */
export function say(text) {
  quiet();
  const toast = h('div', { class: 'toast', role: 'status' }, text);
  document.body.append(toast);
  setTimeout(() => toast.remove(), 4000);
}

/** Hands a file to the person. */
export function save(fileName, text) {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const anchor = h('a', { href: url, download: fileName });
  document.body.append(anchor);
  anchor.click();
  anchor.remove();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
