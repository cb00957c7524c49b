// Answers from what a helper has kept, when there is no connection. It keeps nothing itself, and is removed with the last sheet.
const name = 'assistant-sheets';

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', event => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', event => {
    const { request } = event;
    const address = new URL(request.url);
    if (request.method !== 'GET' || address.origin !== self.location.origin || address.pathname.startsWith('/v3/')) return;
    event.respondWith(fetch(request).catch(async () => {
        const language = /^\/(fr|nl|en)(?=\/|$)/.exec(address.pathname)?.[1];
        return await caches.match(request, { cacheName: name })
            ?? (request.mode === 'navigate' ? await list(language) : undefined)
            ?? Response.error();
    }));
});

// The list in the language of the page, or in the one in which it was kept.
async function list(language) {
    for (const code of new Set([language, 'fr', 'nl', 'en'])) {
        const found = code && await caches.match(`/${code}/kept`, { cacheName: name });
        if (found) return found;
    }
    return undefined;
}
