// What the open person has on this device, in memory while unlocked and encrypted on the disk. Every change is on the disk before it shows.

import * as vault from './vault.js';
import * as queue from './queue.js';
import * as sheets from './sheets.js';
import { localIso, now, setClock } from './text.js';

const KEEP_ACCEPTED = 30;

let state = null;
const listeners = new Set();

/** The state; null while locked. */
export const get = () => state;

export function listen(listener) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const changed = () => listeners.forEach((listener) => listener());

export async function load() {
  const read = await vault.readAll();
  state = {
    meta: { seq: 0, cursor: null, completeAt: null, pulledAt: null, limitMessage: null, lastSent: null, clock: 0, ...(read.meta ?? {}) },
    set: { households: {}, sheets: {}, forms: {}, ...(read.set ?? {}) },
    drafts: { sheets: {}, visits: {}, ...(read.drafts ?? {}) },
    out: Object.entries(read).filter(([name]) => name.startsWith('out.')).map(([, entry]) => entry).sort((a, b) => a.seq - b.seq),
  };
  setClock(state.meta.clock);
  changed();
}

export function close() {
  state = null;
  return vault.lock();
}

const outName = (entry) => 'out.' + entry.seq;

async function keep(values, deletes = []) {
  await vault.write(values, deletes);
  await vault.noteWaiting(waiting());
  changed();
}

/** How many records have no final receipt yet. */
export const waiting = () => state?.out.filter((entry) => !queue.isFinal(entry)).length ?? 0;

/** Puts a record into the outbox, its photos after it; returns the entry. */
export async function enqueue(kind, title, about, epoch, payload, photos = [], drafts = state.drafts) {
  const meta = { ...state.meta };
  const at = now();
  const entry = { key: crypto.randomUUID(), seq: ++meta.seq, kind, title, about, epoch, payload, madeAt: localIso(new Date(at)), at, state: 'WAITING', tries: 0, nextTry: 0, error: null };
  const values = { meta, drafts };
  const added = [entry];
  values[outName(entry)] = entry;
  for (const photo of photos) {
    const seq = ++meta.seq;
    const one = { ...entry, key: crypto.randomUUID(), seq, kind: 'PHOTO', title: 'Ảnh: ' + title, payload: null, of: entry.key, sha256: photo.sha256, mediaType: photo.mediaType };
    values[outName(one)] = one;
    values['photo.' + seq] = photo.bytes;
    added.push(one);
  }
  state.meta = meta;
  state.drafts = drafts;
  state.out = [...state.out, ...added];
  await keep(values);
  return entry;
}

/** The number the next record will have. */
export const nextSeq = () => state.meta.seq + 1;

/** Keeps what is being typed. */
export async function keepDraft(part, id, draft) {
  const drafts = { ...state.drafts, [part]: { ...state.drafts[part] } };
  if (draft) {
    drafts[part][id] = draft;
  } else {
    delete drafts[part][id];
  }
  state.drafts = drafts;
  await vault.write({ drafts });
}

/** Takes in the entries as a push changed them, with what their receipts mean for sheets. */
export async function settle(entries) {
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  const values = {};
  const deletes = [];
  const set = { ...state.set, sheets: { ...state.set.sheets } };
  const drafts = { ...state.drafts, sheets: { ...state.drafts.sheets } };
  state.out = state.out.map((entry) => byKey.get(entry.key) ?? entry);
  for (const entry of entries) {
    values[outName(entry)] = entry;
    if (!queue.isFinal(entry)) {
      continue;
    }
    if (entry.kind === 'PHOTO' && entry.state === 'ACCEPTED') {
      deletes.push('photo.' + entry.seq);
    }
    const sheet = entry.kind === 'SHEET' ? set.sheets[entry.payload.caseId] : null;
    if (sheet) {
      const after = sheets.settled(sheet, drafts.sheets[sheet.id], entry, entry.state);
      set.sheets[sheet.id] = after.sheet;
      if (after.draft) {
        drafts.sheets[sheet.id] = after.draft;
      } else {
        delete drafts.sheets[sheet.id];
      }
    }
  }
  for (const old of queue.outdated(state.out, KEEP_ACCEPTED)) {
    deletes.push(outName(old));
    delete values[outName(old)];
    state.out = state.out.filter((entry) => entry.key !== old.key);
  }
  state.set = set;
  state.drafts = drafts;
  await keep({ ...values, set, drafts }, deletes);
}

/** Puts entries that need no more look out of the list: accepted, or rejected ones the person has put away. */
export async function putAway(entry) {
  state.out = state.out.filter((other) => other.key !== entry.key);
  await keep({}, [outName(entry), 'photo.' + entry.seq]);
}

export async function retry(entries) {
  const again = entries.map(queue.retryNow);
  const byKey = new Map(again.map((entry) => [entry.key, entry]));
  state.out = state.out.map((entry) => byKey.get(entry.key) ?? entry);
  await keep(Object.fromEntries(again.map((entry) => [outName(entry), entry])));
}

/** Takes in a pull. What is being written stays, on the version it was begun. */
export async function pulled(answer) {
  const set = answer.full ? { households: {}, sheets: {}, forms: {} } : { households: { ...state.set.households }, sheets: { ...state.set.sheets }, forms: { ...state.set.forms } };
  answer.households.forEach((part) => { set.households[part.id] = part; });
  answer.sheets.forEach((part) => { set.sheets[part.id] = part; });
  answer.forms.forEach((part) => { set.forms[part.id] = part; });
  const places = { h: set.households, s: set.sheets, f: set.forms };
  answer.gone.forEach((mark) => { delete places[mark[0]][mark.slice(2)]; });
  state.set = set;
  state.meta = { ...state.meta, cursor: answer.cursor, pulledAt: now(), limitMessage: answer.limitMessage };
  await keep({ set, meta: state.meta });
}

/** Everything has its receipt; `of` is how many were sent this time. */
export async function complete(received, of) {
  state.meta = { ...state.meta, completeAt: now(), lastSent: of ? { received, of, at: now() } : state.meta.lastSent };
  await keep({ meta: state.meta });
}

/** Sets the clock by the server's; small differences are the way's. */
export function clockFrom(serverTime) {
  const ahead = Date.parse(serverTime.slice(0, 19)) - Date.now();
  state.meta = { ...state.meta, clock: Math.abs(ahead) < 120_000 ? 0 : ahead };
  setClock(state.meta.clock);
}

export const photoOf = (entry) => vault.read('photo.' + entry.seq);
