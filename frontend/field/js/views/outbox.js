// The outbox: everything that was written here, its state and age, why something is not in yet, and a way out for each.

import * as queue from '../queue.js';
import * as store from '../store.js';
import * as sync from '../sync.js';
import * as vault from '../vault.js';
import { badge, button, card, empty, h, put, save, say } from '../dom.js';
import { age, day, daysAgo, moment } from '../text.js';

const KINDS = { SHEET: 'Phiếu khảo sát', VISIT: 'Chuyến thăm', PHOTO: 'Ảnh' };
const STATES = {
  WAITING: ['Chờ gửi', 'info', '●'],
  ACCEPTED: ['Máy chủ đã nhận', 'good', '✓'],
  CONFLICT: ['Có hai phiên bản, cần chọn', 'warn', '◆'],
  REJECTED: ['Không nhận được', 'bad', '▲'],
};

export function outbox(root) {
  const { out, meta } = store.get();
  const sum = queue.summary(out);
  const sections = [
    ['Cần bạn xem', out.filter((entry) => entry.state === 'REJECTED' || entry.state === 'CONFLICT')],
    ['Chờ gửi', queue.waiting(out)],
    ['Máy chủ đã nhận gần đây', out.filter((entry) => entry.state === 'ACCEPTED')],
  ];
  put(root,
    h('h1', {}, 'Hộp gửi'),
    card(
      h('p', { class: 'strong' }, sum.waiting ? `Còn ${sum.waiting} bản ghi chờ gửi` : 'Không còn bản ghi nào chờ gửi'),
      h('p', { class: 'muted' }, meta.completeAt ? `Đồng bộ đủ lần cuối: ${moment(meta.completeAt)} (${age(meta.completeAt)})` : 'Chưa đồng bộ đủ lần nào.'),
      meta.lastSent ? h('p', { class: 'muted' }, `Lần gửi gần nhất: máy chủ đã nhận ${meta.lastSent.received} trên ${meta.lastSent.of} bản ghi (${age(meta.lastSent.at)}).`) : null,
      h('div', { class: 'actions' },
        button(sum.waiting ? 'Gửi ngay' : 'Đồng bộ', () => sync.run(true), 'main'),
        sum.waiting || sum.rejected || sum.conflicts ? button('Lưu ra tệp', () => exportAll(out)) : null)));
  if (!out.length) {
    put(root, empty('Hộp gửi trống', 'Chuyến thăm và phiếu bạn ghi trên máy hiện ở đây cho đến khi máy chủ nhận.'));
  }
  for (const [title, entries] of sections) {
    if (entries.length) {
      put(root, h('h2', {}, `${title} (${entries.length})`), h('ul', { class: 'rows' }, [...entries].sort((a, b) => b.seq - a.seq).map((entry) => h('li', {}, rowOf(entry)))));
    }
  }
}

function rowOf(entry) {
  const [word, tone, sign] = STATES[entry.state];
  const looksBad = entry.state === 'REJECTED' || entry.state === 'CONFLICT';
  return card(
    h('p', { class: 'head' }, h('span', { class: 'strong' }, `${KINDS[entry.kind]} · ${entry.kind === 'PHOTO' ? entry.title.replace('Ảnh: ', '') : entry.title}`), badge(word, tone, sign)),
    h('p', { class: 'muted' }, `Ghi lúc ${moment(entry.at)} (${age(entry.at)})${entry.payload?.visitedOn ? ' · thăm ngày ' + day(entry.payload.visitedOn) : ''}${entry.tries ? ` · đã thử ${entry.tries} lần` : ''}`),
    entry.receivedAt ? h('p', { class: 'muted' }, `Máy chủ nhận lúc ${entry.receivedAt.slice(11, 16)} ${day(entry.receivedAt)}`) : null,
    entry.error ? h('p', { class: looksBad || entry.tries ? 'error' : 'muted' }, entry.error) : null,
    looksBad || entry.tries ? h('div', { class: 'actions' },
      !queue.isFinal(entry) ? button('Gửi lại', () => sync.run(true)) : null,
      button('Lưu ra tệp', () => exportAll([entry])),
      queue.isFinal(entry) ? button('Cất khỏi danh sách', async () => {
        await store.putAway(entry);
        say(entry.state === 'REJECTED' ? 'Đã cất. Máy chủ vẫn giữ nguyên văn bản ghi này.' : 'Đã cất.');
      }) : null) : null);
}

/** Everything that is not safely in, readable by people and by the system's administrators. */
async function exportAll(entries) {
  const records = [];
  for (const entry of entries.filter((one) => one.state !== 'ACCEPTED').sort((a, b) => a.seq - b.seq)) {
    const photo = entry.kind === 'PHOTO' ? await store.photoOf(entry) : null;
    records.push({ ...entry, photo: photo ? base64(photo) : undefined });
  }
  const me = vault.owner();
  save(`tung-ho-${me.username}-${daysAgo(0)}.json`, JSON.stringify({ format: 'tungho-field-export-1', deviceId: me.id, username: me.username, exportedAt: new Date().toISOString(), records }, null, 1));
  say('Tệp chứa thông tin của hộ, không mã hóa: chỉ đưa cho người có trách nhiệm.');
}

function base64(bytes) {
  let text = '';
  for (let i = 0; i < bytes.length; i += 8192) {
    text += String.fromCharCode(...bytes.subarray(i, i + 8192));
  }
  return btoa(text);
}
