// Talks to a running bot with Microsoft's own Direct Line client in a real browser: by WebSocket, by polling, after a cut connection, with a token that does not hold.
// Usage: node direct-line.mjs <address of the bot> <path of Chromium>. Prints one line for each problem; exit code 1 if any.
import { createRequire } from 'node:module';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright-core';

const [address, executablePath] = process.argv.slice(2);
const client = join(dirname(createRequire(import.meta.url).resolve('botframework-directlinejs/package.json')), 'dist', 'directline.js');
const problems = [];
const check = (what, holds, got) => { if (!holds) problems.push(`${what}: ${JSON.stringify(got)}`); else console.log(`well: ${what}`); };
const profile = mkdtempSync(join(tmpdir(), 'assistant-browser-'));
process.on('exit', () => rmSync(profile, { recursive: true, force: true }));
const context = await chromium.launchPersistentContext(profile, {
    executablePath, headless: true, bypassCSP: true,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
const page = context.pages()[0];
await page.goto(new URL('/fr', address).href);
await page.evaluate(() => {
    window.sockets = [];
    const Native = window.WebSocket;
    window.WebSocket = class extends Native { constructor(...args) { super(...args); window.sockets.push(this); } };
});
await page.addScriptTag({ path: client });

// Runs in the page: opens a chat and keeps what the client shows.
const open = options => page.evaluate(async ({ options }) => {
    const token = options.token ?? (await (await fetch('/v3/directline/tokens/generate', { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } })).json()).token;
    window.chat = new DirectLine.DirectLine({ domain: `${location.origin}/v3/directline`, token, webSocket: options.webSocket, pollingInterval: 500 });
    window.seen = []; window.statuses = [];
    // That the answer is on its way is said on a slow machine only.
    window.chat.activity$.subscribe(activity => { if (activity.type !== 'typing') window.seen.push(activity); }, () => { });
    window.chat.connectionStatus$.subscribe(status => window.statuses.push(status));
}, { options });
const say = text => page.evaluate(text => new Promise(done => window.chat.postActivity({ type: 'message', from: { id: 'x' }, text }).subscribe(done, error => done(`failed: ${error}`))), text);
const waitFor = (count, timeout) => page.waitForFunction(count => window.seen.length >= count, count, { timeout }).catch(() => { });
const seen = () => page.evaluate(() => window.seen.map(activity => ({ id: activity.id, text: activity.text, role: activity.from.role, replyToId: activity.replyToId })));

for (const webSocket of [true, false]) {
    const way = webSocket ? 'stream' : 'polling';
    await open({ webSocket });
    await waitFor(1, 10000); // As a person does: who speaks before the greeting has come may see it after the own words.
    const id = await say('itsme ne marche plus sur mon nouveau téléphone');
    await waitFor(3, 10000);
    const all = await seen();
    check(`${way}: greeting, echo and answer, each once and in order`, all.length === 3 && all[0].role === 'bot' && all[1].id === id && all[2].replyToId === id, all);

    if (webSocket) {
        await page.evaluate(() => window.sockets.at(-1).close());
        const again = await say('comment imprimer dans un espace public numérique');
        await waitFor(5, 30000);
        const after = await seen();
        check('after a cut connection nothing is missing and nothing comes twice',
            after.length === 5 && new Set(after.map(activity => activity.id)).size === 5 && after[3].id === again && after[4].replyToId === again, after);
    }

    await page.evaluate(() => window.chat.end());
}

await open({ webSocket: true, token: 'eyJhbGciOiJIUzI1NiJ9.eyJ1c2VyIjoiZGxfYSJ9.AAAA' });
await say('bonjour');
await page.waitForTimeout(1000);
const statuses = await page.evaluate(() => window.statuses);
check('a token that does not hold is told: expired, or no connection', statuses.includes(3) || statuses.includes(4), statuses);

await context.close();
problems.forEach(problem => console.error(problem));
process.exit(problems.length > 0 ? 1 : 0);
