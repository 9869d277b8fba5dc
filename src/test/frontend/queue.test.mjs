import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as queue from '../../../frontend/field/js/queue.js';

const entry = (seq, more = {}) => ({ key: 'k' + seq, seq, kind: 'SHEET', state: 'WAITING', tries: 0, nextTry: 0, ...more });
const receipt = (seq, state = 'ACCEPTED', reason = '') => ({ key: 'k' + seq, state, reason, receivedAt: '2026-09-07T08:00:00' });

test('records go in the order they were made, a batch at a time', () => {
  const batch = queue.nextBatch([entry(3), entry(1), entry(2)], 2, 0);
  assert.deepEqual(batch.map((e) => e.seq), [1, 2]);
});

test('a record waits its time after a failure and the wait grows to ten minutes', () => {
  const once = queue.failed(entry(1), 'lỗi', 1000);
  assert.equal(queue.nextBatch([once], 9, 1000).length, 0);
  assert.equal(queue.nextBatch([once], 9, 1000 + queue.pause(1)).length, 1);
  assert.ok(queue.pause(2) > queue.pause(1));
  assert.equal(queue.pause(40), 600_000);
});

test('only a receipt ends a record; an answer without one leaves it waiting', () => {
  const batch = [entry(1), entry(2), entry(3), entry(4)];
  const answer = queue.answered(batch, [receipt(1), receipt(2, 'REJECTED', 'không còn phụ trách'), receipt(3, 'AGAIN', 'máy chủ bận')], 5);
  assert.equal(answer.received, 2);
  assert.equal(answer.of, 4);
  assert.deepEqual(answer.changed.map((e) => e.state), ['ACCEPTED', 'REJECTED', 'WAITING', 'WAITING']);
  assert.equal(answer.changed[1].error, 'không còn phụ trách');
  assert.equal(answer.changed[3].tries, 1);
});

test('a photo goes after its visit, and alone when the visit has left the list', () => {
  const visit = entry(1, { kind: 'VISIT' });
  const photo = entry(2, { kind: 'PHOTO', of: 'k1' });
  assert.equal(queue.nextBatch([visit, photo], 9, 0).length, 1);
  assert.equal(queue.photosToSend([visit, photo], 0).length, 0);
  assert.equal(queue.photosToSend([{ ...visit, state: 'ACCEPTED' }, photo], 0).length, 1);
  assert.equal(queue.photosToSend([photo], 0).length, 1);
});

test('everything is in only when nothing waits, and a rejected record stays to be seen', () => {
  const all = [entry(1, { state: 'ACCEPTED' }), entry(2, { state: 'REJECTED' }), entry(3, { tries: 2 })];
  assert.deepEqual(queue.summary(all), { waiting: 1, conflicts: 0, rejected: 1, accepted: 1, failing: 1 });
  assert.deepEqual(queue.outdated(all, 0).map((e) => e.seq), [1]);
});

test('whatever the network does, each record ends with one receipt and in any order', () => {
  let seed = 7;
  const random = (n) => { seed = (seed * 1103515245 + 12345) % 2147483648; return seed % n; };
  let entries = Array.from({ length: 500 }, (_, i) => entry(i + 1));
  const server = new Map();
  let now = 0;
  for (let round = 0; queue.summary(entries).waiting > 0; round += 1) {
    assert.ok(round < 5000);
    now += 700_000;
    const batch = queue.nextBatch(entries, 1 + random(20), now);
    const arrives = batch.slice(0, random(3) === 0 ? random(batch.length + 1) : batch.length);
    arrives.forEach((e) => server.set(e.key, (server.get(e.key) ?? 0) || 1));
    const heard = random(3) === 0 ? [] : arrives.map((e) => receipt(e.seq));
    const changed = new Map(queue.answered(batch, heard, now).changed.map((e) => [e.key, e]));
    entries = entries.map((e) => changed.get(e.key) ?? e);
  }
  assert.equal(server.size, 500);
  assert.ok(entries.every((e) => e.state === 'ACCEPTED'));
});
