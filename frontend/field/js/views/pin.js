// The fields in which a PIN is typed, and the form in which a new one is chosen.

import { h } from '../dom.js';
import * as vault from '../vault.js';

export function pinField(id, text, autocomplete) {
  const input = h('input', { id, type: 'password', autocomplete, maxlength: 40, enterkeyhint: 'done' });
  return { input, label: h('label', { class: 'field', for: id }, h('span', {}, text), input) };
}

/** A form with the new PIN twice, below `words`; `chosen` gets a good one and may throw what is then told. */
export function newPin(verb, chosen, ...words) {
  const first = pinField('new-pin', 'Mã PIN mới', 'new-password');
  const second = pinField('new-pin-again', 'Nhập lại mã PIN', 'new-password');
  const error = h('p', { class: 'error', role: 'alert' });
  const submit = h('button', { type: 'submit', class: 'button main' }, verb);

  function refuse(message, field) {
    error.textContent = message;
    field.input.focus();
  }

  return h('form', {
    class: 'card', onsubmit: async (event) => {
      event.preventDefault();
      const weak = vault.weakness(first.input.value);
      if (weak) {
        refuse(weak, first);
      } else if (first.input.value !== second.input.value) {
        refuse('Hai lần nhập chưa giống nhau. Hãy nhập lại.', second);
      } else {
        submit.disabled = true;
        error.textContent = '';
        try {
          await chosen(first.input.value);
        } catch (problem) {
          error.textContent = problem.message;
        }
        submit.disabled = false;
      }
    },
  }, words, first.label, second.label, error, submit);
}
