// IndexedDB with promises. Only vault.js uses it; what it stores is encrypted there.

const NAME = 'tungho-di-ho';

let opening = null;

function open() {
  opening ??= new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('vaults', { keyPath: 'id' });
      request.result.createObjectStore('rows', { keyPath: ['vault', 'name'] });
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => {
      opening = null;
      reject(request.error);
    };
  });
  return opening;
}

/** Runs `work` on a store in one transaction; resolves when it is on the disk. */
async function within(store, mode, work) {
  const db = await open();
  return new Promise((resolve, reject) => {
    const transaction = db.transaction(store, mode, { durability: 'strict' });
    let failure = null;
    let request;
    transaction.oncomplete = () => resolve(request?.result);
    transaction.onabort = () => reject(failure ?? transaction.error ?? new Error('aborted'));
    try {
      request = work(transaction.objectStore(store));
    } catch (error) {
      // all or none: what was put before the fault goes too
      failure = error;
      transaction.abort();
    }
  });
}

export const vaults = () => within('vaults', 'readonly', (store) => store.getAll());
export const putVault = (vault) => within('vaults', 'readwrite', (store) => store.put(vault));

/** Takes a vault and all its rows off the device. */
export async function dropVault(id) {
  await within('rows', 'readwrite', (store) => store.delete(IDBKeyRange.bound([id], [id, []])));
  await within('vaults', 'readwrite', (store) => store.delete(id));
}

/** Every row of a vault but those whose names begin with `prefix`, which may be large. */
export async function rowsBut(vault, prefix) {
  const after = prefix.slice(0, -1) + String.fromCharCode(prefix.charCodeAt(prefix.length - 1) + 1);
  const before = await within('rows', 'readonly', (store) => store.getAll(IDBKeyRange.bound([vault], [vault, prefix], false, true)));
  return [...before, ...await within('rows', 'readonly', (store) => store.getAll(IDBKeyRange.bound([vault, after], [vault, []])))];
}

/** The names of a vault's rows that begin with `prefix`. */
export async function names(vault, prefix) {
  const keys = await within('rows', 'readonly', (store) => store.getAllKeys(IDBKeyRange.bound([vault, prefix], [vault, prefix + '\uffff'])));
  return keys.map(([, name]) => name);
}

export const row = (vault, name) => within('rows', 'readonly', (store) => store.get([vault, name]));

/** Writes and deletes rows of a vault, all or none. */
export const write = (vault, puts, deletes) => within('rows', 'readwrite', (store) => {
  puts.forEach((put) => store.put({ vault, ...put }));
  deletes.forEach((name) => store.delete([vault, name]));
});
