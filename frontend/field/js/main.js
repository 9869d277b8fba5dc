// The app's frame: opens a store, shows one page, keeps the outbox moving, locks when nobody is there.

import * as queue from './queue.js';
import * as store from './store.js';
import * as sync from './sync.js';
import * as vault from './vault.js';
import { about } from './views/about.js';
import * as households from './views/households.js';
import { outbox } from './views/outbox.js';
import * as sheet from './views/sheet.js';
import { start } from './views/start.js';
import { visit } from './views/visit.js';
import { button, h, say } from './dom.js';
import { day, daysAgo } from './text.js';

const IDLE_MS = 5 * 60_000;
const app = document.getElementById('app');

let page = null;
let leave = null;
let lastTouch = Date.now();
let newVersion = null;

const ROUTES = [
  [/^#\/ho$/, 'ho', (root) => households.list(root)],
  [/^#\/ho\/(\d+)$/, 'ho', (root, id) => households.one(root, Number(id), go)],
  [/^#\/ho\/(\d+)\/tham$/, 'ho', (root, id) => visit(root, id, go)],
  [/^#\/tham\/([\w-]+)$/, 'gui', (root, id) => visit(root, id, go)],
  [/^#\/phieu$/, 'phieu', (root) => sheet.list(root)],
  [/^#\/phieu\/(\d+)$/, 'phieu', (root, id) => sheet.one(root, Number(id), go)],
  [/^#\/gui$/, 'gui', (root) => outbox(root, go)],
  [/^#\/thong-tin$/, 'thong-tin', (root) => about(root, lock)],
];
// pages that are only read show every change at once; forms are left as they are
const LIVE = [/^#\/ho$/, /^#\/ho\/\d+$/, /^#\/phieu$/, /^#\/gui$/];

function go(hash) {
  if (location.hash === hash) {
    show();
  } else {
    location.hash = hash;
  }
}

function frame() {
  const items = [['ho', 'Hộ'], ['phieu', 'Phiếu'], ['gui', 'Hộp gửi'], ['thong-tin', 'Thông tin']];
  page = h('main', { id: 'page', tabindex: -1 });
  app.replaceChildren(
    h('header', { class: 'top' }, h('div', { id: 'status', role: 'status' }), button('Đồng bộ', () => sync.run(true), 'small')),
    h('div', { id: 'clock' }),
    h('div', { id: 'banner' }),
    page,
    h('nav', { class: 'bottom', 'aria-label': 'Các mục chính' }, items.map(([path, label]) => h('a', { href: '#/' + path, 'data-path': path }, h('span', {}, label), h('b', { class: 'count', hidden: true })))));
}

function show() {
  if (!store.get()) {
    return;
  }
  const hash = location.hash || '#/ho';
  const route = ROUTES.find(([pattern]) => pattern.test(hash));
  if (!route) {
    go('#/ho');
    return;
  }
  leave?.();
  store.checkClock();
  page.replaceChildren();
  const done = route[2](page, ...hash.match(route[0]).slice(1));
  leave = typeof done === 'function' ? done : null;
  document.querySelectorAll('nav.bottom a').forEach((a) => (a.dataset.path === route[1] ? a.setAttribute('aria-current', 'page') : a.removeAttribute('aria-current')));
  frameState();
}

function refresh() {
  if (!store.get()) {
    return;
  }
  if (LIVE.some((pattern) => pattern.test(location.hash || '#/ho')) && !page.contains(document.activeElement?.closest('input') ?? null)) {
    const y = window.scrollY;
    show();
    window.scrollTo(0, y);
  }
  frameState();
}

/** The line on top, the banner without signal, the number at the outbox. */
function frameState() {
  const state = store.get();
  if (!state) {
    return;
  }
  const sum = queue.summary(state.out);
  const offline = !navigator.onLine || sync.current().kind === 'offline';
  const line = document.getElementById('status');
  const now = sync.current();
  line.textContent = now.phase === 'busy' ? now.message : sum.waiting ? `${sum.waiting} bản ghi chờ gửi` : sum.rejected ? `${sum.rejected} bản ghi không được nhận` : now.phase === 'complete' ? 'Đã đồng bộ' : state.meta.completeAt ? 'Không có gì chờ gửi' : 'Chưa đồng bộ';
  line.className = sum.waiting || sum.rejected ? 'waiting' : '';
  const count = document.querySelector('nav.bottom a[data-path=gui] .count');
  const looks = sum.waiting + sum.rejected + sum.conflicts;
  count.hidden = looks === 0;
  count.textContent = looks;
  banner(now, offline);
  askTheDay();
}

/** A clock that jumped is not believed: the person says which day it is. The question stays as it is while it is being answered. */
function askTheDay() {
  const place = document.getElementById('clock');
  const doubt = store.clockDoubt();
  if (!doubt) {
    place.replaceChildren();
    return;
  }
  if (place.childElementCount) {
    return;
  }
  const shown = daysAgo(0);
  const error = h('span', { class: 'error', role: 'alert' });
  const other = h('input', { type: 'date', id: 'today', 'aria-label': 'Hôm nay là ngày' });
  const take = async (which) => {
    const wrong = await store.setDay(which);
    if (wrong) {
      error.textContent = wrong;
      return;
    }
    place.replaceChildren();
    show();
  };
  place.replaceChildren(h('div', { class: 'warning question' },
    h('p', { class: 'strong' }, `Hôm nay có đúng là ${day(shown)} không?`),
    h('p', {}, doubt === 'back' ? 'Đồng hồ của máy chạy lùi so với lần dùng trước.' : 'Đồng hồ của máy đã nhảy xa so với lần dùng trước.'),
    button('Đúng, hôm nay là ' + day(shown), () => take(shown), 'small'),
    h('label', { class: 'field', for: 'today' }, h('span', {}, 'Không, hôm nay là ngày'), other),
    button('Dùng ngày này', () => take(other.value), 'small'),
    error));
}

function banner(now, offline) {
  const place = document.getElementById('banner');
  place.replaceChildren();
  if (offline) {
    place.append(h('p', { class: 'offline' }, h('b', {}, 'Không có mạng. '), 'Mọi thứ bạn ghi được giữ trên máy; phiếu là kết quả tạm, chưa ai được xếp loại hay công nhận. ', h('a', { href: '#/thong-tin' }, 'Được gì, chưa được gì')));
  } else if (now.phase === 'complete') {
    place.append(h('p', { class: now.kind === 'look' ? 'warning' : 'complete' }, now.message));
  } else if (now.phase === 'stopped') {
    const signIn = now.kind === 'signed-out' || now.kind === 'other-user';
    place.append(h('p', { class: 'warning' }, now.message + ' ', signIn ? h('a', { href: now.kind === 'signed-out' ? '../di-ho' : '../' }, 'Đăng nhập') : null));
  }
  if (newVersion) {
    place.append(h('p', { class: 'warning' }, 'Có bản mới của ứng dụng. ', button('Dùng bản mới', () => newVersion.postMessage('take-over'), 'small')));
  }
}

async function opened() {
  if (!(await holdAlone())) {
    store.close();
    app.replaceChildren(h('main', { class: 'start' }, h('section', { class: 'card' }, h('h1', {}, 'Ứng dụng đang mở ở một thẻ khác'), h('p', {}, 'Hãy dùng thẻ đó, hoặc đóng nó rồi mở lại ở đây.'), button('Thử lại', () => location.reload(), 'main'))));
    return;
  }
  lastTouch = Date.now();
  frame();
  const gone = await store.load();
  comeBack();
  show();
  if (gone) {
    say(`Đã xóa ${gone} nháp quá hạn giữ trên máy.`);
  }
  sync.run();
}

/** One page at a time writes to a store, else two would give out the same numbers. */
function holdAlone() {
  if (!navigator.locks) {
    return Promise.resolve(true);
  }
  return new Promise((resolve) => {
    navigator.locks.request('tungho-' + vault.owner().id, { ifAvailable: true }, (held) => {
      resolve(held !== null);
      return held === null ? null : new Promise(() => {});
    });
  });
}

/** Loads the app anew, so that nothing of one person stays in memory for the next. */
async function lock() {
  sessionStorage.setItem('back', JSON.stringify({ id: vault.owner()?.id, hash: location.hash }));
  leave = null;
  app.replaceChildren();
  await store.close();
  history.replaceState(null, '', location.pathname);
  location.reload();
}

/** Whoever comes back to his own store comes back to his page. */
function comeBack() {
  const back = JSON.parse(sessionStorage.getItem('back') ?? 'null');
  sessionStorage.removeItem('back');
  if (back?.id === vault.owner().id && back.hash) {
    history.replaceState(null, '', back.hash);
  }
}

for (const event of ['pointerdown', 'keydown', 'input']) {
  window.addEventListener(event, () => { lastTouch = Date.now(); }, { passive: true, capture: true });
}
function lockWhenIdle() {
  if (store.get() && Date.now() - lastTouch > IDLE_MS) {
    lock();
  }
}
setInterval(lockWhenIdle, 10_000);
setInterval(() => store.noteTime(), 60_000);
document.addEventListener('visibilitychange', () => {
  lockWhenIdle();
  store.noteTime();
});
window.addEventListener('hashchange', () => {
  window.scrollTo(0, 0);
  show();
  page?.focus({ preventScroll: true });
});
window.addEventListener('online', () => sync.run());
window.addEventListener('offline', frameState);
setInterval(() => {
  if (store.get() && navigator.onLine && queue.nextBatch(store.get().out, 1, Date.now()).length) {
    sync.run();
  }
}, 20_000);
let seen = 0;
store.listen(() => {
  refresh();
  // something new waits: try at once
  const state = store.get();
  if (state && state.meta.seq > seen) {
    seen = state.meta.seq;
    if (navigator.onLine && sync.current().phase !== 'busy') {
      sync.run();
    }
  }
});
sync.listen(refresh);

if ('serviceWorker' in navigator) {
  navigator.serviceWorker.register('sw.js', { scope: './' }).then((registration) => {
    registration.addEventListener('updatefound', () => {
      const incoming = registration.installing;
      incoming.addEventListener('statechange', () => {
        if (incoming.state === 'installed' && navigator.serviceWorker.controller) {
          newVersion = incoming;
          frameState();
        }
      });
    });
  });
  const first = !navigator.serviceWorker.controller;
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (!first) {
      location.reload();
    }
  });
}

start(app, opened);
