// Turns the question form into a live chat. Until the first question nothing is opened and nothing stored; when the chat cannot be opened, the form is sent as it is.
import { drawAnswer, h } from './answer.js';
import { Line, isRemembered } from './line.js';
import { askOpinion } from './opinion.js';

const place = document.querySelector('[data-chat]');
const form = document.querySelector('form.ask');
const box = form.querySelector('input');
const language = place.dataset.chat;
const slow = 800;
const heard = 3_000;
const slower = 6_000;
const longest = 40_000;
const opensWithin = 8_000;
const pending = new Set();
const answered = new Set();

let all = null;
let line = null;
let log = null;
let status = null;
let progress = null;
let draft = null;
let last = null;
let opened = false;
let waiting = null;
let asked = '';
const opinions = new Set();

// A page that embeds this one may say who asks. The token goes out of the address at once, so that nobody finds it in a history.
const token = new URLSearchParams(location.hash.slice(1)).get('token');
if (token) history.replaceState(null, '', location.pathname);

const words = () => all[language];
const within = (milliseconds, work) => Promise.race([work, new Promise((_, fail) => setTimeout(() => fail(new Error('slow')), milliseconds))]);

async function open() {
    all ??= await (await fetch(place.dataset.words)).json();
    line ??= new Line({ onActivities: hear, onState: say, token });
    build();
    await line.open();
    opened = true;
    document.documentElement.classList.add('chatting');
    place.hidden = false;
}

function build() {
    if (log) return;
    log = h('div', { role: 'log', class: 'log', 'aria-label': words().chat.conversation });
    status = h('p', { role: 'status', class: 'status small' });
    progress = h('p', { class: 'progress', 'aria-hidden': 'true' });
    progress.hidden = true;
    draft = h('div', { class: 'draft', 'aria-hidden': 'true' });
    place.append(log, draft, progress, status);
    form.after(h('div', { class: 'chat-foot' }, h('p', { class: 'small' }, words().chat.kept), h('button', { type: 'button', class: 'quiet', click: remove }, words().chat.delete)));
}

async function ask(question, extra = {}) {
    const text = question.trim();
    if (!text) return;
    const typed = box.value;
    form.classList.add('busy');
    try {
        await within(opensWithin, open());
    } catch {
        if (!opened && !extra.value) {
            // The page works without all this.
            box.value = text;
            form.submit();
            return;
        }
    }
    await Promise.all([...opinions].map(opinion => opinion.finish()));
    opinions.clear();
    tell('');
    wait(true);
    box.value = '';
    asked = text;
    try {
        const id = await line.send({ type: 'message', text, textFormat: 'plain', locale: language, ...extra });
        // The answer may have been quicker than the receipt.
        if (!answered.delete(id)) pending.add(id);
        else if (pending.size === 0) wait(false);
    } catch {
        if (pending.size === 0) wait(false);
        box.value = typed || text;
        tell(words().chat.notSent);
    }
}

// What is being done is shown when it takes a while, said when it takes long, and followed by what else can be done when it takes longer.
function wait(starts) {
    Object.values(waiting ?? {}).forEach(clearTimeout);
    waiting = null;
    progress.hidden = true;
    draft.replaceChildren();
    form.classList.toggle('busy', starts);
    if (!starts) {
        line.answered();
        if ([words().searching, words().chat.slow].includes(status.textContent)) tell('');
        return;
    }
    progress.textContent = words().searching;
    waiting = {
        slow: setTimeout(() => { progress.hidden = false; keepInSight(progress); }, slow),
        heard: setTimeout(() => tell(words().searching), heard),
        slower: setTimeout(() => { progress.textContent = words().chat.slow; tell(words().chat.slow); keepInSight(progress); }, slower),
        longest: setTimeout(giveUp, longest),
    };
}

// The question stands in its box again, so that asking once more is one key.
function giveUp() {
    pending.clear();
    wait(false);
    box.value ||= asked;
    tell(words().chat.noAnswer);
}

function hear(activities, isReplay) {
    // What was said before is there again, and not read out again.
    if (isReplay) log.setAttribute('aria-live', 'off');
    for (const activity of activities) {
        if (activity.type === 'typing') progressed(activity);
        else if (activity.from?.role === 'user') show(echo(activity), isReplay);
        else if (activity.type === 'message' && activity.channelData?.welcome !== true) show(reply(activity), isReplay);
    }
    if (isReplay) {
        setTimeout(() => log.removeAttribute('aria-live'), 500);
        last?.scrollIntoView({ block: 'start' });
    }
}

function progressed(activity) {
    if (!waiting || !activity.text) return;
    if (activity.channelData?.streamType === 'streaming') {
        progress.hidden = true;
        draft.replaceChildren(...activity.text.split('\n').map(text => h('p', null, text)));
        keepInSight(draft);
    } else {
        progress.textContent = activity.text;
    }
}

// The question as the server has it: without personal data.
function echo(activity) {
    if (activity.type !== 'message') return null;
    return h('article', { class: 'said' }, h('p', null, h('span', { class: 'unseen' }, `${words().yourQuestion} `), h('bdi', null, activity.text ?? '')));
}

function reply(activity) {
    const card = activity.channelData?.answer;
    if (activity.replyToId) {
        if (!pending.delete(activity.replyToId)) answered.add(activity.replyToId);
        if (waiting && pending.size === 0) wait(false);
    }
    if (!card) {
        return h('article', { class: 'answer plain', lang: activity.locale ?? null }, (activity.text ?? '').split('\n').filter(text => text.trim()).map(text => h('p', null, text)));
    }
    return drawAnswer(card, {
        all,
        sheetPath: place.dataset.sheet,
        ask,
        askAHuman: inLanguage => ask(all[inLanguage].askAHuman, { replyToId: activity.id, value: { assistant: 'ask-a-human', language: inLanguage } }),
        opinion: (_, inWords) => {
            const opinion = askOpinion(inWords, (reaction, reasons) =>
                line.send(feedback(activity.id, reaction, reasons)).then(() => opinions.delete(opinion)));
            opinions.add(opinion);
            return opinion;
        },
    });
}

// As Teams sends it, so that one reader serves both.
function feedback(replyToId, reaction, reasons) {
    const actionValue = { reaction, feedback: JSON.stringify({ reasons: reasons.join(',') }) };
    return { type: 'event', name: 'assistant/feedback', locale: language, replyToId, value: { actionName: 'feedback', actionValue } };
}

function show(message, isReplay) {
    if (!message) return;
    log.append(message);
    if (message.classList.contains('said') || !last) last = message;
    if (!isReplay) last.scrollIntoView({ block: 'start', behavior: matchMedia('(prefers-reduced-motion: no-preference)').matches ? 'smooth' : 'auto' });
    if (message.classList.contains('answer')) document.querySelector('#hint').textContent = words().chat.goOn;
}

function keepInSight(element) {
    if (element.getBoundingClientRect().bottom > innerHeight) element.scrollIntoView({ block: 'end' });
}

function say(state) {
    if (state === 'reconnecting') tell(words().chat.reconnecting);
    else if (state === 'ended') tell(words().chat.ended);
    else if (status.textContent === words().chat.reconnecting) tell(words().chat.connected);
}

function tell(text) {
    if (status.textContent !== text) status.textContent = text;
}

async function remove() {
    try {
        await line.delete();
    } catch {
        tell(words().chat.notDeleted);
        return;
    }
    wait(false);
    log.replaceChildren();
    pending.clear();
    answered.clear();
    opinions.clear();
    last = null;
    document.documentElement.classList.remove('chatting');
    tell(words().chat.deleted);
    box.focus();
}

form.addEventListener('submit', event => {
    event.preventDefault();
    ask(box.value);
    box.focus();
});

// An answer of the plain form stands on the page when the script comes late; the chat begins below it.
if (isRemembered()) open().catch(() => { /* The next question tries again. */ });
