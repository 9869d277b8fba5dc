import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as clock from '../../../frontend/field/js/clock.js';
import * as queue from '../../../frontend/field/js/queue.js';
import * as sheets from '../../../frontend/field/js/sheets.js';
import { readNumber } from '../../../frontend/field/js/text.js';
import * as visits from '../../../frontend/field/js/visits.js';

const DAY = 86_400_000;
const AT = Date.parse('2026-10-19T08:30:00');
const home = { id: 7, headName: 'Đỗ Thị Hà', village: 'Thôn Tân Lý', epoch: '2', since: '2026-05-01' };
const draft = (more = {}) => ({ ...visits.opened('k1', home, '2026-10-19', AT), situation: 'SAME', ...more });

test('a form keeps its key, also when it was begun by an older version of the app', () => {
  assert.equal(visits.completed(draft(), 'k2', home, AT).key, 'k1');
  const old = visits.completed({ visitedOn: '2026-10-10', found: 'Mái dột' }, 'k2', home, AT);
  assert.deepEqual([old.key, old.home.epoch, old.found, old.photos, old.visitedOn], ['k2', '2', 'Mái dột', [], '2026-10-10']);
});

test('what cannot be is refused in words, what is only unusual is not', () => {
  const today = '2026-10-19';
  assert.equal(visits.wrong(draft(), today, readNumber), null);
  assert.match(visits.wrong(draft({ situation: null }), today, readNumber), /Tình hình hộ/);
  assert.match(visits.wrong(draft({ visitedOn: null }), today, readNumber), /Ngày thăm/);
  assert.match(visits.wrong(draft({ visitedOn: '2026-10-20' }), today, readNumber), /chưa tới/);
  for (const money of ['nhiều', '1,5 triệu', '-5', '1.000.000.001']) {
    assert.match(visits.wrong(draft({ money }), today, readNumber), /Số tiền/, money);
  }
  assert.equal(visits.wrong(draft({ money: '1.000.000.000' }), today, readNumber), null);
  for (const workDays of ['0,25', '31', 'nửa', '-1']) {
    assert.match(visits.wrong(draft({ workDays }), today, readNumber), /ngày công/, workDays);
  }
  for (const workDays of ['', '0,5', '0.3', '30', '2,7']) {
    assert.equal(visits.wrong(draft({ workDays }), today, readNumber), null, workDays);
  }
});

test('a refused visit is opened with all its words and photos, under a new key that names the old one', () => {
  const said = visits.payload(draft({ found: 'Mái dột', money: '500.000', workDays: '0,5', nextStep: 'SUPPORT' }), readNumber, 60);
  const entry = { key: 'old', seq: 3, epoch: '2', payload: said, error: 'Ngày thăm chưa tới' };
  const again = visits.reopened(entry, [{ row: 'photo.d.1', sha256: 'ab', mediaType: 'image/jpeg', seq: 4 }], 'new', home, AT);
  assert.deepEqual(visits.payload(again, readNumber, 60), said);
  assert.deepEqual([again.key, again.replaces, again.why, again.photos.length], ['new', 'old', 'Ngày thăm chưa tới', 1]);
});

test('a second visit on one day is noticed, the one that is mended is not a second', () => {
  const out = [{ key: 'a', kind: 'VISIT', about: 7, state: 'WAITING', payload: { visitedOn: '2026-10-19' } }];
  assert.equal(visits.sameDay(draft(), out).key, 'a');
  assert.equal(visits.sameDay(draft({ visitedOn: '2026-10-18' }), out), null);
  assert.equal(visits.sameDay(draft({ replaces: 'a' }), out), null);
  assert.equal(visits.sameDay(draft(), [{ ...out[0], state: 'REJECTED' }]), null);
});

test('a draft goes on the day that was told and not before', () => {
  const last = AT + visits.DRAFT_DAYS * DAY;
  assert.equal(visits.daysLeft(draft(), last - DAY), 1);
  assert.equal(visits.withoutOver({ 7: draft() }, last - 1).gone, 0);
  assert.deepEqual(visits.withoutOver({ 7: draft(), 8: draft({ at: last }) }, last), { kept: { 8: draft({ at: last }) }, gone: 1 });
});

test('a clock is believed near the last use and asked about far from it', () => {
  assert.equal(clock.jump(AT, 0), null);
  assert.equal(clock.jump(AT + 7 * DAY, AT), null);
  assert.equal(clock.jump(AT + 7 * DAY + 1, AT), 'ahead');
  assert.equal(clock.jump(AT - 600_000, AT), null);
  assert.equal(clock.jump(AT - 600_001, AT), 'back');
  const device = Date.parse('2027-10-19T09:15:00');
  assert.equal(new Date(device + clock.aheadFor('2026-10-20', device)).toString(), new Date('2026-10-20T09:15:00').toString());
  assert.ok(clock.wrongDay('', ''));
  assert.ok(clock.wrongDay('2026-10-18', '2026-10-19'));
  assert.equal(clock.wrongDay('2026-10-19', '2026-10-19'), null);
});

test('what is said after sending tells what was not taken', () => {
  assert.deepEqual(queue.outcome(['ACCEPTED']), { good: true, words: 'Đã đồng bộ: máy chủ đã nhận 1 trên 1 bản ghi.' });
  assert.match(queue.outcome(['ACCEPTED', 'REJECTED']).words, /máy chủ nhận 1, không nhận 1/);
  assert.equal(queue.outcome(['REJECTED']).good, false);
  assert.match(queue.outcome(['CONFLICT']).words, /hai phiên bản cần chọn/);
  assert.equal(queue.outcome([]).good, true);
});

test('a time to try again that a wrong clock made keeps nothing waiting', () => {
  const entry = { key: 'a', seq: 1, kind: 'VISIT', state: 'WAITING', nextTry: AT + 365 * DAY };
  assert.equal(queue.nextBatch([entry], 9, AT).length, 1);
  assert.equal(queue.nextBatch([{ ...entry, nextTry: AT + 500_000 }], 9, AT).length, 0);
});

test('the answers of a refused sheet come back on the versions of now', () => {
  const sheet = { id: 7, headName: 'Hà', epoch: '1.5', answers: { 'B2-01': { value: 'no', version: 9 } }, suggested: {}, lastYear: {} };
  const record = { seq: 3, payload: { caseId: 7, submit: true, answers: { 'B2-01': { value: 'yes', base: 3 } } } };
  const back = sheets.reopened(sheet, null, record, AT);
  assert.deepEqual(back.edits['B2-01'], { value: 'yes', base: 9, seq: 0 });
  assert.equal(sheets.unsent(back), 1);
  assert.equal(sheets.withoutRecord({ edits: { a: { seq: 3 } } }, record), null);
});
