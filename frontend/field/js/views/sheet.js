// The survey sheets: the list, and one sheet question group by question group. No points and no sums: those are the server's.

import * as coherence from '../coherence.js';
import * as queue from '../queue.js';
import * as rules from '../sheets.js';
import * as store from '../store.js';
import { badge, button, card, choices, empty, h, link, put, say } from '../dom.js';
import { day, due, finds, now } from '../text.js';

const KINDS = { CLASH: 'Hai câu không khớp nhau', REGISTER: 'Khác với sổ bộ' };

let typed = '';
const places = new Map();

export function list(root) {
  const { set, drafts, out } = store.get();
  const all = Object.values(set.sheets).sort((a, b) => Number(a.sent) - Number(b.sent) || a.village.localeCompare(b.village, 'vi') || a.headName.localeCompare(b.headName, 'vi'));
  const sent = all.filter((sheet) => sheet.sent).length;
  const rows = h('ul', { class: 'rows' });
  const search = h('input', { type: 'search', placeholder: 'Tìm tên chủ hộ', 'aria-label': 'Tìm phiếu', value: typed, oninput: () => { typed = search.value; fill(); } });

  function fill() {
    rows.replaceChildren(...all.filter((sheet) => finds(typed, sheet.headName, sheet.village)).map((sheet) => h('li', {}, h('a', { class: 'card row', href: '#/phieu/' + sheet.id },
      h('span', { class: 'words' }, h('span', { class: 'strong' }, sheet.headName), h('span', { class: 'muted' }, `${sheet.village} · ${due(sheet.dueOn)} (${day(sheet.dueOn)})`)),
      h('span', { class: 'badges' }, stateOf(sheet, drafts.sheets[sheet.id], out))))));
  }

  put(root, h('h1', {}, 'Phiếu khảo sát'));
  if (!all.length) {
    put(root, empty('Không có phiếu nào trên máy', 'Khi Ban Chỉ đạo giao hộ để khảo sát, phiếu hiện ở đây sau lần đồng bộ tiếp theo.'));
    return;
  }
  put(root, h('p', { role: 'status' }, `Đã gửi ${sent} trên ${all.length} phiếu.`), h('progress', { max: all.length, value: sent, 'aria-label': 'Phiếu đã gửi' }), search, rows);
  fill();
}

function stateOf(sheet, draft, out) {
  if (queue.waiting(out).some((entry) => entry.kind === 'SHEET' && entry.about === sheet.id && entry.payload.submit)) {
    return badge('Chờ gửi', 'info', '●');
  }
  if (sheet.contested) {
    return badge('Có hai phiên bản', 'warn', '◆');
  }
  return draft ? badge('Đang làm dở', 'warn', '◐') : sheet.sent ? badge('Đã gửi', 'good', '✓') : badge('Làm phiếu', 'neutral', '›');
}

export function one(root, id, go) {
  const { set } = store.get();
  const sheet = set.sheets[id];
  const form = sheet && set.forms[sheet.form];
  if (!form) {
    put(root, h('h1', {}, 'Phiếu khảo sát'), empty('Phiếu này không còn trên máy', 'Thôn đã qua bước khảo sát hoặc hộ đã giao cho người khác. Những gì bạn đã gửi vẫn nằm trong Hộp gửi.', link('Về danh sách phiếu', '#/phieu')));
    return undefined;
  }
  const body = h('div', { class: 'stack' });
  const home = set.households[sheet.householdId];
  put(root,
    h('h1', {}, sheet.headName),
    h('p', { class: 'muted' }, `${sheet.village} · ${sheet.source}`),
    sheet.contested ? h('p', { class: 'warning' }, 'Vài câu của phiếu có hai phiên bản. Hãy chọn trên trang chính của hệ thống, việc “Hai phiên bản”.') : null,
    home ? h('details', { class: 'card' }, h('summary', {}, `Ai sống trong hộ: ${home.members.length} người`), h('ul', { class: 'plan' }, home.members.map((m) => h('li', {}, h('span', { class: 'strong' }, m.name), h('span', { class: 'muted' }, [m.relation, m.gender, m.birthYear ? 'sinh ' + m.birthYear : null].filter(Boolean).join(' · ')))))) : null,
    body);
  const groups = form.groups;
  const draftNow = () => store.get().drafts.sheets[id];
  const sheetNow = () => store.get().set.sheets[id] ?? sheet;
  const answersNow = () => rules.shown(form, sheetNow(), draftNow());
  const flagsNow = () => coherence.flags(form, answersNow(), sheetNow().differences);
  let notes = [];
  let at = places.get(id) ?? firstOpen();

  function firstOpen() {
    const answers = rules.shown(form, sheet, draftNow());
    const open = groups.findIndex((group) => rules.missing(group, answers).length);
    return !draftNow() ? 0 : open < 0 ? groups.length : open;
  }

  function to(step) {
    at = step;
    places.set(id, at);
    show();
    window.scrollTo(0, 0);
    body.querySelector('h2')?.focus();
  }

  function dots(answers) {
    return h('p', { class: 'dots' },
      h('span', {}, at === groups.length ? 'Kiểm tra và gửi' : `${groups[at].sheet} · phần ${at + 1} trên ${groups.length}`),
      h('span', { 'aria-hidden': 'true', class: 'dot-row' }, groups.map((group, i) => h('i', { class: (rules.missing(group, answers).length ? '' : 'done ') + (i === at ? 'here' : '') }))));
  }

  function show() {
    const answers = rules.shown(form, sheetNow(), draftNow());
    body.replaceChildren(dots(answers), ...(at === groups.length ? check(answers) : questions(groups[at], answers)));
  }

  function questions(group, answers) {
    const saved = h('p', { class: 'muted', role: 'status' }, draftNow() ? 'Nháp đã lưu trên máy.' : '');
    notes = [];
    return [
      h('h2', { tabindex: -1 }, group.name),
      ...group.items.map((item) => question(item, answers, saved)),
      saved,
      h('div', { class: 'bar' },
        at > 0 ? button('Trước', () => to(at - 1)) : button('Danh sách', () => go('#/phieu')),
        button(at === groups.length - 1 ? 'Kiểm tra' : 'Tiếp', () => to(at + 1), 'main')),
    ];
  }

  /** Writes down what changes the draft; what could not be kept is told. */
  async function keep(changed, saved, what) {
    try {
      await store.keepDraft('sheets', id, changed);
      saved.className = 'muted';
      saved.textContent = 'Nháp đã lưu trên máy.';
    } catch (problem) {
      saved.className = 'error';
      saved.textContent = what + ' chưa được giữ. ' + problem.message;
      saved.scrollIntoView({ block: 'center' });
    }
  }

  function question(item, answers, saved) {
    const suggested = rules.isSuggested(sheetNow(), draftNow(), item.code);
    const mark = suggested ? badge('theo sổ bộ, hãy kiểm tra', 'info', '?') : null;
    const lastYear = sheet.lastYear[item.code];
    const note = noteOf(item.code, saved);
    notes.push(note);
    const asked = choices(item.code, item.label, item.options.map((o) => [o.code, o.label, o.code === lastYear ? 'năm trước' : null]), answers[item.code], async (value) => {
      mark?.remove();
      await keep((draft) => rules.withAnswer(form, sheetNow(), draft, item.code, value, now()), saved, 'Câu này');
      notes.forEach((one) => one.show());
    }, item.help);
    // an answer that another one brought along is chosen on the screen too
    note.chosen = (value) => {
      const box = [...asked.querySelectorAll('input')].find((one) => one.value === value);
      if (box && !box.checked) {
        box.checked = true;
      }
    };
    note.show();
    return card(
      item.icon ? h('img', { class: 'icon', src: `../icons/${item.icon}.svg`, alt: '', width: 44, height: 44 }) : null,
      asked,
      mark,
      note.place,
      item.unconfirmed ? badge('chưa xác nhận', 'warn', '◆') : null);
  }

  /** Under a question: what its answer follows from, the reason for another one, and what it does not fit with. */
  function noteOf(code, saved) {
    const words = h('div', { class: 'stack', 'aria-live': 'polite' });
    const reason = reasonField(code, saved);
    const place = h('div', { class: 'stack' }, words, reason);
    const note = { place, chosen: () => {} };
    note.show = () => {
      const answers = answersNow();
      const need = coherence.needs(form, answers)[code];
      const departs = coherence.departs(need, answers[code]);
      const others = coherence.about(flagsNow(), code).filter((flag) => flag.kind !== 'NEED');
      words.replaceChildren(...[
        need ? (departs ? badge('khác với Phiếu B1, cần ghi lý do', 'warn', '!') : badge('suy ra từ Phiếu B1', 'info', '→')) : null,
        need ? h('p', {}, need.reason) : null,
        ...others.flatMap((flag) => [badge(KINDS[flag.kind], 'warn', '!'), h('p', {}, flag.words)]),
      ].filter(Boolean));
      reason.hidden = !departs;
      if (!departs) {
        reason.querySelector('textarea').value = '';
      }
      place.hidden = !need && !others.length;
      note.chosen(answers[code]);
    };
    return note;
  }

  function reasonField(code, saved) {
    return h('label', { class: 'field' }, h('span', {}, 'Lý do trả lời khác'),
      h('small', { class: 'muted' }, 'Điều đã thấy tại hộ, ví dụ: nhà vừa xây lại, giếng mới hỏng.'),
      h('textarea', { rows: 2, maxlength: 500, value: rules.reasonsOf(sheetNow(), draftNow())[code] ?? '', oninput: (event) => {
        const words = event.target.value;
        return keep((draft) => rules.withReason(sheetNow(), draft, code, words, now()), saved, 'Lý do này');
      } }));
  }

  function check(answers) {
    const open = groups.map((group, i) => [i, group, rules.missing(group, answers).length]).filter(([, , n]) => n > 0);
    const count = open.reduce((sum, [, , n]) => sum + n, 0);
    if (count) {
      return [
        h('h2', { tabindex: -1 }, `Còn ${count} câu chưa trả lời`),
        card(h('p', {}, 'Chạm vào một phần để trả lời nốt. Phiếu chỉ gửi được khi đủ câu trả lời.'), ...open.map(([i, group, n]) => button(`${group.name}: còn ${n} câu`, () => to(i)))),
        h('div', { class: 'bar' }, button('Trước', () => to(at - 1)), button('Để sau', () => go('#/phieu'))),
      ];
    }
    return [
      h('h2', { tabindex: -1 }, 'Đã đủ câu trả lời'),
      ...toCheck(),
      card(
        h('p', { class: 'strong' }, 'Phiếu trên máy là tạm tính.'),
        h('p', {}, 'Máy chủ cộng điểm khi nhận được phiếu; cuộc họp thôn xem xét; chỉ quyết định của Chủ tịch xã mới công nhận loại hộ.'),
        h('details', {}, h('summary', {}, 'Xem lại các câu trả lời'), groups.map((group, i) => [h('h3', {}, group.name), h('ul', { class: 'plan' }, group.items.map((item) => h('li', {}, h('span', { class: 'muted' }, item.label), h('span', { class: 'strong' }, item.options.find((o) => o.code === answers[item.code])?.label ?? '')))), button('Sửa phần này', () => to(i))]))),
      h('div', { class: 'bar' }, button('Trước', () => to(at - 1)), button('Gửi phiếu', () => submit(), 'main')),
    ];
  }

  /** What does not fit, to be mended, explained or looked at again before the sheet is sent. */
  function toCheck() {
    const found = flagsNow();
    if (!found.length) {
      return [];
    }
    const saved = h('p', { class: 'muted', role: 'status' });
    return [card(
      h('h3', { id: 'can-kiem-tra', tabindex: -1 }, `Cần kiểm tra lại trước khi gửi: ${found.length} điểm`),
      h('p', {}, 'Sửa câu trả lời nếu ghi nhầm. Nếu đúng như vậy, đánh dấu đã kiểm tra lại hoặc ghi lý do. Cuộc họp thôn, Ban Chỉ đạo và người giám sát của Mặt trận sẽ thấy các điểm này.'),
      ...found.map((flag) => h('div', { class: 'stack part' },
        h('p', {}, flag.words),
        flag.kind === 'NEED' ? reasonField(flag.itemCode, saved) : lookedAgain(flag, saved),
        button('Sửa câu này', () => to(groups.findIndex((group) => group.items.some((item) => item.code === flag.itemCode)))))),
      saved,
      refusal)];
  }

  const refusal = h('p', { class: 'error', role: 'alert' });

  function lookedAgain(flag, saved) {
    return h('label', { class: 'choice' },
      h('input', { type: 'checkbox', checked: rules.checkedOf(draftNow()).includes(flag.words), onchange: (event) => {
        const is = event.target.checked;
        return keep((draft) => rules.withChecked(sheetNow(), draft, flag, is, now()), saved, 'Dấu này');
      } }),
      h('span', {}, 'Đã kiểm tra lại, đúng như đã trả lời'));
  }

  /** As at the desk: nothing that does not fit is sent without a word. */
  async function submit() {
    const left = coherence.open(flagsNow(), rules.reasonsOf(sheetNow(), draftNow()), rules.checkedOf(draftNow()));
    if (left.length) {
      refusal.textContent = `Còn ${left.length} điểm chưa có lý do hoặc chưa đánh dấu đã kiểm tra lại.`;
      refusal.scrollIntoView({ block: 'center' });
      return;
    }
    await send(true);
  }

  async function send(submit) {
    if (!store.get()) {
      return;
    }
    await store.saveSheet(sheetNow(), submit);
    if (submit) {
      places.delete(id);
      say('Đã lưu phiếu trên máy, chờ gửi.');
      go('#/phieu');
    }
  }

  show();
  // what is unfinished goes to the server too, so that a lost phone loses little
  return () => { send(false).catch((problem) => say(problem.message)); };
}
