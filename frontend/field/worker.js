// The app's own files, kept on the device: opened from there first, so that the app opens without any signal.
// VERSION (a hash of every file) and FILES are put in front by the server; a changed file makes a new version.
const CACHE = 'tungho-di-ho-' + VERSION;

self.addEventListener('install', (event) => {
  // past the browser's own cache, else an old file could come into the new version
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(FILES.map((file) => new Request(file, { cache: 'reload' })))));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches.keys()
      .then((names) => Promise.all(names.filter((name) => name.startsWith('tungho-di-ho-') && name !== CACHE).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()));
});

self.addEventListener('message', (event) => {
  if (event.data === 'take-over') {
    self.skipWaiting();
  }
});

self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== 'GET' || url.origin !== self.location.origin || url.pathname.includes('/api/')) {
    return;
  }
  event.respondWith((async () => {
    const cache = await caches.open(CACHE);
    const kept = await cache.match(event.request, { ignoreSearch: true });
    if (kept) {
      return kept;
    }
    if (event.request.mode === 'navigate' && url.pathname.startsWith(new URL('./', self.location).pathname)) {
      return (await cache.match('index.html')) ?? fetch(event.request);
    }
    return fetch(event.request);
  })());
});
