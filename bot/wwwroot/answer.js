// Draws an answer out of its card. Every word goes in as text: nothing that stands in a document or a question can come alive.

/** Makes an element: properties are attributes, functions are listeners, false and null leave an attribute away. */
export function h(name, properties = {}, ...children) {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(properties ?? {})) {
        if (typeof value === 'function') element.addEventListener(key, value);
        else if (value !== null && value !== undefined && value !== false) element.setAttribute(key, value === true ? '' : value);
    }
    element.append(...children.flat(Infinity).filter(child => child !== null && child !== undefined && child !== false && child !== ''));
    return element;
}

/** Fills {0} of a text, with the value as it stands. */
export const fill = (text, value) => text.replace('{0}', () => String(value));

let numbers = 0;
export const newId = prefix => `${prefix}-${++numbers}`;

const day = (date, words) => new Intl.DateTimeFormat(words.culture, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(date));

// Only what a browser may open; the server has looked too.
const address = url => /^https?:\/\//i.test(url ?? '') && URL.canParse(url) ? url : null;
const dial = link => /^(https?:\/\/|tel:|mailto:)/i.test(link ?? '') ? link : null;

/** The parts of a quote: paragraphs, steps and bullets. Together, line by line, they are the quote, unchanged. */
function blocks(text) {
    const drawn = [];
    for (const line of text.split('\n').filter(line => line.trim())) {
        const trimmed = line.trimStart();
        const marker = /^(?:[-•●*–◦]|\d{1,3}[.)]|[a-z]\))(?= )/u.exec(trimmed)?.[0] ?? '';
        const kind = !marker ? 'p' : /^[-•●*–◦]$/u.test(marker) ? 'ul' : 'ol';
        const words = trimmed.slice(marker.length);
        if (kind === 'p') {
            drawn.push(h('p', null, words));
            continue;
        }
        if (drawn.at(-1)?.localName !== kind) drawn.push(h(kind, { role: 'list' }));
        drawn.at(-1).append(h('li', null, h('span', { class: 'marker' }, marker), words));
    }
    return drawn;
}

const viewer = (passage, language) => `/${language}/document?id=${encodeURIComponent(passage.document)}&passage=${encodeURIComponent(passage.passage)}#passage`;

const sheet = (passage, language, path) =>
    `/${language}${path}?id=${encodeURIComponent(passage.document)}&passage=${encodeURIComponent(passage.passage)}&from=${passage.start ?? ''}&length=${passage.start === undefined ? '' : passage.text.length}`;

const link = (href, words, ...children) => h('a', { href, target: '_blank', rel: 'noopener noreferrer' }, ...children, h('span', { class: 'unseen' }, ` (${words.chat.newTab})`));

function provenance(passage, { words, language, sheetPath }, isSuggestion) {
    const foreign = passage.language !== language ? passage.language : null;
    const url = address(passage.url);
    const title = h('cite', { lang: foreign }, passage.title);
    return [
        h('p', { class: 'where' }, isSuggestion ? link(viewer(passage, language), words, title) : title, passage.place && h('span', { class: 'place', lang: foreign }, passage.place)),
        h('p', { class: 'small' },
            passage.date ? fill(words.documentDate, day(passage.date, words)) : words.noDate,
            passage.page && `, ${fill(words.page, passage.page)}`,
            foreign && [' · ', h('strong', null, fill(words.originalIn, words.languages[passage.language]))]),
        passage.foreignCountry && h('p', { class: 'caution' }, fill(words.holdsIn, Object.hasOwn(words.countries, passage.foreignCountry) ? words.countries[passage.foreignCountry] : passage.foreignCountry)),
        passage.overdueSince && h('p', { class: 'caution' }, fill(words.reviewOverdue, day(passage.overdueSince, words))),
        !isSuggestion && h('ul', { class: 'links', role: 'list' },
            h('li', null, link(viewer(passage, language), words, words.seeInDocument)),
            url && h('li', null, link(url, words, words.openSource, ' ', h('span', { class: 'small' }, `(${new URL(url).host})`))),
            h('li', null, link(sheet(passage, language, sheetPath), words, words.chat.sheet))),
        !isSuggestion && passage.sources?.length > 0 && h('details', null,
            h('summary', null, fill(words.sources, passage.sources.length)),
            h('ul', null, passage.sources.map(address).filter(Boolean).map(source => h('li', null, link(source, words, source))))),
    ];
}

const quote = (passage, frame) => h('figure', { class: 'quote' },
    h('blockquote', { lang: passage.language, cite: address(passage.url) }, blocks(passage.text)),
    h('figcaption', null, provenance(passage, frame, false)));

const near = (passages, frame) => passages.length > 0
    && h('ul', { class: 'suggestions', role: 'list' }, passages.map(passage => h('li', null, provenance(passage, frame, true))));

function contact(statement, words) {
    if (!statement.contact) return null;
    const { text, link: href, verifiedOn } = statement.contact;
    return h('p', { class: 'contact' }, dial(href) ? h('a', { href, rel: 'noopener noreferrer', target: href.startsWith('http') ? '_blank' : null }, text) : text,
        verifiedOn && [' ', h('span', { class: 'small' }, `(${fill(words.checkedOn, day(verifiedOn, words))})`)]);
}

function also(statement, words) {
    return h('div', { class: 'again', lang: statement.language },
        h('p', null, h('strong', null, statement.sentence)), statement.advice && h('p', null, statement.advice), statement.remark && h('p', { class: 'small' }, statement.remark), contact(statement, words));
}

function part(card, frame) {
    const [statement] = card.statements;
    const own = { ...frame, language: statement.language, words: frame.all[statement.language] };
    return h('section', { class: 'part', lang: statement.language },
        h('h3', null, h('bdi', null, card.asked)), h('p', null, statement.sentence), statement.advice && h('p', null, statement.advice), contact(statement, own.words),
        (card.quotes ?? []).map(passage => quote(passage, own)), near(card.suggestions ?? [], own));
}

/**
 * Draws a card. tools: { all: words by language, sheetPath, ask(question), askAHuman(language), opinion(card, words) }.
 * The answer comes first, its source second; everything else is folded.
 */
export function drawAnswer(card, tools) {
    const [statement, ...others] = card.statements;
    const words = tools.all[statement.language];
    const frame = { words, all: tools.all, language: statement.language, sheetPath: tools.sheetPath };
    const { quotes = [], suggestions = [], choices = [], parts = [] } = card;
    const heading = newId('answer');
    const buttons = choices.length > 0 && h('div', { class: 'choices', role: 'group', 'aria-label': statement.sentence },
        choices.map(choice => h('button', { type: 'button', lang: choice.language, click: () => tools.ask(choice.question) }, choice.title)));
    return h('article', { class: 'answer', lang: statement.language, 'aria-labelledby': heading },
        h('h2', { id: heading, class: ['Answered', 'AnsweredCurated'].includes(card.status) && 'found' }, statement.sentence),
        statement.advice && h('p', null, statement.advice), statement.remark && h('p', { class: 'small' }, statement.remark), contact(statement, words),
        others.map(other => also(other, tools.all[other.language])),
        buttons,
        parts.map(each => part(each, frame)),
        quotes.slice(0, 1).map(passage => quote(passage, frame)),
        quotes.length > 1 && h('details', { class: 'more' }, h('summary', null, fill(words.morePassages, quotes.length - 1)), quotes.slice(1).map(passage => quote(passage, frame))),
        suggestions.length > 0 && [h('h3', null, words.suggestionsTitle), near(suggestions, frame)],
        card.status !== 'ConversationSmallTalk' && h('div', { class: 'under', 'aria-live': 'off' },
            (quotes.length > 0 || parts.length > 0) && tools.opinion(card, words),
            quotes.length > 0 && h('span', { class: 'why small' }, link(`/${statement.language}/why`, words, words.why)),
            h('button', { type: 'button', class: 'quiet', click: () => tools.askAHuman(statement.language) }, words.askAHuman)));
}
