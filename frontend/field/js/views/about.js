// What offline work does and does not do, how full the device is, and how to leave.

import * as store from '../store.js';
import * as vault from '../vault.js';
import { button, card, facts, h, link, put } from '../dom.js';
import { newPin, pinField } from './pin.js';
import { age, moment, number } from '../text.js';
import { DRAFT_DAYS } from '../visits.js';

let installPrompt = null;
window.addEventListener('beforeinstallprompt', (event) => {
  event.preventDefault();
  installPrompt = event;
});

export function about(root, lock) {
  const { meta, set } = store.get();
  const space = h('dd', {}, 'đang đo…');
  const kept = h('dd', {}, 'đang hỏi…');
  put(root,
    h('h1', {}, 'Thông tin'),
    h('section', { class: 'card legal' },
      h('h2', {}, 'Làm việc không có mạng: được gì, chưa được gì'),
      h('ul', { class: 'plain' },
        h('li', {}, 'Được: xem hộ, ghi chuyến thăm, chụp ảnh, làm phiếu. Tất cả nằm trên máy, đã mã hóa.'),
        h('li', {}, 'Phiếu và chuyến thăm trên máy là kết quả tạm. Chỉ tính khi máy chủ đã nhận và báo “Máy chủ đã nhận”.'),
        h('li', {}, 'Không được: xếp loại, công nhận hay đưa hộ ra khỏi danh sách. Việc đó cần họp thôn, niêm yết và quyết định của Chủ tịch xã.'),
        h('li', {}, `Chuyến thăm ghi dở, cả ảnh, nằm trên máy đến khi bạn lưu; không sửa trong ${DRAFT_DAYS} ngày thì tự xóa. Hộp gửi liệt kê các nháp.`),
        h('li', {}, 'Chuyến thăm ghi sau hạn ghi sẽ mang dấu “ghi muộn”, nên hãy gửi ngay khi có mạng.'),
        h('li', {}, 'Số lượt thăm, số phiếu chỉ đếm trên máy chủ.'))),
    card(h('h2', {}, 'Máy này'),
      facts(['Người dùng', vault.owner().username],
        ['Hộ trên máy', `${Object.keys(set.households).length} (tối đa 300)`],
        ['Phiếu trên máy', String(Object.keys(set.sheets).length)],
        ['Cập nhật lần cuối', meta.pulledAt ? `${moment(meta.pulledAt)} (${age(meta.pulledAt)})` : 'chưa'],
        ['Đồng bộ đủ lần cuối', meta.completeAt ? `${moment(meta.completeAt)} (${age(meta.completeAt)})` : 'chưa']),
      h('dl', { class: 'facts' }, h('dt', {}, 'Bộ nhớ đã dùng'), space, h('dt', {}, 'Giữ dữ liệu lâu dài'), kept),
      h('div', { class: 'actions' },
        installPrompt ? button('Cài lên màn hình chính', async () => {
          await installPrompt.prompt();
          installPrompt = null;
        }, 'main') : null,
        link('Mở trang chính của hệ thống', '../'))),
    card(h('h2', {}, 'Khóa'), h('p', {}, 'Ứng dụng tự khóa sau 5 phút không dùng. Khi khóa, không ai đọc được dữ liệu nếu không có mã PIN.'), button('Khóa ngay', lock)),
    changePin(),
    vault.owner().isOld ? old(lock) : null);
  measure(space, kept);
}

async function measure(space, kept) {
  const estimate = await navigator.storage?.estimate?.();
  space.textContent = estimate ? `${number(Math.ceil(estimate.usage / 1024))} kB` : 'không đo được';
  let persistent = await navigator.storage?.persisted?.();
  if (persistent === false) {
    persistent = await navigator.storage.persist();
  }
  kept.textContent = persistent ? 'có' : 'trình duyệt chưa cho phép; hãy cài ứng dụng lên màn hình chính và gửi thường xuyên';
}

/** A new PIN for the open store. */
function changePin() {
  const present = pinField('pin', 'Mã PIN đang dùng', 'current-password');
  const done = h('p', { role: 'status' });
  const form = newPin('Đổi mã PIN', async (pin) => {
    done.textContent = '';
    if (!await vault.changePin(present.input.value, pin)) {
      present.input.focus();
      throw new Error('Mã PIN đang dùng chưa đúng. Hãy nhập lại.');
    }
    form.reset();
    done.textContent = 'Đã đổi mã PIN. Lần sau mở khóa bằng mã mới.';
  }, h('h2', {}, 'Đổi mã PIN'), done, present.label);
  return form;
}

/** A store put aside when its PIN was forgotten: once everything is sent it can go. */
function old(lock) {
  const waiting = store.waiting();
  const half = store.halfWritten();
  return card(h('h2', {}, 'Kho cũ'),
    half ? h('p', { class: 'error' }, `Kho này còn ${half} nháp ghi dở. Hãy vào “Hộp gửi” ghi nốt hoặc xóa nháp trước.`) : null,
    h('p', {}, waiting ? `Còn ${waiting} bản ghi chưa gửi. Hãy vào “Hộp gửi” để gửi hết, rồi xóa kho này.` : 'Mọi bản ghi của kho này đã gửi. Có thể xóa kho.'),
    waiting || half ? null : button('Xóa kho cũ', async () => {
      await vault.drop();
      lock();
    }));
}
