// Before anything is shown: whose store is opened, or a new one is made.

import * as api from '../api.js';
import * as vault from '../vault.js';
import { button, card, h, link } from '../dom.js';
import { newPin, pinField } from './pin.js';

const SIGN_IN = '../di-ho';

/** Calls `opened` once a store is open. */
export async function start(root, opened) {
  const known = await vault.list();
  // straight from signing in: whoever has no store yet makes one, the others find theirs chosen
  const fromSignIn = location.hash === '#/vao';
  if (fromSignIn) {
    history.replaceState(null, '', location.pathname);
  }
  const me = known.length && fromSignIn ? await api.whoAmI().catch(() => null) : null;
  const mine = me && known.find((v) => v.userId === me.userId && !v.isOld);
  if (known.length && !(me && !mine)) {
    showLock(root, known, opened, mine);
  } else {
    await showFirst(root, opened);
  }
}

function frame(root, ...content) {
  root.replaceChildren(h('main', { class: 'start' },
    h('header', { class: 'brand' }, h('img', { src: 'icons/icon.svg', alt: '', width: 56, height: 56 }), h('div', {}, h('h1', {}, 'Đi hộ'), h('p', { class: 'muted' }, 'Từng Hộ, khi không có mạng'))),
    ...content));
}

function showLock(root, known, opened, mine = null) {
  let chosen = mine ?? (known.length === 1 ? known[0] : null);
  const error = h('p', { class: 'error', role: 'alert' });
  const pin = pinField('pin', 'Mã PIN', 'current-password');
  const form = h('form', { class: 'card', onsubmit: (event) => { event.preventDefault(); attempt(); } });
  const people = h('div', { class: 'people' }, known.map((v) => h('button', { type: 'button', class: 'button person', 'aria-pressed': String(v === chosen), onclick: (event) => choose(v, event.currentTarget) }, nameOf(v))));

  function choose(v, pressed) {
    chosen = v;
    people.querySelectorAll('button').forEach((b) => b.setAttribute('aria-pressed', String(b === pressed)));
    error.textContent = '';
    pin.input.value = '';
    pin.input.focus();
  }

  async function attempt() {
    if (!chosen) {
      error.textContent = 'Hãy chọn tên của bạn trước.';
      return;
    }
    if (!pin.input.value) {
      error.textContent = 'Hãy nhập mã PIN của bạn.';
      pin.input.focus();
      return;
    }
    const submit = form.querySelector('button[type=submit]');
    submit.disabled = true;
    const answer = await vault.unlock(chosen.id, pin.input.value);
    submit.disabled = false;
    pin.input.value = '';
    if (answer.ok) {
      opened();
      return;
    }
    error.textContent = answer.waitSeconds
      ? `Đã nhập sai nhiều lần. Hãy thử lại sau ${answer.waitSeconds} giây.`
      : 'Mã PIN chưa đúng. Hãy nhập lại.';
    pin.input.focus();
  }

  form.append(h('h2', {}, 'Mở khóa'), known.length > 1 ? h('p', {}, 'Bạn là ai?') : '', people, pin.label, error, h('button', { type: 'submit', class: 'button main' }, 'Mở'),
    button('Quên mã PIN', () => (chosen ? showForgotten(root, chosen, opened) : (error.textContent = 'Hãy chọn tên của bạn trước.'))));
  frame(root, form, card(
    h('h2', {}, 'Người khác dùng máy này?'),
    h('p', {}, 'Mỗi người có kho riêng, mã hóa bằng mã PIN riêng; không ai xem được dữ liệu của người khác.'),
    button('Thêm người dùng', () => showFirst(root, opened))));
  pin.input.focus();
}

async function showFirst(root, opened) {
  frame(root, card(h('p', { role: 'status' }, 'Đang hỏi máy chủ…')));
  let session;
  try {
    session = await api.whoAmI();
  } catch (error) {
    const offline = error.kind === 'offline';
    frame(root, card(
      h('h2', {}, offline ? 'Lần đầu cần có mạng' : 'Đăng nhập để bắt đầu'),
      h('p', {}, offline ? 'Máy này chưa có dữ liệu của bạn. Hãy mở ứng dụng một lần ở nơi có mạng; sau đó dùng được cả ngày không cần mạng.' : error.kind === 'signed-out' ? 'Đăng nhập bằng tài khoản Từng Hộ, rồi đặt mã PIN cho máy này.' : error.message),
      offline ? button('Thử lại', () => showFirst(root, opened), 'main') : link('Đăng nhập', SIGN_IN, 'main'),
      (await vault.list()).length ? backToLock(root, opened) : null));
    return;
  }
  const known = (await vault.list()).find((v) => v.userId === session.userId && !v.isOld);
  if (known) {
    frame(root, card(
      h('h2', {}, 'Bạn đã có kho trên máy này'),
      h('p', {}, `Tài khoản đang đăng nhập là ${session.username}. Hãy mở khóa bằng mã PIN, hoặc đăng nhập bằng tài khoản khác để thêm người.`),
      backToLock(root, opened),
      link('Về trang chính để đổi tài khoản', '../')));
    return;
  }
  showNewPin(root, session, opened);
}

function backToLock(root, opened) {
  return button('Về trang mở khóa', () => start(root, opened));
}

function showNewPin(root, session, opened) {
  const form = newPin('Đặt mã PIN', async (pin) => {
    const id = crypto.randomUUID();
    await api.register(id, deviceName());
    await navigator.storage?.persist?.().catch(() => false);
    await vault.create(id, session.username, session.userId, pin);
    opened();
  },
  h('h2', {}, `Chào ${session.fullName}`),
  h('p', {}, 'Đặt mã PIN cho máy này. Mã PIN mã hóa dữ liệu của bạn và mở ứng dụng khi không có mạng.'),
  h('ul', { class: 'plain' },
    h('li', {}, 'Ít nhất 8 ký tự; thêm chữ thì khó đoán hơn.'),
    h('li', {}, 'Không ai đọc được mã PIN, kể cả máy chủ. Quên mã thì phần chưa gửi trên máy không mở lại được: hãy gửi thường xuyên.')));
  frame(root, form);
  form.querySelector('input').focus();
}

/** What lies unsent in a store, in words; empty when nothing does. */
const unsent = (v) => [v.waiting ? `${v.waiting} bản chưa gửi` : null, v.drafts ? `${v.drafts} nháp ghi dở` : null].filter(Boolean).join(', ');
const nameOf = (v) => v.isOld ? `${v.username} (kho cũ, còn ${unsent(v) || '0 bản chưa gửi'})` : v.username;

/** A forgotten PIN: what is lost, what is kept, and the way to a new one. */
function showForgotten(root, forgotten, opened) {
  const error = h('p', { class: 'error', role: 'alert' });
  frame(root, card(
    h('h2', {}, 'Quên mã PIN'),
    h('p', {}, 'Không ai lấy lại được mã PIN. Cần có mạng để đặt mã mới và tải lại hộ, phiếu của bạn từ máy chủ.'),
    h('p', {}, unsent(forgotten)
      ? `Máy này còn ${unsent(forgotten).replace('bản chưa gửi', 'bản ghi chưa gửi')} của ${forgotten.username}. Chúng được giữ trong kho cũ; nhớ ra mã PIN cũ thì mở và gửi được.`
      : `Mọi bản ghi của ${forgotten.username} đã gửi về máy chủ, nên không mất gì.`),
    error,
    button('Đặt mã PIN mới', async () => {
      try {
        const session = await api.whoAmI();
        if (session.userId !== forgotten.userId) {
          error.textContent = `Trình duyệt đang đăng nhập bằng tài khoản ${session.username}. Hãy đăng nhập bằng ${forgotten.username} rồi làm lại.`;
          return;
        }
        await vault.putAside(forgotten.id);
        showNewPin(root, session, opened);
      } catch (problem) {
        error.textContent = problem.kind === 'offline' ? 'Chưa có mạng. Hãy làm lại ở nơi có mạng.' : problem.kind === 'signed-out' ? 'Hãy đăng nhập Từng Hộ trước rồi làm lại.' : problem.message;
      }
    }, 'main'),
    link('Đăng nhập', SIGN_IN),
    backToLock(root, opened)));
}

/** What a person would call this device. */
function deviceName() {
  const agent = navigator.userAgent;
  const system = /Android/.test(agent) ? 'Điện thoại Android' : /iPhone/.test(agent) ? 'iPhone' : /iPad/.test(agent) ? 'iPad' : /Windows/.test(agent) ? 'Máy Windows' : /Mac OS/.test(agent) ? 'Máy Mac' : 'Máy';
  const browser = /Edg\//.test(agent) ? 'Edge' : /CocCoc|coc_coc/i.test(agent) ? 'Cốc Cốc' : /Chrome\//.test(agent) ? 'Chrome' : /Firefox\//.test(agent) ? 'Firefox' : /Safari\//.test(agent) ? 'Safari' : 'trình duyệt';
  return `${system}, ${browser}`;
}
