// What the open person has on this device, in memory while unlocked and encrypted on the disk. Every change is on the disk before it shows:
// changes run one after the other, each on what the one before left, and one that cannot be written changes nothing.

import * as clock from './clock.js';
import * as queue from './queue.js';
import * as sheets from './sheets.js';
import * as vault from './vault.js';
import * as visits from './visits.js';
import { daysAgo, localIso, now, setClock } from './text.js';

const KEEP_ACCEPTED = 30;

let state = null;
let doubt = null;
let chain = Promise.resolve();
let typed = [];
let typing = null;
const listeners = new Set();

/** The state; null while locked. */
export const get = () => state;

export function listen(listener) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const changed = () => listeners.forEach((listener) => listener());

/** What was to be kept is not: the form stays, and whoever typed it is told. */
export class DiskError extends Error {
  constructor(cause) {
    super('Bộ nhớ điện thoại đầy nên máy chưa giữ được. Hãy xóa bớt ảnh hoặc ứng dụng khác trên máy rồi thử lại.');
    this.cause = cause;
  }
}

/** `make` turns the present state into { next, values, deletes, result, quiet }; null changes nothing. */
function change(make) {
  const made = chain.then(async () => {
    if (!state) {
      throw new Error('locked');
    }
    const step = make(state);
    if (!step) {
      return null;
    }
    try {
      await vault.write(step.values, step.deletes ?? []);
    } catch (error) {
      throw new DiskError(error);
    }
    state = { ...state, ...step.next };
    if (!step.quiet || step.next.drafts) {
      await vault.noteWaiting(waiting(), halfWritten()).catch(() => null);
    }
    if (!step.quiet) {
      changed();
    }
    return step.result ?? null;
  });
  chain = made.catch(() => null);
  return made;
}

export async function load() {
  const read = await vault.readAll();
  const meta = { seq: 0, cursor: null, completeAt: null, pulledAt: null, limitMessage: null, lastSent: null, clock: 0, seenAt: 0, sureOn: '', ...(read.meta ?? {}) };
  state = {
    meta,
    set: { households: {}, sheets: {}, forms: {}, ...(read.set ?? {}) },
    drafts: { sheets: {}, visits: {}, ...(read.drafts ?? {}) },
    out: Object.entries(read).filter(([name]) => name.startsWith('out.')).map(([, entry]) => entry).sort((a, b) => a.seq - b.seq),
  };
  setClock(meta.clock);
  checkClock();
  changed();
  // a full disk stops no reading
  return tidy().catch(() => 0);
}

/** Takes away drafts that are over and photos that nothing names any more; returns how many drafts went. */
async function tidy() {
  const names = await vault.photoNames();
  return change((held) => {
    const drafts = { ...held.drafts, visits: Object.fromEntries(Object.entries(held.drafts.visits).map(([id, draft]) => [id, { ...draft, at: draft.at ?? now() }])) };
    // by a clock that may be wrong nothing is thrown away
    const { kept, gone } = doubt ? { kept: drafts.visits, gone: 0 } : visits.withoutOver(drafts.visits, now());
    drafts.visits = kept;
    const used = new Set([...draftRows(kept), ...outRows(held.out)]);
    return { next: { drafts }, values: { drafts }, deletes: names.filter((name) => !used.has(name)), result: gone };
  });
}

/** Forgets everything once what was being written is on the disk. */
export async function close() {
  await chain;
  state = null;
  return vault.lock();
}

// ---- the clock

/** Why today's date is in doubt: 'back', 'ahead', or null. */
export const clockDoubt = () => doubt;

/** Looks at the clock; a time that can be believed is remembered as seen. Returns the doubt. */
export function checkClock() {
  const before = doubt;
  if (state) {
    doubt = clock.jump(now(), state.meta.seenAt);
  }
  if (before !== doubt) {
    changed();
  }
  return doubt;
}

/** A time for records: while today is in doubt, the last one that was not. */
const time = () => (checkClock() ? state.meta.seenAt : now());

/** Keeps the time as seen, now and then. */
export function noteTime() {
  if (state && !checkClock() && now() - state.meta.seenAt > 4 * 60_000) {
    return change((held) => {
      const meta = { ...held.meta, seenAt: now() };
      return { next: { meta }, values: { meta }, quiet: true };
    }).catch(() => null);
  }
  return null;
}

/** The person says which day it is; null when taken, else why it cannot be. */
export async function setDay(day) {
  const wrong = clock.wrongDay(day, state.meta.sureOn);
  if (!wrong) {
    await setAhead(clock.aheadFor(day, Date.now()), state.meta.sureOn);
  }
  return wrong;
}

async function setAhead(ahead, sureOn) {
  await change((held) => {
    const meta = { ...held.meta, clock: ahead, seenAt: Date.now() + ahead, sureOn };
    setClock(ahead);
    doubt = null;
    return { next: { meta }, values: { meta } };
  });
}

/** Sets the clock by the server's; small differences are the way's. */
export function clockFrom(serverTime) {
  const ahead = Date.parse(serverTime.slice(0, 19)) - Date.now();
  return setAhead(Math.abs(ahead) < 120_000 ? 0 : ahead, serverTime.slice(0, 10));
}

// ---- the outbox

const outName = (entry) => 'out.' + entry.seq;
const rowOf = (entry) => entry.row ?? 'photo.' + entry.seq;

/** Where the photos of these visit drafts, and of these records, lie on the disk. */
const draftRows = (drafts) => Object.values(drafts).flatMap((draft) => (draft.photos ?? []).map((photo) => photo.row));
const outRows = (entries) => entries.filter((entry) => entry.kind === 'PHOTO').map(rowOf);

/** How many records have no final receipt yet. */
export const waiting = () => state?.out.filter((entry) => !queue.isFinal(entry)).length ?? 0;

/** How many visits and sheets are half written. */
export const halfWritten = () => (state ? Object.keys(state.drafts.visits).length + Object.values(state.drafts.sheets).filter(sheets.unsent).length : 0);

/** Entries with the next numbers, the record first, its photos after it. */
function numbered(held, made) {
  const meta = { ...held.meta, seenAt: doubt ? held.meta.seenAt : now() };
  const at = time();
  const photos = made.photos ?? [];
  const entry = { state: 'WAITING', tries: 0, nextTry: 0, error: null, ...made, photos: undefined, seq: ++meta.seq, madeAt: localIso(new Date(at)), at };
  const added = [entry, ...photos.map((photo) => ({ ...entry, key: crypto.randomUUID(), seq: ++meta.seq, kind: 'PHOTO', title: 'Ảnh: ' + entry.title, payload: null, replaces: undefined, of: entry.key, ...photo }))];
  return { meta, added };
}

/** Puts the visit of a draft into the outbox, once however often it is asked for; the draft goes in the same write. */
export function saveVisit(id, draft, read, seconds) {
  return change((held) => {
    const drafts = { ...held.drafts, visits: { ...held.drafts.visits } };
    delete drafts.visits[id];
    if (held.out.some((entry) => entry.key === draft.key)) {
      return { next: { drafts }, values: { drafts } };
    }
    const made = { key: draft.key, kind: 'VISIT', title: draft.home.headName, about: draft.home.id, epoch: draft.home.epoch, payload: visits.payload(draft, read, seconds), replaces: draft.replaces ?? undefined, photos: draft.photos };
    const { meta, added } = numbered(held, made);
    const old = held.out.filter((entry) => draft.replaces && (entry.key === draft.replaces || entry.of === draft.replaces));
    const kept = new Set(draft.photos.map((photo) => photo.row));
    const replaced = old.filter((entry) => entry.kind !== 'PHOTO').map((entry) => ({ ...entry, state: 'REPLACED', error: 'Đã sửa và gửi lại.' }));
    const photos = old.filter((entry) => entry.kind === 'PHOTO');
    const out = [...held.out.filter((entry) => !old.includes(entry)), ...replaced, ...added].sort((a, b) => a.seq - b.seq);
    const values = { meta, drafts, ...Object.fromEntries([...replaced, ...added].map((entry) => [outName(entry), entry])) };
    return { next: { meta, drafts, out }, values, deletes: [...photos.map(outName), ...photos.map(rowOf).filter((row) => !kept.has(row))] };
  });
}

/** The form of a sheet; one without questions when the sheet has left the device. */
const formOf = (held, sheet) => held.set.forms[sheet.form] ?? { groups: [] };

/** Puts the answers of a sheet that are in no record yet into the outbox; a finished sheet carries every answer. */
export function saveSheet(sheet, submit) {
  return change((held) => {
    const draft = held.drafts.sheets[sheet.id];
    const now = held.set.sheets[sheet.id] ?? sheet;
    if (submit && draft?.submitted && !sheets.unsent(draft)) {
      return null;
    }
    const payload = sheets.payload(formOf(held, now), now, draft, submit);
    if (!payload) {
      return null;
    }
    const made = { key: crypto.randomUUID(), kind: 'SHEET', title: submit ? sheet.headName : sheet.headName + ' (nháp)', about: sheet.id, epoch: sheet.epoch, payload };
    const { meta, added } = numbered(held, made);
    const drafts = { ...held.drafts, sheets: { ...held.drafts.sheets, [sheet.id]: sheets.queued(draft, payload, added[0].seq) } };
    return { next: { meta, drafts, out: [...held.out, ...added] }, values: { meta, drafts, [outName(added[0])]: added[0] }, result: added[0] };
  });
}

/** Takes in the entries as a push changed them, with what their receipts mean for sheets. */
export function settle(entries) {
  return change((held) => {
    const byKey = new Map(entries.map((entry) => [entry.key, entry]));
    const values = {};
    const deletes = [];
    const set = { ...held.set, sheets: { ...held.set.sheets } };
    const drafts = { ...held.drafts, sheets: { ...held.drafts.sheets } };
    let out = held.out.map((entry) => byKey.get(entry.key) ?? entry);
    for (const entry of entries) {
      values[outName(entry)] = entry;
      if (!queue.isFinal(entry)) {
        continue;
      }
      if (entry.kind === 'PHOTO' && entry.state === 'ACCEPTED') {
        deletes.push(rowOf(entry));
      }
      const sheet = entry.kind === 'SHEET' ? set.sheets[entry.payload.caseId] : null;
      if (sheet) {
        const after = sheets.settled(sheet, drafts.sheets[sheet.id], entry, entry.state);
        set.sheets[sheet.id] = after.sheet;
        put(drafts.sheets, sheet.id, after.draft);
      } else if (entry.kind === 'SHEET') {
        put(drafts.sheets, entry.payload.caseId, sheets.withoutRecord(drafts.sheets[entry.payload.caseId], entry));
      }
    }
    for (const old of queue.outdated(out, KEEP_ACCEPTED)) {
      deletes.push(outName(old));
      delete values[outName(old)];
      out = out.filter((entry) => entry.key !== old.key);
    }
    return { next: { out, set, drafts }, values: { ...values, set, drafts }, deletes };
  });
}

function put(place, id, value) {
  if (value) {
    place[id] = value;
  } else {
    delete place[id];
  }
}

/** Takes an entry that needs no more look out of the list, with the photos that belong to a refused visit. */
export function putAway(entry) {
  return change((held) => {
    const gone = held.out.filter((other) => other.key === entry.key || (entry.state === 'REJECTED' && other.of === entry.key && other.state === 'REJECTED'));
    const used = new Set(draftRows(held.drafts.visits));
    return {
      next: { out: held.out.filter((other) => !gone.includes(other)) },
      values: {},
      deletes: [...gone.map(outName), ...outRows(gone).filter((row) => !used.has(row))],
    };
  });
}

export function retry(entries) {
  return change((held) => {
    const keys = new Set(entries.map((entry) => entry.key));
    const again = held.out.filter((entry) => keys.has(entry.key)).map(queue.retryNow);
    const byKey = new Map(again.map((entry) => [entry.key, entry]));
    return { next: { out: held.out.map((entry) => byKey.get(entry.key) ?? entry) }, values: Object.fromEntries(again.map((entry) => [outName(entry), entry])) };
  });
}

// ---- drafts

/** Keeps what is being written. `draft` is the new one, or makes it of the present one; null takes it away. What is typed quickly is written together. */
export function keepDraft(part, id, draft) {
  typed.push([part, id, draft]);
  typing ??= change((held) => {
    typing = null;
    const drafts = { ...held.drafts, sheets: { ...held.drafts.sheets }, visits: { ...held.drafts.visits } };
    for (const [where, which, what] of typed.splice(0)) {
      put(drafts[where], which, typeof what === 'function' ? what(drafts[where][which]) : what);
    }
    return { next: { drafts }, values: { drafts }, quiet: true };
  });
  return typing;
}

/** Keeps a photo and the draft that names it, both or none. */
export function keepPhoto(id, draft, row, bytes) {
  return change((held) => {
    const drafts = { ...held.drafts, visits: { ...held.drafts.visits, [id]: draft } };
    return { next: { drafts }, values: { drafts, [row]: bytes }, quiet: true };
  });
}

/** The draft without one of its photos, or without all; a photo that a refused record still names stays for that record. */
export function dropPhotos(id, draft, rows) {
  return change((held) => {
    const drafts = { ...held.drafts, visits: { ...held.drafts.visits } };
    put(drafts.visits, id, draft);
    const used = new Set(outRows(held.out));
    return { next: { drafts }, values: { drafts }, deletes: rows.filter((row) => !used.has(row)) };
  });
}

/** Opens a refused visit as a form again; returns the draft's id. */
export function reopenVisit(entry) {
  const id = 'sua-' + entry.seq;
  return change((held) => {
    const photos = held.out.filter((other) => other.kind === 'PHOTO' && other.of === entry.key && other.state === 'REJECTED').map((other) => ({ ...other, row: rowOf(other) }));
    const known = held.set.households[entry.about];
    const home = known ? { ...visits.homeOf(known), epoch: entry.epoch } : { id: entry.about, headName: entry.title, village: '', epoch: entry.epoch, since: null };
    const drafts = { ...held.drafts, visits: { ...held.drafts.visits } };
    drafts.visits[id] ??= visits.reopened(entry, photos, crypto.randomUUID(), home, now());
    return { next: { drafts }, values: { drafts }, result: id };
  });
}

/** Opens a visit that was written down wrongly as a form; returns the draft's id. */
export function correctVisit(home, visit) {
  const id = 'chua-' + visit.key;
  return change((held) => {
    const drafts = { ...held.drafts, visits: { ...held.drafts.visits } };
    drafts.visits[id] ??= visits.correcting(visit, crypto.randomUUID(), visits.homeOf(home), now());
    return { next: { drafts }, values: { drafts }, result: id };
  });
}

/** Puts the withdrawal of a visit into the outbox, once however often it is asked for. */
export function withdrawVisit(home, visit, reason) {
  return change((held) => {
    if (held.out.some((entry) => entry.kind === 'WITHDRAWAL' && entry.payload.visit === visit.key && entry.state !== 'REJECTED')) {
      return null;
    }
    const made = { key: crypto.randomUUID(), kind: 'WITHDRAWAL', title: home.headName, about: home.id, epoch: home.help?.epoch ?? '', payload: { visit: visit.key, reason: reason.trim(), visitedOn: visit.said.visitedOn } };
    const { meta, added } = numbered(held, made);
    return { next: { meta, out: [...held.out, ...added] }, values: { meta, [outName(added[0])]: added[0] } };
  });
}

/** Puts the answers of a refused sheet back into its form; the record itself is done with. */
export function reopenSheet(entry) {
  return change((held) => {
    const sheet = held.set.sheets[entry.payload.caseId];
    const drafts = { ...held.drafts, sheets: { ...held.drafts.sheets } };
    drafts.sheets[sheet.id] = sheets.reopened(sheet, drafts.sheets[sheet.id], entry, now());
    const done = { ...entry, state: 'REPLACED', error: 'Đã mở lại trong phiếu.' };
    return { next: { drafts, out: held.out.map((other) => (other.key === entry.key ? done : other)) }, values: { drafts, [outName(done)]: done } };
  });
}

// ---- the set

/** Takes in a pull. What is being written stays, on the version it was begun; drafts keep the charge they were written under. */
export function pulled(answer) {
  return change((held) => {
    const before = held.set;
    const set = answer.full ? { households: {}, sheets: {}, forms: {} } : { households: { ...before.households }, sheets: { ...before.sheets }, forms: { ...before.forms } };
    answer.households.forEach((part) => { set.households[part.id] = part; });
    answer.sheets.forEach((part) => { set.sheets[part.id] = part; });
    answer.forms.forEach((part) => { set.forms[part.id] = part; });
    const places = { h: set.households, s: set.sheets, f: set.forms };
    answer.gone.forEach((mark) => { delete places[mark[0]][mark.slice(2)]; });
    const drafts = { ...held.drafts, visits: { ...held.drafts.visits } };
    for (const [id, draft] of Object.entries(drafts.visits)) {
      if (!draft.home && before.households[id]) {
        drafts.visits[id] = { ...draft, home: visits.homeOf(before.households[id]) };
      }
    }
    const chosen = new Set(answer.chosen ?? []);
    const settled = held.out.filter((entry) => entry.state === 'CONFLICT' && chosen.has(entry.key)).map((entry) => ({ ...entry, state: 'CHOSEN', error: 'Đã chọn xong trên trang chính.' }));
    const byKey = new Map(settled.map((entry) => [entry.key, entry]));
    const meta = { ...held.meta, cursor: answer.cursor, pulledAt: now(), limitMessage: answer.limitMessage };
    return {
      next: { set, meta, drafts, out: held.out.map((entry) => byKey.get(entry.key) ?? entry) },
      values: { set, meta, drafts, ...Object.fromEntries(settled.map((entry) => [outName(entry), entry])) },
    };
  });
}

/** Everything has its receipt; `sent` is what came of the records sent this time. */
export function complete(sent) {
  return change((held) => {
    const meta = { ...held.meta, completeAt: now(), lastSent: sent.of ? { ...sent, at: now() } : held.meta.lastSent };
    return { next: { meta }, values: { meta } };
  });
}

export const photoOf = (entry) => vault.read(rowOf(entry));
export const photoRow = (row) => vault.read(row);
export const today = () => daysAgo(0);
