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
    const request = work(transaction.objectStore(store));
    transaction.oncomplete = () => resolve(request?.result);
    transaction.onerror = () => reject(transaction.error);
    transaction.onabort = () => reject(transaction.error ?? new Error('aborted'));
  });
}

export const vaults = () => within('vaults', 'readonly', (store) => store.getAll());
export const putVault = (vault) => within('vaults', 'readwrite', (store) => store.put(vault));

/** Takes a vault and all its rows off the device. */
export async function dropVault(id) {
  await within('rows', 'readwrite', (store) => store.delete(IDBKeyRange.bound([id], [id, []])));
  await within('vaults', 'readwrite', (store) => store.delete(id));
}

/** Every row of a vault. */
export const rows = (vault) => within('rows', 'readonly', (store) => store.getAll(IDBKeyRange.bound([vault], [vault, []])));
export const row = (vault, name) => within('rows', 'readonly', (store) => store.get([vault, name]));

/** Writes and deletes rows of a vault, all or none. */
export const write = (vault, puts, deletes) => within('rows', 'readwrite', (store) => {
  puts.forEach((put) => store.put({ vault, ...put }));
  deletes.forEach((name) => store.delete([vault, name]));
});
