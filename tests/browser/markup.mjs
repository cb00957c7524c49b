// Puts markup that is known to bite into everything that shows a document's words: our own page, a card and a text of the dialects, both drawn by Web Chat. Nothing of it may come alive.
// Usage: node markup.mjs <address of the bot> <path of Chromium> <port of a site> <file: [{ "words", "text", "web", "card" }]>. Prints one line for each problem; exit code 1 if any.
import { readFileSync } from 'node:fs';
import { check, launch, report, wrong } from './looking.mjs';
import { serve } from './web-chat-page.mjs';

const [address, executablePath, port, file] = process.argv.slice(2);
const vectors = JSON.parse(readFileSync(file, 'utf8'));
const end = await serve(address, Number(port));
const { page, close } = await launch(executablePath, { viewport: { width: 800, height: 800 } });
const home = new Set([new URL(address).host, `127.0.0.1:${port}`]);
page.on('request', request => { if (!/^(data|blob):/.test(request.url()) && !home.has(new URL(request.url()).host)) wrong('network', `asks ${request.url().slice(0, 200)}`); });
page.on('dialog', dialog => { wrong('script', dialog.message()); dialog.dismiss(); });

// Our own page, under its own policy: the words of a vector as quote, title, place, sentence, question, address and contact.
await page.goto(new URL('/fr', address).href);
const alive = await page.evaluate(async words => {
    const { drawAnswer } = await import('/answer.js');
    const { askOpinion } = await import('/opinion.js');
    const all = await (await fetch('/chat-words.json')).json();
    const place = document.querySelector('.chat');
    place.hidden = false;
    const found = [];
    const known = new Set('article h2 h3 p strong cite bdi span figure blockquote figcaption ul ol li a div button details summary section'.split(' '));
    for (const vector of words) {
        const passage = { text: vector, title: vector, place: vector, url: vector, document: vector, passage: vector, language: 'fr', sources: [vector], foreignCountry: vector, start: 0 };
        const card = {
            status: 'Answered', statements: [{ language: 'fr', sentence: vector, advice: vector, remark: vector, contact: { text: vector, link: vector } }], quotes: [passage, passage],
            suggestions: [passage], choices: [{ title: vector, question: vector, language: 'fr' }], parts: [{ asked: vector, statements: [{ language: 'nl', sentence: vector }], quotes: [passage] }],
        };
        const drawn = drawAnswer(card, { all, sheetPath: '/sheet', ask() { }, askAHuman() { }, opinion: (_, inWords) => askOpinion(inWords, async () => { }) });
        place.append(drawn);
        for (const element of drawn.querySelectorAll('*')) {
            const active = [...element.attributes].filter(({ name, value }) => name.startsWith('on') || name === 'style' || (name === 'href' && !/^(\/(fr|nl)\/|https?:\/\/|tel:|mailto:)/i.test(value)));
            if (!known.has(element.localName) || active.length > 0) found.push(`${element.localName} ${active.map(attribute => attribute.name)} ${vector.slice(0, 80)}`);
        }
        if (drawn.querySelector('blockquote').textContent.replace(/\s/g, '') !== vector.replace(/\s/g, '')) found.push(`changed: ${vector.slice(0, 80)}`);
        await 0;
        drawn.remove();
    }
    return found;
}, vectors.map(vector => vector.words));
check('our own page', alive.length === 0, alive.slice(0, 5));

// Web Chat, which reads markdown and draws Adaptive Cards: the text for Teams, the text for Web Chat, and the card.
await page.goto(`http://127.0.0.1:${port}/?bare`);
const size = 70;

// Web Chat takes its time to draw: all of them when asked for, otherwise one in nine.
const drawn = process.env.ASSISTANT_FULL === '1' ? vectors : vectors.filter((_, i) => i % 9 === 0);
for (const kind of ['text', 'web', 'card']) {
    const batches = [];
    for (let i = 0; i < drawn.length; i += size) batches.push(drawn.slice(i, i + size));
    for (const batch of batches) {
        const found = await page.evaluate(async ({ batch, kind }) => {
            const root = document.getElementById('chat');
            const activities = kind === 'card'
                ? batch.map(vector => ({ attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: JSON.parse(vector.card) }] }))
                : batch.map(vector => ({ text: vector[kind], textFormat: 'markdown' }));
            const listeners = new Set();
            const stream = value => ({ subscribe: observer => { const next = observer.next?.bind(observer) ?? observer; if (value !== undefined) next(value); else listeners.add(next); return { unsubscribe() { listeners.delete(next); } }; } });
            const host = document.createElement('div');
            host.style.height = '560px';
            root.replaceChildren(host);
            WebChat.renderWebChat({ directLine: { activity$: stream(), connectionStatus$: stream(2), postActivity: () => stream('x'), end() { } }, locale: 'en-US' }, host);
            await new Promise(done => setTimeout(done, 150));
            activities.forEach((activity, i) => listeners.forEach(next => next({ type: 'message', id: `a${i}`, from: { id: 'bot', role: 'bot' }, timestamp: new Date(1764000000000 + i * 1000).toISOString(), ...activity })));
            for (let i = 0; i < 100 && host.querySelectorAll('.webchat__bubble__content, .ac-adaptiveCard').length < activities.length; i++) await new Promise(done => setTimeout(done, 50));
            await new Promise(done => setTimeout(done, 100));
            const shown = host.querySelectorAll('.webchat__text-content, .ac-adaptiveCard');
            const found = [];
            for (const element of host.querySelectorAll('.webchat__text-content *, .ac-adaptiveCard *')) {
                const bad = [...element.attributes].filter(({ name, value }) => name.startsWith('on') || (/^(href|src|action|formaction|xlink:href)$/.test(name) && !/^(https?:|#|cite:\d+$|tel:|mailto:|data:image\/(gif|svg\+xml|png))/i.test(value.trim())));
                if (/^(script|iframe|object|embed|form|meta|link|base|style|video|audio|math|template)$/.test(element.localName) || bad.length > 0) found.push(`${element.localName} ${bad.map(attribute => `${attribute.name}=${attribute.value.slice(0, 60)}`)}`);
                if (element.localName === 'img' && !element.src.startsWith('data:')) found.push(`img ${element.src.slice(0, 60)}`);
            }
            return { found, shown: shown.length };
        }, { batch, kind });
        if (found.found.length > 0) wrong(kind, found.found.slice(0, 3).join('; '));
        if (found.shown < batch.length) wrong(kind, `only ${found.shown} of ${batch.length} were drawn`);
    }
    check(kind, true, '');
}
await close();
end();
console.log(`${vectors.length} vectors in our page, ${drawn.length} of them in two texts and a card`);
report('kinds');
