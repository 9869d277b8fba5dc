// "Ghi chuyến thăm": what is usual is chosen already, so that a routine visit with a photo takes a few taps.

import * as store from '../store.js';
import { button, card, choices, h, put, say } from '../dom.js';
import { shrink } from '../photo.js';
import { day, daysAgo, localIso, now, readNumber } from '../text.js';

const PURPOSES = [['ROUTINE', 'Thăm thường kỳ'], ['GUIDANCE', 'Hướng dẫn làm ăn'], ['HELP', 'Giúp việc, giúp của'], ['CHECK', 'Xem việc đã hẹn'], ['URGENT', 'Việc đột xuất']];
const SITUATIONS = [['BETTER', 'Tiến bộ'], ['SAME', 'Như trước'], ['WORSE', 'Khó hơn'], ['AWAY', 'Vắng nhà']];
const NEXT = [['NEXT_VISIT', 'Hẹn lần thăm sau'], ['SUPPORT', 'Đề nghị hỗ trợ'], ['GUIDE', 'Hướng dẫn tiếp'], ['REPORT', 'Báo cáo xã']];
const MOST_PHOTOS = 4;

export function visit(root, id, go) {
  const home = store.get().set.households[id];
  if (!home?.help?.isActive) {
    go('#/ho/' + id);
    return undefined;
  }
  const opened = Date.now();
  const draft = store.get().drafts.visits[id] ?? { visitedOn: daysAgo(0), purpose: 'ROUTINE', situation: null, nextStep: 'NEXT_VISIT', found: '', money: '', goods: '', goodsValue: '', workDays: '', word: '', nextNote: '', place: null };
  const photos = [];
  const error = h('p', { class: 'error', role: 'alert' });
  const pictures = h('div', { class: 'pictures' });
  const urls = [];

  const set = (field) => (value) => {
    draft[field] = value;
    store.keepDraft('visits', id, draft);
  };
  const text = (field, label, lines = 1, hint = null, mode = 'text') => h('label', { class: 'field' }, h('span', {}, label), hint ? h('small', { class: 'muted' }, hint) : null,
    lines > 1
      ? h('textarea', { rows: lines, maxlength: field === 'nextNote' ? 500 : 1000, value: draft[field], oninput: (event) => set(field)(event.target.value) })
      : h('input', { type: 'text', inputmode: mode, maxlength: 300, value: draft[field], oninput: (event) => set(field)(event.target.value) }));

  async function addPhotos(files) {
    for (const file of [...files].slice(0, MOST_PHOTOS - photos.length)) {
      try {
        const photo = await shrink(file);
        photos.push(photo);
        const url = URL.createObjectURL(new Blob([photo.bytes], { type: photo.mediaType }));
        urls.push(url);
        const figure = h('figure', {}, h('img', { src: url, alt: 'Ảnh ' + photos.length }), button('Bỏ ảnh', () => {
          photos.splice(photos.indexOf(photo), 1);
          figure.remove();
        }));
        pictures.append(figure);
      } catch {
        say('Không đọc được ảnh này. Hãy chụp lại.');
      }
    }
  }

  function locate(event) {
    const pressed = event.currentTarget;
    pressed.disabled = true;
    pressed.textContent = 'Đang tìm vị trí…';
    navigator.geolocation.getCurrentPosition(
      (found) => {
        set('place')({ latitude: found.coords.latitude.toFixed(6), longitude: found.coords.longitude.toFixed(6) });
        pressed.textContent = '✓ Đã ghi vị trí';
      },
      () => {
        pressed.disabled = false;
        pressed.textContent = 'Không tìm được vị trí, thử lại';
      },
      { enableHighAccuracy: true, timeout: 20_000 });
  }

  async function save() {
    const money = readNumber(draft.money);
    const goodsValue = readNumber(draft.goodsValue);
    const workDays = Number((draft.workDays || '0').replace(',', '.'));
    const wrong = !draft.situation ? 'Chưa chọn “Tình hình hộ”.'
      : Number.isNaN(money) ? 'Số tiền chỉ gồm chữ số, ví dụ 500.000.'
        : Number.isNaN(goodsValue) ? 'Giá trị hiện vật chỉ gồm chữ số, ví dụ 300.000.'
          : !(workDays >= 0 && workDays <= 30) ? 'Số ngày công là số từ 0 đến 30, ví dụ 0,5.' : null;
    error.textContent = wrong ?? '';
    if (wrong) {
      error.scrollIntoView({ block: 'center' });
      return;
    }
    const drafts = { ...store.get().drafts, visits: { ...store.get().drafts.visits } };
    delete drafts.visits[id];
    await store.enqueue('VISIT', home.headName, home.id, home.help.epoch, {
      householdId: home.id,
      visitedOn: draft.visitedOn,
      purpose: draft.purpose,
      situation: draft.situation,
      found: draft.found.trim(),
      moneyDong: money,
      goods: draft.goods.trim(),
      goodsDong: goodsValue,
      workDays,
      householdWord: draft.word.trim(),
      nextStep: draft.nextStep,
      nextNote: draft.nextNote.trim(),
      latitude: draft.place?.latitude ?? null,
      longitude: draft.place?.longitude ?? null,
      seconds: Math.round((Date.now() - opened) / 1000),
      questions: 3 + ['found', 'money', 'goods', 'workDays', 'word', 'nextNote'].filter((field) => draft[field]).length,
    }, photos, drafts);
    say('Đã lưu chuyến thăm trên máy.');
    go('#/ho/' + id);
  }

  const days = [0, 1, 2, 3].map((n) => [daysAgo(n), n === 0 ? 'Hôm nay' : n === 1 ? 'Hôm qua' : day(daysAgo(n)).slice(0, 5)]);
  const camera = h('input', { type: 'file', accept: 'image/*', capture: 'environment', id: 'photo', class: 'hidden', onchange: async () => { await addPhotos(camera.files); camera.value = ''; } });
  put(root,
    h('h1', {}, 'Ghi chuyến thăm'),
    h('p', { class: 'muted' }, home.headName + ' · ' + localIso(new Date(now())).slice(11, 16)),
    card(
      choices('situation', 'Tình hình hộ', SITUATIONS, draft.situation, set('situation'), null, 'two'),
      choices('nextStep', 'Bước tiếp theo', NEXT, draft.nextStep, set('nextStep'), null, 'two'),
      camera,
      h('label', { class: 'button', for: 'photo' }, 'Chụp ảnh'),
      pictures),
    card(
      choices('visitedOn', 'Ngày thăm', days, draft.visitedOn, set('visitedOn'), null, 'two'),
      choices('purpose', 'Mục đích', PURPOSES, draft.purpose, set('purpose'))),
    h('details', { class: 'card', open: Boolean(draft.found || draft.word || draft.nextNote) }, h('summary', {}, 'Ghi thêm'),
      text('found', 'Đã thấy gì', 3),
      text('word', 'Hộ nói gì', 3),
      text('nextNote', 'Hẹn việc gì', 2)),
    h('details', { class: 'card', open: Boolean(draft.money || draft.goods || draft.workDays) }, h('summary', {}, 'Hôm nay có giúp gì không'),
      text('money', 'Tiền (đồng)', 1, 'Ví dụ 500.000', 'numeric'),
      text('goods', 'Hiện vật', 1, 'Ví dụ 10 kg gạo'),
      text('goodsValue', 'Hiện vật đáng giá (đồng)', 1, null, 'numeric'),
      text('workDays', 'Ngày công', 1, 'Ví dụ 0,5', 'decimal')),
    navigator.geolocation ? button(draft.place ? '✓ Đã ghi vị trí' : 'Ghi vị trí', locate) : null,
    error,
    h('div', { class: 'bar' }, button('Lưu chuyến thăm', save, 'main')));
  return () => urls.forEach((url) => URL.revokeObjectURL(url));
}
