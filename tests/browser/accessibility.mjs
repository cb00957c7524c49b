// Opens the pages of a running bot in a real browser, without script, and looks at them as people do: with axe, the keyboard, a small screen, in the dark.
// Usage: node accessibility.mjs <address of the bot> <path of Chromium> [folder for screenshots]. Prints one line for each problem; exit code 1 if any.
import { join } from 'node:path';
import { launch, look as lookAt, report, watch, wrong } from './looking.mjs';

const [address, executablePath, shots] = process.argv.slice(2);
const questions = {
    fr: { found: 'itsme ne marche plus sur mon nouveau téléphone', none: 'quand joue l’équipe nationale de football contre le Portugal' },
    nl: { found: 'waar vind ik digitale hulp in Brussel', none: 'wanneer speelt de nationale ploeg tegen Portugal' },
    en: { found: 'how do I print in a public computer space', none: 'when does the national team play against Portugal' },
};
const { context, page, close } = await launch(executablePath, { bypassCSP: true });
watch(page, address);

// The pages as they are when their script does not arrive: chat.mjs looks at the others.
await context.route('**/*.js*', route => route.abort());

const look = where => lookAt(page, where);
const open = path => page.goto(new URL(path, address).href);
const ask = async (language, question) => {
    await open(`/${language}`);
    await page.fill('#question', question);
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
};
const steps = language => ({
    empty: () => open(`/${language}`),
    answer: () => ask(language, questions[language].found),
    'not found': () => ask(language, questions[language].none),
    emoji: () => ask(language, '😀'),
    viewer: async () => { await ask(language, questions[language].found); await Promise.all([page.waitForNavigation(), page.click('figcaption .links a')]); },
    about: () => open(`/${language}/about`),
    accessibility: () => open(`/${language}/accessibility`),
    privacy: () => open(`/${language}/privacy`),
    why: () => open(`/${language}/why`),
    error: () => open(`/${language}/absent`),
});

for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const language of Object.keys(questions)) {
        for (const [name, go] of Object.entries(steps(language))) {
            await go();
            await look(`${language} ${name} ${colorScheme} 320 px`);
        }
    }
}

// A wide screen has other line breaks, and so other faults.
await page.setViewportSize({ width: 1280, height: 800 });
await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'no-preference' });
for (const [name, go] of Object.entries(steps('fr'))) {
    await go();
    await look(`fr ${name} light 1280 px`);
}

// WCAG 1.4.12: text spacing must not cut anything off.
await page.setViewportSize({ width: 320, height: 256 });
await steps('nl').answer();
await page.addStyleTag({ content: '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }' });
await look('nl answer at 400 % with wide text spacing');

// The keyboard alone: ask, read, open the passage, change the language.
await page.setViewportSize({ width: 1280, height: 800 });
await open('/fr');
const focus = () => page.evaluate(() => {
    const at = document.activeElement;
    return { name: at.id || at.className || at.tagName, href: at.getAttribute('href'), outline: getComputedStyle(at).outlineStyle, top: at.getBoundingClientRect().top };
});
// A page is focused when it is first drawn, which may be after it was loaded.
await page.waitForFunction(() => document.activeElement !== document.body, undefined, { timeout: 5_000 }).catch(() => {});
if ((await focus()).name !== 'question') wrong('keyboard', 'the first page does not begin in the question box');
await page.keyboard.type(questions.fr.found);
await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
if ((await focus()).name !== 'answer') wrong('keyboard', `after the answer the focus is at ${JSON.stringify(await focus())}`);
const seen = [];
for (let i = 0; i < 12; i++) {
    await page.keyboard.press('Tab');
    const at = await focus();
    seen.push(at.href ?? at.name);
    if (at.name !== 'BODY' && at.outline === 'none') wrong('keyboard', `no visible focus at ${JSON.stringify(at)}`);
    if (at.href?.includes('/document?')) break;
}
if (!seen.at(-1)?.includes('/document?')) wrong('keyboard', `no way to the passage: ${seen.join(' > ')}`);
await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
if (!await page.locator('#passage').isVisible()) wrong('keyboard', 'the passage is not marked');
const box = await page.locator('#passage').boundingBox();
if (!box || box.y < -1 || box.y > 800) wrong('viewer', `the passage is not scrolled to: ${JSON.stringify(box)}`);
await open('/fr/about');
await page.keyboard.press('Tab');
if ((await focus()).name !== 'skip') wrong('keyboard', 'the first stop is not the link to the content');

if ((await context.cookies()).length > 0) wrong('trace', 'there are cookies');
const stored = await page.evaluate(async () => [localStorage.length, sessionStorage.length, (await indexedDB.databases()).length, (await caches?.keys?.() ?? []).length]);
if (stored.some(count => count > 0)) wrong('trace', `there is storage: ${stored}`);

if (shots) {
    const shoot = async (name, width, height, colorScheme, go, fullPage = true) => {
        await page.setViewportSize({ width, height });
        await page.emulateMedia({ colorScheme, media: 'screen' });
        await go();
        await page.screenshot({ path: join(shots, `${name}.png`), fullPage });
    };
    await shoot('fr-empty', 1024, 768, 'light', steps('fr').empty);
    await shoot('fr-answer', 1024, 768, 'light', steps('fr').answer);
    await shoot('nl-answer-phone', 360, 740, 'light', steps('nl').answer);
    await shoot('nl-answer-phone-first-screen', 360, 740, 'light', steps('nl').answer, false);
    await shoot('en-not-found', 1024, 768, 'light', steps('en')['not found']);
    await shoot('fr-answer-400', 320, 256, 'light', steps('fr').answer, false);
    await shoot('fr-answer-320', 320, 640, 'light', steps('fr').answer);
    await shoot('fr-answer-dark', 1024, 768, 'dark', steps('fr').answer);
    await shoot('fr-viewer', 1024, 768, 'light', steps('fr').viewer, false);
    await shoot('nl-viewer-dark-phone', 360, 740, 'dark', steps('nl').viewer, false);
    await shoot('nl-about', 1024, 768, 'light', steps('nl').about);
    await shoot('fr-error', 1024, 768, 'light', steps('fr').error);
    await shoot('fr-suggestions', 1024, 768, 'light', () => ask('fr', 'combien coûte le papillon numérique à la commune de Namur'));
    await shoot('unknown-language', 1024, 768, 'light', () => ask('en', 'xqzt 4711'));
    await steps('fr').answer();
    await page.emulateMedia({ media: 'print' });
    await page.pdf({ path: join(shots, 'fr-answer.pdf'), format: 'A4' });
}

await close();
report();
