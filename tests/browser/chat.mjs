// Uses the live chat of a running bot as helpers do: by keyboard, on a small screen, in three languages, with a bad connection, and leaving nothing behind.
// Usage: node chat.mjs <address of the bot> <path of Chromium> <port for a page of another site> [folder for screenshots]. Prints one line for each problem; exit code 1 if any.
import { createServer } from 'node:http';
import { join } from 'node:path';
import { check, launch, look, report, watch, wrong } from './looking.mjs';

const [address, executablePath, port, shots] = process.argv.slice(2);
const questions = {
    fr: { found: 'itsme ne marche plus sur mon nouveau téléphone', unclear: 'itsme', none: 'quand joue l’équipe nationale de football contre le Portugal', person: 'mme Dupont, 0486 12 34 56, a perdu son code PUK' },
    nl: { found: 'waar vind ik digitale hulp in Brussel', unclear: 'itsme', none: 'wanneer speelt de nationale ploeg tegen Portugal', person: 'mevrouw Janssens, 0486 12 34 56, is haar pukcode kwijt' },
    en: { found: 'how do I print in a public computer space', unclear: 'itsme', none: 'when does the national team play against Portugal', person: 'Mrs Dupont, 0486 12 34 56, lost her PUK code' },
};
const { context, page, close } = await launch(executablePath, { reducedMotion: 'reduce' });
await context.addInitScript(() => {
    window.sockets = [];
    const Native = WebSocket;
    window.WebSocket = class extends Native { constructor(...args) { super(...args); window.sockets.push(this); } };
});
watch(page, address);
let talked = [];
page.on('request', request => { if (request.url().includes('/v3/')) talked.push(request.url()); });

const open = path => page.goto(new URL(path, address).href);
const count = selector => page.locator(selector).count();
const answersAre = number => page.waitForFunction(number => document.querySelectorAll('.log .answer').length >= number, number, { timeout: 20000 }).catch(() => wrong('answer', `no answer number ${number}`));
const ask = async question => {
    const before = await count('.log .answer');
    await page.fill('#question', question);
    await page.press('#question', 'Enter');
    await answersAre(before + 1);
};
const focus = () => page.evaluate(() => {
    const at = document.activeElement;
    const box = at.getBoundingClientRect();
    const seen = document.elementFromPoint(box.left + box.width / 2, Math.min(box.bottom - 4, Math.max(box.top + 4, 0)));
    return { name: at.id || at.className || at.localName, text: at.textContent.trim().slice(0, 60), inside: at.closest('.opinion, .choices, .under, .log, form, .chat-foot')?.className, covered: at !== document.body && !(at.contains(seen) || seen?.contains(at)) };
});
const back = async (holds, what) => {
    for (let i = 0; i < 30; i++) {
        await page.keyboard.press('Shift+Tab');
        const at = await focus();
        if (at.name === 'body') break;
        if (at.covered) wrong('keyboard', `the focus is hidden: ${JSON.stringify(at)}`);
        if (holds(at)) return;
    }
    wrong('keyboard', `no way to ${what}`);
};
const storage = () => page.evaluate(async () => [document.cookie.length, localStorage.length, sessionStorage.length, (await indexedDB.databases()).length, (await caches.keys()).length, (await navigator.serviceWorker.getRegistrations()).length].join(' '));
const shoot = async name => { if (shots) await page.screenshot({ path: join(shots, `chat-${name}.png`) }); };

for (const language of Object.keys(questions)) {
    const { found, unclear, none, person } = questions[language];
    talked = [];
    await open(`/${language}`);
    await page.waitForLoadState('networkidle');
    check(`${language}: nothing is opened or stored before the first question`, talked.length === 0 && await storage() === '0 0 0 0 0 0', [talked, await storage()]);
    await look(page, `${language} before`);

    // The keyboard alone.
    check(`${language}: the page begins in the box`, (await focus()).name === 'question', await focus());
    await page.keyboard.type(found);
    await page.keyboard.press('Enter');
    await answersAre(1);
    check(`${language}: the focus stays in the box`, (await focus()).name === 'question', await focus());
    check(`${language}: one question, one answer, in a log`, await count('.log > .said') === 1 && await count('.log > .answer') === 1 && await page.getAttribute('.log', 'role') === 'log', await page.innerHTML('.chat'));
    await look(page, `${language} answer 320 px`);
    await shoot(`${language}-answer-320`);

    // What a screen reader hears: what is added to the log, once each.
    await page.evaluate(() => {
        window.heard = [];
        new MutationObserver(changes => changes.forEach(change => change.addedNodes.forEach(node => {
            const element = change.target.nodeType === 1 ? change.target : change.target.parentElement;
            if (!element.closest('[aria-live=off]')) window.heard.push(node.textContent);
        }))).observe(document.querySelector('.log'), { childList: true, subtree: true, characterData: true });
    });
    await ask(none);
    await page.waitForTimeout(600);
    const heard = await page.evaluate(() => window.heard);
    check(`${language}: each message is announced once`, heard.length === 2 && heard[0].includes(none), heard);

    // An opinion with a reason.
    await ask(found);
    await back(at => at.inside === 'opinion', 'the opinion');
    await page.keyboard.press('Enter');
    check(`${language}: the focus goes to the reasons`, (await focus()).name === 'input', await focus());
    await page.keyboard.press('Space');
    await look(page, `${language} opinion`);
    await shoot(`${language}-opinion`);
    for (let i = 0; i < 6 && (await focus()).name !== 'quiet'; i++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.closest('.opinion') && !document.querySelector('.opinion fieldset')).catch(() => wrong(language, 'the opinion was not taken, or the focus is lost'));

    // A question back, answered by a button.
    await page.focus('#question');
    await ask(unclear);
    await look(page, `${language} choices`);
    await shoot(`${language}-choices`);
    await page.focus('.log .answer:last-child .choices button');
    await page.keyboard.press('Enter');
    await answersAre(5);
    check(`${language}: a choice is answered, and the focus is still somewhere`, (await focus()).name !== 'body', await focus());

    // Somebody else's data comes back as gaps.
    await ask(person);
    const said = await page.innerText('.log .said:nth-last-child(2)');
    check(`${language}: personal data is not shown`, said.includes('[…]') && !/0486|Dupont|Janssens/.test(said), said);
    check(`${language}: personal data is not in the box either`, await page.inputValue('#question') === '', await page.inputValue('#question'));

    // A reload shows this visit again, once, and reads nothing out.
    const before = await page.$$eval('.log > *', list => list.map(item => item.className));
    await page.reload();
    await answersAre(6);
    check(`${language}: the history is there after a reload`, JSON.stringify(await page.$$eval('.log > *', list => list.map(item => item.className))) === JSON.stringify(before), before);
    await look(page, `${language} after a reload`);

    // The connection is cut while somebody asks.
    await page.evaluate(() => window.sockets.at(-1).close());
    await ask(found);
    await page.waitForTimeout(1500);
    check(`${language}: after a cut connection nothing is missing and nothing comes twice`, await count('.log > .said') === 7 && await count('.log > .answer') === 7, await count('.log > *'));

    // A person is one press away.
    await page.focus('.log > .answer:last-child .under > .quiet');
    await page.keyboard.press('Enter');
    await answersAre(8);

    // Deleted: nothing is left here or on the server.
    const { id, token } = JSON.parse(await page.evaluate(() => sessionStorage.getItem('assistant-conversation')));
    await page.focus('.chat-foot button');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelectorAll('.log > *').length === 0);
    check(`${language}: deleted, and the focus is in the box`, (await focus()).name === 'question' && await storage() === '0 0 0 0 0 0', [await focus(), await storage()]);
    const gone = await context.request.get(new URL(`/v3/directline/conversations/${id}/activities`, address).href, { headers: { authorization: `Bearer ${token}` } });
    check(`${language}: the server has forgotten it`, gone.status() === 404, gone.status());
    await look(page, `${language} deleted`);
}

// In the dark, and wide, and at 400 %.
for (const [name, width, height, colorScheme] of [['dark', 390, 780, 'dark'], ['wide', 1280, 800, 'light'], ['400', 320, 256, 'light']]) {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await open('/fr');
    await ask(questions.fr.found);
    await look(page, `fr ${name}`);
    await shoot(name);
    await page.click('.chat-foot button');
    await page.waitForFunction(() => document.querySelectorAll('.log > *').length === 0);
}
await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
await page.setViewportSize({ width: 320, height: 640 });

// A token that has expired, as after a night asleep: the next question begins a new conversation and is answered.
await open('/fr');
await ask(questions.fr.found);
await context.route('**/v3/directline/conversations/*/activities', route => route.fulfill({ status: 403, json: { error: { code: 'TokenExpired', message: '' } } }), { times: 1 });
await ask(questions.fr.none);
check('an expired token costs nothing', await count('.log > .answer') === 2, await count('.log > .answer'));

// Sockets that a proxy refuses: the answer is fetched.
await page.click('.chat-foot button');
await page.addInitScript(() => { window.WebSocket = class { static OPEN = 1; readyState = 3; constructor() { setTimeout(() => this.onclose?.(), 10); } close() { } }; });
await open('/fr');
await ask(questions.fr.found);
check('without sockets the answer comes too', await count('.log > .answer') === 1, await count('.log > .answer'));

// A chat that cannot be opened: the form is sent as it is.
await page.click('.chat-foot button');
await context.route('**/v3/directline/tokens/generate', route => route.fulfill({ status: 500, body: '{}' }));
await open('/fr');
await page.fill('#question', questions.fr.found);
await Promise.all([page.waitForNavigation({ timeout: 30000 }), page.press('#question', 'Enter')]);
check('a chat that cannot be opened leaves the form', await page.locator('#answer').isVisible() && await count('blockquote') > 0, page.url());
await context.unroute('**/v3/directline/tokens/generate');

// A chat that opens too slowly: somebody waits beside the helper, so the form is sent before the connection has given up.
await context.route('**/v3/directline/tokens/generate', () => { /* never answered */ });
await open('/fr');
await page.fill('#question', questions.fr.found);
await Promise.all([page.waitForNavigation({ timeout: 12000 }), page.press('#question', 'Enter')]);
check('a chat that opens too slowly leaves the form', await page.locator('#answer').isVisible() && await count('blockquote') > 0, page.url());
await context.unroute('**/v3/directline/tokens/generate');

// An answer that takes its time: what is being done, then who else can be asked, then the answer.
let release = null;
await context.route('**/v3/directline/conversations/*/activities', async route => {
    if (route.request().method() === 'POST') await new Promise(done => { release = done; });
    await route.continue();
});
await open('/nl');
await page.fill('#question', questions.nl.found);
await page.press('#question', 'Enter');
await page.waitForSelector('.progress:not([hidden])');
const searching = await page.textContent('.progress');
await page.waitForFunction(before => document.querySelector('.progress').textContent !== before, searching, { timeout: 9000 });
check('after some seconds it is said who else can be asked', /onderaan de pagina/.test(await page.textContent('.progress')) && /onderaan de pagina/.test(await page.textContent('.status')), await page.textContent('.progress'));
await look(page, 'slow');
release();
await answersAre(1);
check('and the answer still comes', !/onderaan/.test(await page.textContent('.status')) && !await page.locator('.progress').isVisible(), await page.textContent('.status'));
await context.unroute('**/v3/directline/conversations/*/activities');
await close();

// The desk sheet: printed on one page, kept only when ticked, readable without a connection, gone when removed.
{
    const { context, page, close } = await launch(executablePath, { reducedMotion: 'reduce' });
    watch(page, address);
    await page.goto(new URL('/fr', address).href);
    await page.fill('#question', 'itsme ne marche plus sur mon nouveau téléphone');
    await page.press('#question', 'Enter');
    await page.waitForSelector('.log .answer');
    const [sheet] = await Promise.all([context.waitForEvent('page'), page.click('.log .answer .links a[href*="/sheet?"]')]);
    await sheet.waitForSelector('.sheet-tools:not([hidden])');
    watch(sheet, address);
    const quote = await sheet.innerText('.sheet blockquote');
    const stored = () => sheet.evaluate(async () => [(await caches.keys()).length, (await navigator.serviceWorker.getRegistrations()).length].join(' '));
    check('sheet: nothing is kept before it is ticked', await stored() === '0 0', await stored());
    await look(sheet, 'sheet');
    if (shots) await sheet.screenshot({ path: join(shots, 'chat-sheet.png'), fullPage: true });
    await sheet.focus('[data-keep]');
    await sheet.keyboard.press('Space');
    const isKept = () => sheet.evaluate(async () => Boolean(await caches.match(location.href)) && navigator.serviceWorker.controller?.state === 'activated' && !document.querySelector('[data-keep]').disabled);
    for (let i = 0; i < 100 && !await isKept(); i++) await sheet.waitForTimeout(100);
    check('sheet: it is kept', await isKept(), await stored());
    const bodies = await sheet.evaluate(async () => {
        const cache = await caches.open((await caches.keys())[0]);
        return Promise.all((await cache.keys()).map(async request => `${request.url}\n${await (await cache.match(request)).text()}`));
    });
    check('sheet: quotes and sources are kept, the question is not', bodies.some(body => body.includes(quote.slice(0, 40))) && !bodies.some(body => body.includes('ne marche plus sur mon nouveau')), bodies.map(body => body.split('\n')[0]));
    await context.setOffline(true);
    await sheet.reload();
    check('sheet: it is readable without a connection', await sheet.innerText('.sheet blockquote') === quote, await sheet.content());
    await sheet.goto(new URL('/fr', address).href);
    await sheet.waitForSelector('.kept a');
    check('sheet: any other page shows what is kept', await sheet.locator('[data-offline]').isVisible(), await sheet.content());
    await look(sheet, 'kept, without a connection');
    if (shots) await sheet.screenshot({ path: join(shots, 'chat-kept.png') });
    await context.setOffline(false);
    await sheet.goto(new URL('/fr/kept', address).href);
    await sheet.click('.kept button');
    await sheet.waitForSelector('[data-none]:not([hidden])');
    check('sheet: the last one takes everything with it', await stored() === '0 0', await stored());
    check('sheet: the focus is not lost', await sheet.evaluate(() => document.activeElement.localName) === 'h1', '');
    await close();
}

// Without script: the plain form answers.
{
    const { page, close } = await launch(executablePath, { javaScriptEnabled: false });
    await page.goto(new URL('/nl', address).href);
    await page.fill('#question', questions.nl.found);
    await Promise.all([page.waitForNavigation(), page.press('#question', 'Enter')]);
    check('without script the form answers', await page.locator('blockquote').count() > 0, page.url());
    await close();
}

// In the page of another site: the one that the configuration names, and no other.
{
    const site = createServer((_, response) => response.setHeader('content-type', 'text/html').end(`<!DOCTYPE html><html lang="nl"><title>Site</title><h1>Site</h1><script src="${new URL('/embed.js', address)}" async></script>`));
    await new Promise(done => site.listen(Number(port), '127.0.0.1', done));
    const { page, close } = await launch(executablePath, { viewport: { width: 800, height: 800 }, reducedMotion: 'reduce' });
    await page.goto(`http://127.0.0.1:${port}/`);
    const frame = page.frameLocator('iframe');
    await frame.locator('#question').fill(questions.nl.found);
    await frame.locator('#question').press('Enter');
    await frame.locator('.log .answer blockquote').first().waitFor();
    check('embedded: it answers in the language of the page', (await frame.locator('.log .answer').getAttribute('lang')) === 'nl', '');
    if (shots) await page.screenshot({ path: join(shots, 'chat-embedded.png') });
    await page.goto(`http://localhost:${port}/`);
    await page.waitForTimeout(1500);
    check('embedded: not in a page of a site that is not named', await page.frames().at(-1).locator('#question').count().catch(() => 0) === 0, '');
    await close();
    site.close();
}
report('checks');
