// Opens every page of the coordinators' desk in a real browser: axe, a small screen, light and dark, three languages, 400 % zoom, the keyboard.
// Usage: node desk.mjs <one-time link to the desk> <path of Chromium> [folder for screenshots]. Prints one line for each problem; exit code 1 if any.
import { createRequire } from 'node:module';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const [link, executablePath, shots] = process.argv.slice(2);
const address = new URL(link).origin;
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'EN-301-549'];
const pages = ['to-do', 'overview', 'rights', 'questions', 'equity', 'review', 'report', 'kpis', 'kpis/survey', 'to-do/contacts', 'documents', 'settings', 'sign-in'];
const problems = [];
let checks = 0;
const wrong = (where, what) => problems.push(`${where}: ${what}`);
const profile = mkdtempSync(join(tmpdir(), 'assistant-desk-'));
process.on('exit', () => rmSync(profile, { recursive: true, force: true }));
const context = await chromium.launchPersistentContext(profile, {
    executablePath, headless: true, bypassCSP: true, viewport: { width: 320, height: 640 },
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
const page = context.pages()[0];
page.on('request', request => { if (new URL(request.url()).origin !== address) wrong('network', `asks ${request.url()}`); });
page.on('response', response => { if (response.status() >= 500) wrong('server', `${response.status()} at ${response.url()}`); });
await page.goto(link);
if (!page.url().includes('/to-do')) wrong('sign-in', `the link led to ${page.url()}`);

async function look(where) {
    checks++;
    await page.evaluate(() => document.querySelectorAll('details').forEach(details => { details.open = true; }));
    await page.evaluate(axe);
    const result = await page.evaluate(values => window.axe.run({ runOnly: { type: 'tag', values } }), tags);
    for (const violation of result.violations) wrong(where, `${violation.id} at ${violation.nodes.slice(0, 3).map(node => node.target).join(', ')}`);
    const width = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
    if (width[0] > width[1]) {
        const widest = await page.evaluate(() => [...document.querySelectorAll('main *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1 && !e.closest('.wide')).slice(0, 2).map(e => e.outerHTML.slice(0, 120)));
        wrong(where, `scrolls sideways: ${width} ${widest.join(' | ')}`);
    }
}

// An answer to open: the first gap, or one without a gap.
await page.goto(`${address}/desk/fr/to-do`);
await Promise.all([page.waitForNavigation(), page.locator('main form button').first().click()]);
const answer = new URL(page.url()).pathname.replace('/desk/fr/', '');
await page.fill('textarea[name="text-fr"]', 'Au guichet.\n1. Prenez un ticket.\n2. Montrez votre carte.');
await Promise.all([page.waitForNavigation(), page.locator('button[value="find"]').click()]);
if (await page.locator('button[name="add"]').count() > 0) await Promise.all([page.waitForNavigation(), page.locator('button[name="add"]').first().click()]);
const everything = [...pages, `${answer}?replay=1`];

// What waits for a human, and a staged state of the documents, where there are some.
for (const [from, links] of [['to-do', 'a[href*="/to-do/human/"]'], ['documents', 'a[href*="replay="]']]) {
    await page.goto(`${address}/desk/fr/${from}`);
    if (await page.locator(links).count() > 0) {
        const found = new URL(await page.locator(links).first().getAttribute('href'), page.url());
        everything.push(`${found.pathname.replace('/desk/fr/', '')}${found.search}`);
    }
}

for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const language of ['fr', 'nl', 'en']) {
        for (const name of everything) {
            await page.goto(`${address}/desk/${language}/${name}`);
            await look(`${language} ${name} ${colorScheme} 320 px`);
        }
    }
}

await page.setViewportSize({ width: 1280, height: 800 });
await page.emulateMedia({ colorScheme: 'light' });
for (const name of everything) {
    await page.goto(`${address}/desk/nl/${name}`);
    await look(`nl ${name} light 1280 px`);
}

// The keyboard alone: from the top of a page to its first control, with a visible focus all the way.
for (const name of everything) {
    await page.goto(`${address}/desk/fr/${name}`);
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement.className) !== 'skip') wrong(`keyboard ${name}`, 'the first stop is not the link to the content');
    for (let i = 0; i < 25; i++) {
        await page.keyboard.press('Tab');
        const at = await page.evaluate(() => ({ name: document.activeElement.tagName, outline: getComputedStyle(document.activeElement).outlineStyle }));
        if (at.name !== 'BODY' && at.outline === 'none') wrong(`keyboard ${name}`, `no visible focus at ${JSON.stringify(at)}`);
    }
}

if (shots) {
    for (const [language, colorScheme, width] of [['fr', 'light', 1280], ['nl', 'light', 1280], ['nl', 'dark', 360]]) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        for (const name of everything) {
            await page.goto(`${address}/desk/${language}/${name}`);
            await page.screenshot({ path: join(shots, `${language}-${width}-${name.replace(/[^a-z-]+/g, '-')}.png`), fullPage: true });
        }
    }
}

await context.close();
console.log(`${checks} pages looked at, ${problems.length} problems`);
for (const problem of problems) console.log(problem);
process.exit(problems.length > 0 ? 1 : 0);
