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
    await store.clockFrom(session.serverTime);
    const states = await pushRecords(me.id, session.mostRecords, total);
    states.push(...await pushPhotos(me.id, total, states.length));
    const left = queue.summary(stateOrStop().out).waiting;
    await api.told(me.id, left);
    await store.pulled(await api.pull(me.id, stateOrStop().meta.cursor));
    await finish(total, states, left);
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

async function finish(total, states, left) {
  if (left > 0) {
    tell('stopped', `Máy chủ đã trả lời ${states.length} trên ${total} bản ghi. Còn ${left} bản ghi, ứng dụng sẽ gửi lại.`, 'left');
    return;
  }
  const { good, words } = queue.outcome(states);
  await store.complete({ received: states.filter((state) => state !== 'REJECTED').length, rejected: states.filter((state) => state === 'REJECTED').length, of: states.length });
  tell('complete', words, good ? '' : 'look');
}

/** Sends batch after batch; returns the states of the records that have a receipt now. */
async function pushRecords(device, most, total) {
  const states = [];
  for (;;) {
    const batch = queue.nextBatch(stateOrStop().out, most, Date.now());
    if (batch.length === 0) {
      return states;
    }
    const got = await pushBatch(device, batch);
    states.push(...got);
    tell('busy', `Máy chủ đã trả lời ${states.length} trên ${total} bản ghi…`);
    if (got.length === 0) {
      return states;
    }
  }
}

/** One batch. If the server stumbles over it, each record goes by itself, so that one of them never holds up the others. */
async function pushBatch(device, batch) {
  let receipts;
  try {
    receipts = (await api.push(device, batch.map(({ key, seq, kind, epoch, madeAt, payload, replaces }) => ({ key, seq, kind, epoch, madeAt, payload, replaces })))).receipts;
  } catch (error) {
    if (batch.length > 1 && error.kind === 'server') {
      const states = [];
      for (const entry of batch) {
        states.push(...await pushBatch(device, [entry]).catch((alone) => {
          if (alone.kind !== 'server') {
            throw alone;
          }
          return [];
        }));
      }
      return states;
    }
    await mark(batch, error);
    throw error;
  }
  const answer = queue.answered(batch, receipts, Date.now());
  stateOrStop();
  await store.settle(answer.changed);
  return answer.changed.filter(queue.isFinal).map((entry) => entry.state);
}

async function pushPhotos(device, total, before) {
  const states = [];
  for (const entry of queue.photosToSend(stateOrStop().out, Date.now())) {
    try {
      const bytes = await store.photoOf(entry);
      const changed = bytes ? queue.answered([entry], (await api.photo(device, entry, bytes)).receipts, Date.now()).changed : [lost(entry)];
      stateOrStop();
      await store.settle(changed);
      states.push(...changed.filter(queue.isFinal).map((one) => one.state));
      tell('busy', `Máy chủ đã trả lời ${before + states.length} trên ${total} bản ghi…`);
    } catch (error) {
      await mark([entry], error);
      if (error.kind !== 'server') {
        throw error;
      }
    }
  }
  return states;
}

/** A photo whose bytes never reached the disk ends with words; nothing waits for it. */
const lost = (entry) => ({ ...entry, state: 'REJECTED', error: 'Ảnh này không còn trên máy nên không gửi được. Chuyến thăm không đổi; hãy chụp lại nếu cần.', nextTry: null });

async function mark(batch, error) {
  // without a connection nothing was tried: only the waiting goes on
  if (store.get() && error.kind && error.kind !== 'signed-out' && error.kind !== 'offline') {
    await store.settle(batch.map((entry) => queue.failed(entry, error.message, Date.now())));
  }
}
