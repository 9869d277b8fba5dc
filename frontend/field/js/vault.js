// One person's store on this device. A random key encrypts every row; that key is kept only wrapped by one made of the person's PIN.
// Row names tell nothing about households: "set", "drafts", "meta", "out.<number>", "photo.<number>", "photo.d.<uuid>".

import * as db from './db.js';

const ROUNDS = 600_000;
const encoder = new TextEncoder();
const decoder = new TextDecoder();

let open = null;
let writing = Promise.resolve();

async function fromPin(pin, salt, rounds) {
  const material = await crypto.subtle.importKey('raw', encoder.encode(pin.normalize('NFC')), 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds }, material, { name: 'AES-GCM', length: 256 }, false, ['wrapKey', 'unwrapKey']);
}

const wrapping = (vault, iv) => ({ name: 'AES-GCM', iv, additionalData: encoder.encode('key ' + vault) });

/** Why a PIN is too easy to guess; null for a good one. */
export function weakness(pin) {
  if (pin.length < 8) {
    return 'Mã PIN cần ít nhất 8 ký tự.';
  }
  if (/^(.)\1+$/.test(pin) || '01234567890123456789'.includes(pin) || '98765432109876543210'.includes(pin)) {
    return 'Mã PIN này dễ đoán. Hãy tránh các số giống nhau hoặc liền nhau.';
  }
  return null;
}

/** The stores on this device, without anything of what is in them. */
export const list = () => db.vaults();

/** Makes a store for the person and opens it. */
export async function create(id, username, userId, pin) {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, ['encrypt', 'decrypt']);
  const wrapped = await crypto.subtle.wrapKey('raw', key, await fromPin(pin, salt, ROUNDS), wrapping(id, iv));
  await db.putVault({ id, username, userId, salt, iv, rounds: ROUNDS, wrapped, wrong: 0, waitUntil: 0 });
  return unlock(id, pin);
}

/** Opens a store; false when the PIN is wrong. After each five wrong ones it waits, longer each time. */
export async function unlock(id, pin, now = Date.now()) {
  const vault = (await db.vaults()).find((v) => v.id === id);
  if (vault.waitUntil > now) {
    return { ok: false, waitSeconds: Math.ceil((vault.waitUntil - now) / 1000) };
  }
  let key;
  try {
    key = await crypto.subtle.unwrapKey('raw', vault.wrapped, await fromPin(pin, vault.salt, vault.rounds), wrapping(id, vault.iv), { name: 'AES-GCM' }, false, ['encrypt', 'decrypt']);
  } catch {
    const wrong = vault.wrong + 1;
    const waitUntil = wrong % 5 === 0 ? now + 30_000 * 2 ** (wrong / 5 - 1) : 0;
    await db.putVault({ ...vault, wrong, waitUntil });
    return { ok: false, waitSeconds: waitUntil ? Math.ceil((waitUntil - now) / 1000) : 0 };
  }
  if (vault.wrong) {
    await db.putVault({ ...vault, wrong: 0, waitUntil: 0 });
  }
  open = { id, key, username: vault.username, userId: vault.userId, isOld: Boolean(vault.isOld) };
  return { ok: true };
}

/** Wraps the open store's key anew; false when the present PIN is wrong. Nothing else on the disk changes. */
export async function changePin(pin, next) {
  const vault = (await db.vaults()).find((v) => v.id === open.id);
  let key;
  try {
    key = await crypto.subtle.unwrapKey('raw', vault.wrapped, await fromPin(pin, vault.salt, vault.rounds), wrapping(vault.id, vault.iv), { name: 'AES-GCM' }, true, ['encrypt', 'decrypt']);
  } catch {
    return false;
  }
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const wrapped = await crypto.subtle.wrapKey('raw', key, await fromPin(next, salt, ROUNDS), wrapping(vault.id, iv));
  await db.putVault({ ...vault, salt, iv, rounds: ROUNDS, wrapped });
  return true;
}

/** Notes beside the open store how many records wait and how many are half written, so that it can be said even to somebody who forgot the PIN. */
export async function noteWaiting(waiting, drafts) {
  const vault = (await db.vaults()).find((v) => v.id === open?.id);
  if (vault && (vault.waiting !== waiting || vault.drafts !== drafts)) {
    await db.putVault({ ...vault, waiting, drafts });
  }
}

/** Makes room for a new store of the same person: one with records that wait or drafts is put aside and opens if the PIN comes back to mind; an empty one goes. */
export async function putAside(id) {
  const vault = (await db.vaults()).find((v) => v.id === id);
  if (vault.waiting || vault.drafts) {
    await db.putVault({ ...vault, isOld: true });
  } else {
    await db.dropVault(id);
  }
}

/** Takes the open store, put aside earlier, off the device. */
export async function drop() {
  const { id } = open;
  await lock();
  await db.dropVault(id);
}

/** Forgets the key; resolves when what was being written is on the disk. */
export function lock() {
  open = null;
  return writing;
}

export const isOpen = () => open !== null;
export const owner = () => open && { id: open.id, username: open.username, userId: open.userId, isOld: open.isOld };

async function encrypt({ id, key }, name, value) {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const clear = value instanceof Uint8Array ? value : encoder.encode(JSON.stringify(value));
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: encoder.encode(id + ' ' + name) }, key, clear);
  return { name, iv, data, bytes: value instanceof Uint8Array };
}

async function decrypt({ id, key }, row) {
  const clear = new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv: row.iv, additionalData: encoder.encode(id + ' ' + row.name) }, key, row.data));
  return row.bytes ? clear : JSON.parse(decoder.decode(clear));
}

/** Everything but photos, by name. */
export async function readAll() {
  const held = open;
  const found = await db.rowsBut(held.id, 'photo.');
  const read = {};
  for (const row of found) {
    read[row.name] = await decrypt(held, row);
  }
  return read;
}

/** The names of the photos kept, without reading them. */
export const photoNames = () => db.names(open.id, 'photo.');

/** One row; null when there is none. */
export async function read(name) {
  const held = open;
  const found = await db.row(held.id, name);
  return found ? decrypt(held, found) : null;
}

/** Writes rows and deletes others, all or none, after whatever is being written already. */
export function write(values, deletes = []) {
  // whose store it is stands fast from here on, whoever locks it meanwhile
  const held = open;
  const result = writing.then(async () => {
    const puts = await Promise.all(Object.entries(values).map(([name, value]) => encrypt(held, name, value)));
    await db.write(held.id, puts, deletes);
  });
  writing = result.catch(() => {});
  return result;
}
