// "Ghi chuyến thăm": what is usual is chosen already, so that a routine visit with a photo takes a few taps. Whatever is typed, chosen or
// photographed lies on the disk at once; the form is one visit from the moment it is opened.

import * as rules from '../visits.js';
import * as store from '../store.js';
import { button, card, choices, empty, h, link, put, quiet, say } from '../dom.js';
import { shrink } from '../photo.js';
import { day, daysAgo, localIso, moment, now, readNumber } from '../text.js';

const PURPOSES = [['ROUTINE', 'Thăm thường kỳ'], ['GUIDANCE', 'Hướng dẫn làm ăn'], ['HELP', 'Giúp việc, giúp của'], ['CHECK', 'Xem việc đã hẹn'], ['URGENT', 'Việc đột xuất']];
const SITUATIONS = [['BETTER', 'Tiến bộ'], ['SAME', 'Như trước'], ['WORSE', 'Khó hơn'], ['AWAY', 'Vắng nhà']];
const NEXT = [['NEXT_VISIT', 'Hẹn lần thăm sau'], ['SUPPORT', 'Đề nghị hỗ trợ'], ['GUIDE', 'Hướng dẫn tiếp'], ['REPORT', 'Báo cáo xã']];
const MOST_PHOTOS = 4;

/** The form of a draft. `id` is the household's for a new visit, the draft's own for a refused one that is mended. */
export function visit(root, id, go) {
  const { set, drafts } = store.get();
  const home = set.households[id];
  const known = drafts.visits[id];
  if (!known && !home?.help?.isActive) {
    put(root, h('h1', {}, 'Ghi chuyến thăm'), empty('Không có gì đang ghi ở đây', 'Chuyến thăm đã lưu nằm trong Hộp gửi.', link('Về Hộp gửi', '#/gui'), link('Về danh sách hộ', '#/ho')));
    return undefined;
  }
  return form(root, String(id), rules.completed(known ?? {}, crypto.randomUUID(), home ? rules.homeOf(home) : null, now()), Boolean(known), go);
}

function form(root, id, draft, isOld, go) {
  const openedAt = performance.now();
  const writtenOn = localIso(new Date(draft.at)).slice(0, 10);
  const error = h('p', { class: 'error', role: 'alert' });
  const ways = h('div', { class: 'actions' });
  const disk = h('p', { class: 'error', role: 'alert' });
  const pictures = h('div', { class: 'pictures' });
  const urls = [];
  let sealed = false;
  if (!store.clockDoubt()) {
    draft.visitedOn ??= daysAgo(0);
  } else if (!isOld) {
    draft.visitedOn = null;
  }

  const tell = (problem) => { disk.textContent = problem.message; };
  async function keep() {
    if (!sealed) {
      draft.at = now();
      await store.keepDraft('visits', id, { ...draft, photos: [...draft.photos] }).then(() => { disk.textContent = ''; }, tell);
    }
  }
  const change = (field) => (value) => {
    draft[field] = value;
    return keep();
  };
  const text = (field, label, lines = 1, hint = null, mode = 'text') => h('label', { class: 'field' }, h('span', {}, label), hint ? h('small', { class: 'muted' }, hint) : null,
    lines > 1
      ? h('textarea', { rows: lines, maxlength: field === 'nextNote' ? 500 : 1000, value: draft[field], oninput: (event) => change(field)(event.target.value) })
      : h('input', { type: 'text', inputmode: mode, maxlength: 300, value: draft[field], oninput: (event) => change(field)(event.target.value) }));

  // ---- photos

  async function addPhotos(files) {
    for (const file of [...files].slice(0, MOST_PHOTOS - draft.photos.length)) {
      let photo;
      try {
        photo = await shrink(file);
      } catch {
        say('Không đọc được ảnh này. Hãy chụp lại, hoặc chọn ảnh JPEG hay PNG.');
        continue;
      }
      const kept = { row: 'photo.d.' + crypto.randomUUID(), sha256: photo.sha256, mediaType: photo.mediaType };
      try {
        draft.at = now();
        await store.keepPhoto(id, { ...draft, photos: [...draft.photos, kept] }, kept.row, photo.bytes);
      } catch (problem) {
        disk.textContent = 'Bộ nhớ điện thoại đầy nên chưa giữ được ảnh này. Có thể lưu chuyến thăm không kèm ảnh, hoặc xóa bớt ảnh trên máy rồi chụp lại.';
        disk.scrollIntoView({ block: 'center' });
        return;
      }
      draft.photos.push(kept);
      disk.textContent = '';
      show(kept, photo.bytes).scrollIntoView({ block: 'center' });
    }
    if (files.length && draft.photos.length === MOST_PHOTOS) {
      say(`Mỗi chuyến thăm kèm nhiều nhất ${MOST_PHOTOS} ảnh.`);
    }
  }

  function show(kept, bytes) {
    const url = URL.createObjectURL(new Blob([bytes], { type: kept.mediaType }));
    urls.push(url);
    const number = draft.photos.indexOf(kept) + 1;
    const figure = h('figure', {}, h('img', { src: url, alt: 'Ảnh ' + number }), button('Bỏ ảnh', async () => {
      const photos = draft.photos.filter((one) => one !== kept);
      await store.dropPhotos(id, { ...draft, photos }, [kept.row]);
      draft.photos = photos;
      figure.remove();
    }));
    pictures.append(figure);
    return figure;
  }

  async function showKept() {
    for (const kept of [...draft.photos]) {
      const bytes = await store.photoRow(kept.row).catch(() => null);
      if (bytes && store.get()) {
        show(kept, bytes);
      } else if (store.get()) {
        draft.photos = draft.photos.filter((one) => one !== kept);
        say('Một ảnh của chuyến thăm này không còn trên máy. Hãy chụp lại nếu cần.');
        keep();
      }
    }
  }

  // ---- the day

  const dayPlace = h('div', { class: 'stack' });
  function showDays() {
    const options = [0, 1, 2, 3].map((n) => [daysAgo(n), n === 0 ? 'Hôm nay' : n === 1 ? 'Hôm qua' : day(daysAgo(n)).slice(0, 5), n < 2 ? day(daysAgo(n)).slice(0, 5) : null]);
    if (draft.visitedOn && !options.some(([value]) => value === draft.visitedOn)) {
      options.push([draft.visitedOn, draft.visitedOn.slice(0, 4) === daysAgo(0).slice(0, 4) ? day(draft.visitedOn).slice(0, 5) : day(draft.visitedOn), null]);
    }
    const other = h('input', { type: 'date', max: daysAgo(0), min: draft.home.since, onchange: () => {
      if (other.value) {
        change('visitedOn')(other.value);
        showDays();
      }
    } });
    dayPlace.replaceChildren(
      choices('visitedOn', 'Ngày thăm', options, draft.visitedOn, change('visitedOn'), null, 'two'),
      h('label', { class: 'field' }, h('span', {}, 'Ngày khác'), other));
  }

  function locate(event) {
    const pressed = event.currentTarget;
    pressed.textContent = 'Đang tìm vị trí…';
    return new Promise((done) => {
      navigator.geolocation.getCurrentPosition(
        (found) => {
          change('place')({ latitude: found.coords.latitude.toFixed(6), longitude: found.coords.longitude.toFixed(6) });
          pressed.textContent = '✓ Đã ghi vị trí';
          done();
        },
        () => {
          pressed.textContent = 'Không tìm được vị trí, thử lại';
          done();
        },
        { enableHighAccuracy: true, timeout: 20_000 });
    });
  }

  // ---- what is asked for

  const programmes = h('div', {});
  function showProgrammes(step) {
    const known = store.get().set.households[draft.home.id]?.help?.programmes ?? [];
    programmes.replaceChildren(...(step === 'SUPPORT' && known.length
      ? [choices('programme', 'Xin hỗ trợ gì', [['', 'Chưa rõ, nhờ công chức xã xem'], ...known.map((one) => [one.code, one.name])], draft.programme ?? '', (value) => change('programme')(value || null))]
      : []));
  }

  // ---- saving

  function refuse(words, ...more) {
    quiet();
    error.textContent = words;
    ways.replaceChildren(...more);
    error.scrollIntoView({ block: 'center' });
  }

  async function save(twice = false) {
    if (sealed) {
      return;
    }
    ways.replaceChildren();
    if (store.checkClock()) {
      refuse('Chưa biết chắc hôm nay là ngày nào. Hãy trả lời câu hỏi ở đầu trang trước khi lưu.');
      document.getElementById('clock').scrollIntoView({ block: 'center' });
      return;
    }
    const wrong = rules.wrong(draft, daysAgo(0), readNumber);
    if (wrong) {
      refuse(wrong);
      return;
    }
    const same = rules.sameDay(draft, store.get().out);
    if (same && !twice) {
      refuse(`Máy đã có một chuyến thăm hộ này ngày ${day(draft.visitedOn)}, ghi lúc ${moment(same.at)}. Nếu đúng là thăm hai lần trong ngày thì lưu thêm.`, button('Lưu thêm một chuyến thăm', () => save(true)));
      return;
    }
    await write();
  }

  async function write() {
    sealed = true;
    error.textContent = '';
    try {
      await store.saveVisit(id, draft, readNumber, Math.round((performance.now() - openedAt) / 1000));
    } catch (problem) {
      sealed = false;
      refuse('Chưa lưu được chuyến thăm. ' + problem.message + ' Những gì bạn ghi vẫn ở đây.', draft.photos.length ? button('Lưu không kèm ảnh', withoutPhotos) : null);
      return;
    }
    say('Đã lưu chuyến thăm trên máy.');
    // the way back does not lead into the form again
    history.replaceState(null, '', '#/gui');
    go(store.get().set.households[draft.home.id] ? '#/ho/' + draft.home.id : '#/gui');
  }

  /** Their bytes go first: that is what makes room. */
  async function withoutPhotos() {
    const photos = draft.photos;
    draft.photos = [];
    await store.dropPhotos(id, draft, photos.map((photo) => photo.row)).catch(() => null);
    pictures.replaceChildren();
    await write();
  }

  const camera = h('input', { type: 'file', accept: 'image/*', capture: 'environment', id: 'photo', class: 'hidden', onchange: async () => {
    const files = [...camera.files];
    camera.value = '';
    await addPhotos(files);
  } });
  put(root,
    h('h1', {}, draft.replaces || draft.corrects ? 'Sửa chuyến thăm' : 'Ghi chuyến thăm'),
    h('p', { class: 'muted' }, [draft.home.headName, draft.home.village].filter(Boolean).join(' · ') + ' · ' + localIso(new Date(now())).slice(11, 16)),
    notices(draft, writtenOn, isOld),
    disk,
    card(
      choices('situation', 'Tình hình hộ', SITUATIONS, draft.situation, change('situation'), null, 'two'),
      choices('nextStep', 'Bước tiếp theo', NEXT, draft.nextStep, (value) => {
        showProgrammes(value);
        return change('nextStep')(value);
      }, null, 'two'),
      programmes,
      camera,
      h('label', { class: 'button', for: 'photo' }, 'Chụp ảnh'),
      pictures),
    card(
      dayPlace,
      choices('purpose', 'Mục đích', PURPOSES, draft.purpose, change('purpose'))),
    h('details', { class: 'card', open: Boolean(draft.found || draft.word || draft.nextNote) }, h('summary', {}, 'Ghi thêm'),
      text('found', 'Đã thấy gì', 3),
      text('word', 'Hộ nói gì', 3),
      text('nextNote', 'Hẹn việc gì', 2)),
    h('details', { class: 'card', open: Boolean(draft.money || draft.goods || draft.goodsValue || draft.workDays) }, h('summary', {}, 'Hôm nay có giúp gì không'),
      text('money', 'Tiền (đồng)', 1, 'Ví dụ 500.000', 'numeric'),
      text('goods', 'Hiện vật', 1, 'Ví dụ 10 kg gạo'),
      text('goodsValue', 'Hiện vật đáng giá (đồng)', 1, null, 'numeric'),
      text('workDays', 'Ngày công', 1, 'Ví dụ 0,5', 'decimal')),
    draft.corrects ? text('reason', 'Vì sao sửa (không bắt buộc)') : null,
    navigator.geolocation ? button(draft.place ? '✓ Đã ghi vị trí' : 'Ghi vị trí', locate) : null,
    error,
    ways,
    h('div', { class: 'bar' }, button('Lưu chuyến thăm', () => save(), 'main')));
  showDays();
  showProgrammes(draft.nextStep);
  showKept();
  return () => urls.forEach((url) => URL.revokeObjectURL(url));
}

/** What whoever comes back to a draft has to know before he goes on. */
function notices(draft, writtenOn, isOld) {
  const now = store.get().set.households[draft.home.id];
  const isMine = now?.help?.isActive && now.help.epoch === draft.home.epoch;
  return [
    draft.corrects ? h('p', { class: 'notice' }, 'Bản đã ghi được giữ lại để đối chiếu; chuyến thăm vẫn tính cho bạn. Ảnh đã gửi giữ nguyên.') : null,
    draft.why ? h('p', { class: 'warning' }, 'Bản ghi trước không được nhận: ' + draft.why) : null,
    isOld && writtenOn !== daysAgo(0) ? h('p', { class: 'notice' }, `Nháp này ghi dở từ ${day(writtenOn)}. Ngày thăm đang chọn là ${draft.visitedOn ? day(draft.visitedOn) : 'chưa có'}; hãy xem lại trước khi lưu.`) : null,
    isMine ? null : h('p', { class: 'notice' }, 'Hộ này không còn giao cho bạn. Chuyến thăm vào những ngày bạn còn phụ trách vẫn được tính cho bạn.'),
  ];
}
