import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as sheets from '../../../frontend/field/js/sheets.js';
import * as text from '../../../frontend/field/js/text.js';
import { weakness } from '../../../frontend/field/js/vault.js';

const sheet = { id: 7, answers: { 'B2-01': { value: 'no', version: 3 } }, suggested: { 'B2-01': 'yes', 'B1-01': 'a' }, lastYear: {} };
// a form by which nothing follows from other answers
const form = {};

test('the answers of the system lie over those of the register, one\'s own over both', () => {
  const draft = sheets.withAnswer(form, sheet, null, 'B2-02', 'yes');
  assert.deepEqual(sheets.shown(form, sheet, draft), { 'B1-01': 'a', 'B2-01': 'no', 'B2-02': 'yes' });
  assert.equal(sheets.isSuggested(sheet, draft, 'B1-01'), true);
  assert.equal(sheets.isSuggested(sheet, draft, 'B2-01'), false);
});

test('an answer keeps the version it was first made upon, even when a pull brings a newer one', () => {
  let draft = sheets.withAnswer(form, sheet, null, 'B2-01', 'yes');
  draft = sheets.queued(draft, sheets.payload(form, sheet, draft, false), 1);
  const newer = { ...sheet, answers: { 'B2-01': { value: 'no', version: 9 } } };
  draft = sheets.withAnswer(form, newer, draft, 'B2-01', 'no');
  assert.equal(draft.edits['B2-01'].base, 3);
});

test('what went into a record is not sent again, what changed since is', () => {
  let draft = sheets.withAnswer(form, sheet, null, 'B2-01', 'yes');
  draft = sheets.queued(draft, sheets.payload(form, sheet, draft, false), 1);
  assert.deepEqual(sheets.toSend(form, sheet, draft, false), {});
  draft = sheets.withAnswer(form, sheet, draft, 'B2-01', 'no');
  assert.deepEqual(sheets.toSend(form, sheet, draft, false), { 'B2-01': { value: 'no', base: 3 } });
});

test('a receipt ends only the answers of its record', () => {
  let draft = sheets.withAnswer(form, sheet, null, 'B2-01', 'yes');
  const answers = sheets.toSend(form, sheet, draft, false);
  draft = sheets.queued(draft, sheets.payload(form, sheet, draft, false), 1);
  draft = sheets.withAnswer(form, sheet, draft, 'B2-05', 'yes');
  const after = sheets.settled(sheet, draft, { seq: 1, payload: { answers, submit: false } }, 'ACCEPTED');
  assert.deepEqual(after.sheet.answers['B2-01'], { value: 'yes', version: 3 });
  assert.deepEqual(Object.keys(after.draft.edits), ['B2-05']);
  assert.equal(sheets.settled(sheet, draft, { seq: 1, payload: { answers, submit: false } }, 'CONFLICT').sheet.contested, true);
});

test('a finished sheet carries every answer, the register\'s too', () => {
  assert.deepEqual(sheets.toSend(form, sheet, null, true), { 'B1-01': { value: 'a', base: 0 }, 'B2-01': { value: 'no', base: 3 } });
});

test('names are found without diacritics', () => {
  assert.ok(text.finds('do thi', 'Đỗ Thị Hà', 'Thôn Tân Lý'));
  assert.ok(text.finds('ha tan ly', 'Đỗ Thị Hà', 'Thôn Tân Lý'));
  assert.ok(!text.finds('hanh', 'Đỗ Thị Hà'));
});

test('numbers, days and ages are read and said as people do', () => {
  assert.equal(text.readNumber('1.500.000 đ'), 1500000);
  assert.ok(Number.isNaN(text.readNumber('nhiều')));
  assert.equal(text.number(1500000), '1.500.000');
  assert.equal(text.day('2026-10-08'), '08/10/2026');
  assert.equal(text.due('2026-10-08', '2026-10-10'), 'quá hạn 2 ngày');
  assert.equal(text.age(0, 5 * 60_000), '5 phút trước');
});

test('a PIN that is easy to guess is not taken', () => {
  assert.ok(weakness('12345678'));
  assert.ok(weakness('11111111'));
  assert.ok(weakness('2805197'));
  assert.equal(weakness('28051974'), null);
});
