// The outbox: what is half written, everything that was written here, its state and age, why something is not in yet, and a way out for each.

import * as queue from '../queue.js';
import * as sheets from '../sheets.js';
import * as store from '../store.js';
import * as sync from '../sync.js';
import * as vault from '../vault.js';
import { DRAFT_DAYS, daysLeft } from '../visits.js';
import { badge, button, card, careful, empty, facts, h, link, put, save, say } from '../dom.js';
import { age, day, daysAgo, moment, now } from '../text.js';
import { sheetWords, visitWords } from './words.js';

const KINDS = { SHEET: 'Phiếu khảo sát', VISIT: 'Chuyến thăm', PHOTO: 'Ảnh', WITHDRAWAL: 'Rút chuyến thăm' };
const STATES = {
  WAITING: ['Chờ gửi', 'info', '●'],
  ACCEPTED: ['Máy chủ đã nhận', 'good', '✓'],
  CONFLICT: ['Có hai phiên bản, cần chọn', 'warn', '◆'],
  REJECTED: ['Không nhận được', 'bad', '▲'],
  REPLACED: ['Đã sửa, gửi lại', 'neutral', '↻'],
  CHOSEN: ['Đã chọn xong', 'good', '✓'],
};

export function outbox(root, go) {
  const { out, meta, drafts, set } = store.get();
  const sum = queue.summary(out);
  const sections = [
    ['Cần bạn xem', queue.looks(out)],
    ['Chờ gửi', queue.waiting(out)],
    ['Máy chủ đã nhận gần đây', out.filter((entry) => queue.DONE.includes(entry.state))],
  ];
  put(root,
    h('h1', {}, 'Hộp gửi'),
    card(
      h('p', { class: 'strong' }, sum.waiting ? `Còn ${sum.waiting} bản ghi chờ gửi` : 'Không còn bản ghi nào chờ gửi'),
      sum.rejected ? h('p', { class: 'error' }, `${sum.rejected} bản ghi không được nhận. Hãy mở, sửa rồi gửi lại.`) : null,
      h('p', { class: 'muted' }, meta.completeAt ? `Đồng bộ đủ lần cuối: ${moment(meta.completeAt)} (${age(meta.completeAt)})` : 'Chưa đồng bộ đủ lần nào.'),
      meta.lastSent ? h('p', { class: 'muted' }, lastSent(meta.lastSent)) : null,
      h('div', { class: 'actions' },
        button(sum.waiting ? 'Gửi ngay' : 'Đồng bộ', () => sync.run(true), 'main'),
        sum.waiting || sum.rejected || sum.conflicts ? button('Lưu ra tệp', () => exportAll(out)) : null)));
  const half = [...Object.entries(drafts.visits).map(([id, draft]) => visitDraft(id, draft, set)), ...Object.entries(drafts.sheets).filter(([id, draft]) => sheets.unsent(draft) && !set.sheets[id]).map(([id, draft]) => sheetDraft(Number(id), draft))];
  if (half.length) {
    put(root, h('h2', {}, `Đang ghi dở (${half.length})`), h('p', { class: 'muted' }, `Nháp chỉ nằm trên máy này và tự xóa sau ${DRAFT_DAYS} ngày không sửa.`), h('ul', { class: 'rows' }, half.map((row) => h('li', {}, row))));
  }
  if (!out.length && !half.length) {
    put(root, empty('Hộp gửi trống', 'Chuyến thăm và phiếu bạn ghi trên máy hiện ở đây cho đến khi máy chủ nhận.'));
  }
  for (const [title, entries] of sections) {
    if (entries.length) {
      put(root, h('h2', {}, `${title} (${entries.length})`), h('ul', { class: 'rows' }, [...entries].sort((a, b) => b.seq - a.seq).map((entry) => h('li', {}, rowOf(entry, go)))));
    }
  }
}

function lastSent({ received, rejected, of, at }) {
  return rejected
    ? `Lần gửi gần nhất: máy chủ nhận ${received}, không nhận ${rejected} trên ${of} bản ghi (${age(at)}).`
    : `Lần gửi gần nhất: máy chủ đã nhận ${received} trên ${of} bản ghi (${age(at)}).`;
}

function visitDraft(id, draft, set) {
  const home = draft.home ?? set.households[id];
  const left = draft.at ? daysLeft(draft, now()) : DRAFT_DAYS;
  const photos = draft.photos?.length ?? 0;
  return card(
    h('p', { class: 'head' }, h('span', { class: 'strong' }, `Chuyến thăm · ${home?.headName ?? 'hộ không còn trên máy'}`), badge(draft.replaces || draft.corrects ? 'Đang sửa' : 'Ghi dở', 'warn', '◐')),
    h('p', { class: 'muted' }, [draft.visitedOn ? 'thăm ngày ' + day(draft.visitedOn) : 'chưa chọn ngày', photos ? photos + ' ảnh' : null, draft.at ? 'sửa lần cuối ' + age(draft.at) : null].filter(Boolean).join(' · ')),
    left <= 7 ? h('p', { class: 'error' }, `Nháp tự xóa sau ${left} ngày nữa.`) : null,
    h('div', { class: 'actions' },
      home ? link('Ghi tiếp', '#/tham/' + id, 'main') : null,
      careful('Xóa nháp', 'Bấm lần nữa để xóa hẳn', () => store.dropPhotos(id, null, (draft.photos ?? []).map((photo) => photo.row)))));
}

/** Answers of a sheet that has left the device: the server keeps them, whatever it can still do with them. */
function sheetDraft(id, draft) {
  const sheet = { id, headName: draft.about?.headName ?? 'phiếu số ' + id, epoch: draft.about?.epoch ?? '', answers: {} };
  return card(
    h('p', { class: 'head' }, h('span', { class: 'strong' }, `Phiếu khảo sát · ${sheet.headName}`), badge('Làm dở', 'warn', '◐')),
    h('p', { class: 'muted' }, `${sheets.unsent(draft)} câu chưa gửi. Phiếu không còn giao cho bạn; gửi đi để hệ thống giữ lại những câu này.`),
    h('div', { class: 'actions' },
      button('Gửi để giữ lại', () => store.saveSheet(sheet, false), 'main'),
      careful('Xóa nháp', 'Bấm lần nữa để xóa hẳn', () => store.keepDraft('sheets', id, null))));
}

function rowOf(entry, go) {
  const [word, tone, sign] = STATES[entry.state];
  const looksBad = entry.state === 'REJECTED' || entry.state === 'CONFLICT';
  const photos = entry.kind === 'VISIT' && entry.state === 'REJECTED' ? store.get().out.filter((other) => other.of === entry.key && other.state === 'REJECTED').length : 0;
  const title = `${KINDS[entry.kind]} · ${entry.kind === 'PHOTO' ? entry.title.replace('Ảnh: ', '') : entry.title}`;
  return card(
    h('p', { class: 'head' }, h('span', { class: 'strong' }, title), badge(word, tone, sign)),
    h('p', { class: 'muted' }, `Ghi lúc ${moment(entry.at)} (${age(entry.at)})${entry.payload?.visitedOn ? ' · thăm ngày ' + day(entry.payload.visitedOn) : ''}${photos ? ` · kèm ${photos} ảnh` : ''}${entry.tries ? ` · đã thử ${entry.tries} lần` : ''}`),
    entry.receivedAt ? h('p', { class: 'muted' }, `${entry.state === 'REJECTED' ? 'Máy chủ trả lời' : 'Máy chủ nhận'} lúc ${entry.receivedAt.slice(11, 16)} ${day(entry.receivedAt)}`) : null,
    entry.error ? h('p', { class: looksBad || (entry.tries && !queue.isFinal(entry)) ? 'error' : 'muted' }, entry.error) : null,
    content(entry),
    looksBad || entry.tries ? h('div', { class: 'actions' }, ...waysOut(entry, go)) : null);
}

/** What was written, to be read again. */
function content(entry) {
  if (entry.kind === 'PHOTO') {
    return entry.state === 'REJECTED' ? picture(entry) : null;
  }
  if (entry.kind === 'WITHDRAWAL') {
    return facts(['Vì sao rút', entry.payload.reason]);
  }
  const { set } = store.get();
  const words = entry.kind === 'VISIT' ? visitWords(entry.payload) : sheetWords(entry.payload, set.forms[set.sheets[entry.payload.caseId]?.form]);
  return h('details', {}, h('summary', {}, 'Xem nội dung'), facts(...words));
}

function picture(entry) {
  const place = h('div', { class: 'pictures' });
  store.photoOf(entry).then((bytes) => {
    if (bytes) {
      const url = URL.createObjectURL(new Blob([bytes], { type: entry.mediaType }));
      place.append(h('img', { src: url, alt: entry.title, onload: () => URL.revokeObjectURL(url) }));
    }
  }, () => null);
  return place;
}

function waysOut(entry, go) {
  const { set } = store.get();
  const refused = entry.state === 'REJECTED';
  return [
    refused && entry.kind === 'VISIT' ? button('Mở và sửa', async () => go('#/tham/' + await store.reopenVisit(entry)), 'main') : null,
    refused && entry.kind === 'SHEET' && set.sheets[entry.payload.caseId] ? button('Mở lại trong phiếu', async () => {
      await store.reopenSheet(entry);
      go('#/phieu/' + entry.payload.caseId);
    }, 'main') : null,
    !queue.isFinal(entry) ? button('Gửi lại', () => sync.run(true)) : null,
    !queue.isFinal(entry) && entry.kind === 'PHOTO' ? careful('Bỏ ảnh này', 'Bấm lần nữa để bỏ hẳn ảnh', () => store.putAway(entry)) : null,
    button('Lưu ra tệp', () => exportAll([entry])),
    queue.isFinal(entry) ? button('Cất khỏi danh sách', async () => {
      await store.putAway(entry);
      say(refused && entry.receivedAt ? 'Đã cất. Máy chủ vẫn giữ nguyên văn bản ghi này.' : 'Đã cất.');
    }) : null,
  ].filter(Boolean);
}

/** Everything that is not safely in, readable by people and by the system's administrators. */
async function exportAll(entries) {
  const records = [];
  for (const entry of entries.filter((one) => !queue.DONE.includes(one.state)).sort((a, b) => a.seq - b.seq)) {
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
