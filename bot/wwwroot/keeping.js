// Keeps desk sheets on the device, when the helper asks for it: quotes and sources, never a question. Nothing is stored before, and nothing stays after the last one is removed.
const name = 'assistant-sheets';
const titleHeader = 'x-sheet-title';
const policy = window.trustedTypes?.createPolicy('assistant', { createScriptURL: address => { if (address !== '/sw.js') throw new TypeError(address); return address; } });

export const canKeep = () => 'caches' in window && 'serviceWorker' in navigator;

const assets = html => [...html.matchAll(/(?:href|src)="(\/[^"/]+\.(?:css|js|svg)(?:\?[^"]*)?)"/g)].map(([, address]) => address.replaceAll('&amp;', '&'));

async function put(cache, address, title) {
    const response = await fetch(address, { cache: 'no-store' });
    if (!response.ok) throw new Error(`${response.status}`);
    const html = await response.text();
    const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': response.headers.get('content-security-policy') ?? '' };
    await cache.put(address, new Response(html, { headers: title ? { ...headers, [titleHeader]: encodeURIComponent(title) } : headers }));
    await cache.addAll([...new Set([...assets(html), '/keeping.js'])]);
}

/** Keeps the page at an address, with what it needs and the list of what is kept. */
export async function keep(address, title, list) {
    await navigator.serviceWorker.register(policy ? policy.createScriptURL('/sw.js') : '/sw.js');
    const cache = await caches.open(name);
    await put(cache, list, null);
    await put(cache, address, title);
}

/** What is kept: address and title of each sheet. */
export async function kept() {
    if (!canKeep() || !await caches.has(name)) return [];
    const cache = await caches.open(name);
    const sheets = [];
    for (const request of await cache.keys()) {
        const title = (await cache.match(request)).headers.get(titleHeader);
        if (title) sheets.push({ address: request.url, title: decodeURIComponent(title) });
    }
    return sheets;
}

/** Removes one; with the last one goes everything. */
export async function remove(address) {
    await (await caches.open(name)).delete(address);
    if ((await kept()).length === 0) {
        await caches.delete(name);
        for (const worker of await navigator.serviceWorker.getRegistrations()) await worker.unregister();
    }
}
