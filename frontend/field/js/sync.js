// Brings the outbox to the server and the household set to the device. One run at a time; it never says more than the receipts say.

import * as api from './api.js';
import * as queue from './queue.js';
import * as store from './store.js';
import * as vault from './vault.js';

let running = null;
let status = { phase: 'idle', message: '', kind: '' };
const listeners = new Set();

export const current = () => status;

export function listen(listener) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tell(phase, message, kind = '') {
  status = { phase, message, kind };
  listeners.forEach((listener) => listener());
}

/** Runs now, or joins the run under way. `asked` is true when the person pressed the button. */
export function run(asked = false) {
  running ??= once(asked).finally(() => { running = null; });
  return running;
}

async function once(asked) {
  const me = vault.owner();
  if (!me) {
    return;
  }
  if (asked) {
    await store.retry(queue.waiting(store.get().out));
  }
  const total = queue.summary(store.get().out).waiting;
  tell('busy', total ? `Đang gửi ${total} bản ghi…` : 'Đang cập nhật…');
  try {
    const session = await api.whoAmI();
    if (session.userId !== me.userId) {
      tell('stopped', `Trình duyệt đang đăng nhập bằng tài khoản ${session.username}. Hãy đăng nhập lại bằng ${me.username} để gửi.`, 'other-user');
      return;
    }
    stateOrStop();
    store.clockFrom(session.serverTime);
    let received = await pushRecords(me.id, session.mostRecords, total);
    received += await pushPhotos(me.id, total, received);
    const left = queue.summary(stateOrStop().out).waiting;
    await api.told(me.id, left);
    await store.pulled(await api.pull(me.id, stateOrStop().meta.cursor));
    await finish(total, received, left);
  } catch (error) {
    if (!store.get()) {
      tell('idle', '');
    } else {
      tell('stopped', error.message, error.kind ?? 'server');
    }
  }
}

/** The store may be locked while an answer is on its way. */
function stateOrStop() {
  const state = store.get();
  if (!state) {
    throw new Error('locked');
  }
  return state;
}

async function finish(total, received, left) {
  if (left > 0) {
    tell('stopped', `Máy chủ đã nhận ${received} trên ${total} bản ghi. Còn ${left} bản ghi, ứng dụng sẽ gửi lại.`, 'left');
    return;
  }
  await store.complete(received, total);
  tell('complete', total ? `Đã đồng bộ: máy chủ đã nhận ${received} trên ${total} bản ghi.` : 'Đã đồng bộ. Không còn bản ghi nào chờ gửi.');
}

async function pushRecords(device, most, total) {
  let received = 0;
  for (;;) {
    const batch = queue.nextBatch(stateOrStop().out, most, Date.now());
    if (batch.length === 0) {
      return received;
    }
    let receipts;
    try {
      receipts = (await api.push(device, batch.map(({ key, seq, kind, epoch, madeAt, payload }) => ({ key, seq, kind, epoch, madeAt, payload })))).receipts;
    } catch (error) {
      await mark(batch, error);
      throw error;
    }
    const answer = queue.answered(batch, receipts, Date.now());
    stateOrStop();
    await store.settle(answer.changed);
    received += answer.received;
    tell('busy', `Máy chủ đã nhận ${received} trên ${total} bản ghi…`);
    if (answer.received === 0) {
      return received;
    }
  }
}

async function pushPhotos(device, total, before) {
  let received = 0;
  for (const entry of queue.photosToSend(stateOrStop().out, Date.now())) {
    try {
      const bytes = await store.photoOf(entry);
      const answer = queue.answered([entry], (await api.photo(device, entry, bytes)).receipts, Date.now());
      stateOrStop();
      await store.settle(answer.changed);
      received += answer.received;
      tell('busy', `Máy chủ đã nhận ${before + received} trên ${total} bản ghi…`);
    } catch (error) {
      await mark([entry], error);
      throw error;
    }
  }
  return received;
}

async function mark(batch, error) {
  // without a connection nothing was tried: only the waiting goes on
  if (store.get() && error.kind !== 'signed-out' && error.kind !== 'offline') {
    await store.settle(batch.map((entry) => queue.failed(entry, error.message, Date.now())));
  }
}
