// My households: the next visit first, found without diacritics; and one household.

import * as queue from '../queue.js';
import * as store from '../store.js';
import { changeable } from '../visits.js';
import { badge, button, card, empty, facts, h, link, put, say } from '../dom.js';
import { day, daysAgo, due, finds } from '../text.js';

let typed = '';

export function list(root) {
  const { set, out, meta } = store.get();
  const all = Object.values(set.households).sort(byUrgency(set));
  const search = h('input', { id: 'search', type: 'search', placeholder: 'Tìm tên, thôn, địa chỉ', 'aria-label': 'Tìm hộ', value: typed, oninput: () => { typed = search.value; fill(); } });
  const rows = h('ul', { class: 'rows' });
  const count = h('p', { class: 'muted', role: 'status' });

  function fill() {
    const found = all.filter((one) => finds(typed, one.headName, one.village, one.address, one.code));
    rows.replaceChildren(...found.map((one) => h('li', {}, rowOf(one, set, out))));
    count.textContent = typed ? `${found.length} trên ${all.length} hộ` : `${all.length} hộ trên máy`;
    if (!found.length) {
      rows.append(h('li', {}, all.length ? empty('Không thấy hộ nào', 'Thử gõ ít chữ hơn; gõ không dấu cũng được.') : nothingYet(meta)));
    }
  }

  put(root, h('h1', {}, 'Hộ của tôi'), meta.limitMessage ? h('p', { class: 'warning' }, meta.limitMessage) : null, all.length ? search : null, count, rows);
  fill();
}

function nothingYet(meta) {
  return meta.pulledAt
    ? empty('Chưa có hộ nào được giao cho bạn', 'Khi xã giao hộ để giúp hoặc để khảo sát, hộ hiện ở đây sau lần đồng bộ tiếp theo.')
    : empty('Chưa tải dữ liệu', 'Bấm “Đồng bộ” ở trên khi có mạng để tải các hộ của bạn về máy.');
}

function byUrgency(set) {
  const open = new Set(Object.values(set.sheets).filter((sheet) => !sheet.sent).map((sheet) => sheet.householdId));
  const rank = (one) => one.help?.nextVisitBy ?? (open.has(one.id) ? '9998' : '9999');
  return (a, b) => rank(a).localeCompare(rank(b)) || a.headName.localeCompare(b.headName, 'vi');
}

/** The visits of a household that still wait on the device, or that wait for a look. */
const visitsHere = (out, id) => out.filter((entry) => entry.kind === 'VISIT' && entry.about === id && !queue.DONE.includes(entry.state));
const sheetOf = (set, id) => Object.values(set.sheets).find((sheet) => sheet.householdId === id);

function rowOf(one, set, out) {
  const sheet = sheetOf(set, one.id);
  return h('a', { class: 'card row', href: '#/ho/' + one.id },
    h('span', { class: 'words' },
      h('span', { class: 'strong' }, one.headName),
      h('span', { class: 'muted' }, [one.village, one.address].filter(Boolean).join(' · '))),
    h('span', { class: 'badges' },
      visitsState(out, one.id) ?? visitBadge(one),
      sheet && !sheet.sent ? badge('Chưa có phiếu', 'neutral', '○') : sheet ? badge('Đã gửi phiếu', 'good', '✓') : null));
}

/** What became of the visits that are here: refused ones before those that only wait. */
function visitsState(out, id) {
  const here = visitsHere(out, id);
  return !here.length ? null
    : here.some((entry) => entry.state === 'REJECTED') ? badge('Chuyến thăm không được nhận', 'bad', '▲') : badge('Chuyến thăm chờ gửi', 'info', '●');
}

function visitBadge(one) {
  const next = one.help?.nextVisitBy;
  if (!next) {
    return null;
  }
  const today = daysAgo(0);
  return badge('Thăm: ' + due(next, today), next < today ? 'bad' : next <= daysAgo(-7) ? 'warn' : 'neutral', next < today ? '▲' : next <= daysAgo(-7) ? '◆' : '○');
}

export function one(root, id, go) {
  const { set, out } = store.get();
  const home = set.households[id];
  if (!home) {
    const half = store.get().drafts.visits[id];
    put(root, h('h1', {}, half?.home?.headName ?? 'Hộ'), empty('Hộ này không còn trên máy', 'Hộ đã giao cho người khác hoặc đã ra khỏi danh sách. Những gì bạn đã ghi, cả chuyến thăm đang ghi dở, vẫn nằm trong Hộp gửi.',
      half ? link('Ghi tiếp chuyến thăm đang dở', '#/tham/' + id, 'main') : null, link('Mở Hộp gửi', '#/gui'), link('Về danh sách hộ', '#/ho')));
    return;
  }
  const sheet = sheetOf(set, home.id);
  const waiting = visitsHere(out, home.id);
  put(root,
    h('h1', {}, home.headName),
    h('p', { class: 'muted' }, [home.village, 'mã hộ ' + home.code].join(' · ')),
    h('div', { class: 'actions' },
      home.help?.isActive ? link(store.get().drafts.visits[home.id] ? 'Ghi tiếp chuyến thăm' : 'Ghi chuyến thăm', `#/ho/${home.id}/tham`, 'main') : null,
      sheet ? link(sheet.sent ? 'Xem phiếu khảo sát' : 'Làm phiếu khảo sát', '#/phieu/' + sheet.id, home.help ? '' : 'main') : null,
      home.phone ? h('a', { class: 'button', href: 'tel:' + home.phone.replace(/[^+\d]/g, '') }, 'Gọi ' + home.phone) : null),
    home.help && !home.help.isActive ? h('p', { class: 'notice' }, 'Bạn được phân công giúp hộ này. Hãy mở trang chính của hệ thống để nhận, rồi mới ghi chuyến thăm.') : null,
    ...waiting.map((entry) => h('p', { class: 'notice' }, `Chuyến thăm ngày ${day(entry.payload.visitedOn)}: ${queue.isFinal(entry) ? entry.error : 'chờ gửi'}`, queue.isFinal(entry) ? h('a', { href: '#/gui' }, ' Mở Hộp gửi để sửa') : null)),
    ...(home.help?.asked ?? []).map((words) => h('p', { class: 'notice' }, words)),
    card(facts(
      ['Địa chỉ', home.address],
      ['Điện thoại', home.phone ?? 'chưa có'],
      ['Loại hộ', home.status],
      ['Thăm gần nhất', home.help ? (home.help.lastVisitOn ? day(home.help.lastVisitOn) + (home.help.lastSituation ? ' · ' + home.help.lastSituation : '') : 'chưa thăm lần nào') : null],
      ['Vắng nhà', home.help?.tryAgainBy ? 'đến lại trước ' + day(home.help.tryAgainBy) : null],
      ['Việc đã hẹn', home.help?.lastNote],
      ['Thăm lần sau trước', home.help?.nextVisitBy ? `${day(home.help.nextVisitBy)} (${due(home.help.nextVisitBy)})` : null],
      ['Giúp hộ từ', home.help ? day(home.help.since) + (home.help.deputyUntil ? ' · giúp thay đến ' + day(home.help.deputyUntil) : '') : null])),
    home.help ? plan(home.help) : null,
    home.help ? written(home, go) : null,
    members(home));
}

function plan(help) {
  return card(h('h2', {}, 'Kế hoạch giúp hộ'),
    help.pledge ? h('p', {}, help.pledge) : null,
    help.plan.length
      ? h('ul', { class: 'plan' }, help.plan.map((line) => h('li', {}, h('span', { class: 'strong' }, line.measure), h('span', { class: 'muted' }, `${line.cause} · hạn ${day(line.dueOn)} · ${line.state}`))))
      : h('p', { class: 'muted' }, 'Chưa lập kế hoạch. Hãy lập cùng hộ trên trang chính của hệ thống.'));
}

/** What one wrote down oneself in the last days: mended or taken back as on the desk, with the row before kept. */
function written(home, go) {
  const own = changeable(home, store.get().out, daysAgo(0));
  if (!own.length) {
    return null;
  }
  return card(h('h2', {}, 'Chuyến thăm bạn đã ghi'),
    ...own.map((visit) => h('div', { class: 'stack part' },
      h('p', { class: 'strong' }, `Ngày ${day(visit.said.visitedOn)}`),
      h('p', { class: 'muted' }, visit.changeBy ? `tự sửa được đến hết ${day(visit.changeBy)}` : 'chờ gửi'),
      h('div', { class: 'actions' },
        button('Sửa chuyến thăm', async () => go('#/tham/' + await store.correctVisit(home, visit))),
        button('Rút lại', (event) => askWhy(event.currentTarget.closest('.part'), home, visit))))));
}

/** A withdrawal needs its reason; the second press is another button. */
function askWhy(place, home, visit) {
  if (place.querySelector('input')) {
    return;
  }
  const why = h('input', { type: 'text', maxlength: 500 });
  const wrong = h('p', { class: 'error', role: 'alert' });
  place.append(
    h('label', { class: 'field' }, h('span', {}, 'Vì sao rút'), h('small', { class: 'muted' }, 'Ví dụ: ghi trùng, ghi nhầm hộ.'), why),
    wrong,
    button('Rút chuyến thăm này', async () => {
      if (!why.value.trim()) {
        wrong.textContent = 'Chưa ghi lý do. Hãy ghi ngắn gọn, ví dụ “ghi trùng”.';
        return;
      }
      await store.withdrawVisit(home, visit, why.value);
      say('Đã ghi việc rút chuyến thăm, chờ gửi.');
    }, 'danger'));
  why.focus();
}

function members(home) {
  return card(h('h2', {}, `Người trong hộ (${home.members.length})`),
    h('ul', { class: 'plan' }, home.members.map((m) => h('li', {}, h('span', { class: 'strong' }, m.name), h('span', { class: 'muted' }, [m.relation, m.gender, m.birthYear ? 'sinh ' + m.birthYear : 'chưa rõ năm sinh'].filter(Boolean).join(' · '))))));
}
