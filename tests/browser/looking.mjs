// What every check in the browser shares: a fresh Chromium, and a look at the page with axe, for its width and for the size of what is pressed.
import { createRequire } from 'node:module';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const require = createRequire(import.meta.url);
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'EN-301-549'];
const problems = [];
let checks = 0;

export const wrong = (where, what) => problems.push(`${where}: ${what}`);
export const check = (where, holds, got) => { checks++; if (!holds) wrong(where, JSON.stringify(got) ?? 'does not hold'); };

export async function launch(executablePath, options = {}) {
    const profile = mkdtempSync(join(tmpdir(), 'assistant-browser-'));
    process.on('exit', () => rmSync(profile, { recursive: true, force: true }));
    const context = await chromium.launchPersistentContext(profile, {
        executablePath, headless: true, viewport: { width: 320, height: 640 },
        args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
        ...options,
    });
    await context.addInitScript(() => addEventListener('securitypolicyviolation', event => console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`)));
    return { context, page: context.pages()[0], close: () => context.close() };
}

// Nothing may be asked of anybody else, and no dialog may open.
export function watch(page, address) {
    page.on('request', request => { if (new URL(request.url()).host !== new URL(address).host) wrong('network', `asks ${request.url()}`); });
    page.on('websocket', socket => { if (new URL(socket.url()).host !== new URL(address).host) wrong('network', `asks ${socket.url()}`); });
    page.on('dialog', dialog => { wrong('script', dialog.message()); dialog.dismiss(); });
    page.on('console', message => { if (message.text().startsWith('policy:')) wrong('policy', message.text()); });
    page.on('pageerror', error => wrong('script', error.message));
}

export async function look(page, where) {
    checks++;
    await page.evaluate(() => document.querySelectorAll('details').forEach(details => { details.open = true; }));
    // The box at the bottom covers what lies below it until somebody scrolls; axe cannot see through it.
    await page.evaluate(() => document.querySelector('.ask')?.style.setProperty('position', 'static'));

    // Past the page's own policy, which lets no text become a script.
    const session = await page.context().newCDPSession(page);
    await session.send('Runtime.evaluate', { expression: axe });
    await session.detach();
    const result = await page.evaluate(values => window.axe.run({ runOnly: { type: 'tag', values } }), tags);
    for (const violation of result.violations) wrong(where, `${violation.id} at ${violation.nodes.map(node => node.target).join(', ')}`);
    for (const open of result.incomplete) wrong(where, `undecided: ${open.id} at ${open.nodes.map(node => node.target).join(', ')}`);
    const width = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
    if (width[0] > width[1]) wrong(where, `scrolls sideways: ${width}`);
    const small = await page.evaluate(() => [...document.querySelectorAll('a, button, input:not([type=checkbox]), summary, label:has([type=checkbox])')]
        .filter(target => target.checkVisibility() && !target.closest('p:not(.address, .keep)') && !target.classList.contains('skip') && target.getBoundingClientRect().height < 44).map(target => target.outerHTML));
    await page.evaluate(() => document.querySelector('.ask')?.style.removeProperty('position'));
    for (const target of small) wrong(where, `target below 44 px: ${target}`);
}

export function report(what = 'pages looked at') {
    console.log(`${checks} ${what}, ${problems.length} problems`);
    for (const problem of problems) console.log(problem);
    process.exit(problems.length > 0 ? 1 : 0);
}
