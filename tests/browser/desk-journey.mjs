// A coordinator's half hour by the keyboard alone: a gap in two languages is answered, tried, handed in, approved by somebody else, and found closed four weeks later.
// Usage: node desk-journey.mjs <one-time link of the coordinator> <path of Chromium> answer <one-time link of the reviewer> [folder for screenshots]
//        node desk-journey.mjs <one-time link of the coordinator> <path of Chromium> closed [folder for screenshots]
// Prints one line for each problem; exit code 1 if any.
import { join } from 'node:path';
import { check, launch, look as lookAt, report, watch } from './looking.mjs';

const [link, executablePath, phase, ...rest] = process.argv.slice(2);
const other = phase === 'answer' ? rest.shift() : null;
const shots = rest[0];
const { page, context, close } = await launch(executablePath, { bypassCSP: true, locale: 'fr-BE' });
watch(page, link);
const look = async where => {
    await lookAt(page, where);
    if (shots) await page.screenshot({ path: join(shots, `journey-${where.replace(/[^a-z]+/g, '-')}.png`), fullPage: true });
};

// Only Tab moves, as for somebody without a mouse.
async function tabTo(selector) {
    for (let i = 0; i < 400; i++) {
        await page.keyboard.press('Tab');
        if (await page.evaluate(wanted => document.activeElement?.matches(wanted), selector)) return;
    }
    check(`keyboard: ${selector}`, false, 'Tab never comes there');
}
const press = async selector => { await tabTo(selector); await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]); };
const write = async (selector, text) => { await tabTo(selector); await page.keyboard.press('Control+A'); await page.keyboard.insertText(text); };
const words = selector => page.locator(selector).innerText();

await page.goto(link);
if (phase === 'answer') {
    check('one gap', await page.locator('button[name=group]').count() === 1, await page.locator('main').innerText());
    check('both languages', /FR 3/.test(await words('[aria-labelledby=gaps] tbody tr')) && /NL 3/.test(await words('[aria-labelledby=gaps] tbody tr')), await words('[aria-labelledby=gaps]'));
    await look('queue');
    await press('button[name=group]');
    const place = new URL(page.url()).pathname;
    await look('empty answer');
    await write('textarea[name=text-fr]', 'Au guichet, le matin.');
    await write('textarea[name=text-nl]', 'Aan het loket, in de voormiddag.');
    await write('input[name=find]', 'guichet de la place le matin');
    await press('button[value=find]');
    await look('passages found');
    await press('button[name=add]');
    check('what was typed is kept', await page.inputValue('textarea[name=text-nl]') === 'Aan het loket, in de voormiddag.', await page.inputValue('textarea[name=text-nl]'));
    await press('button[value=replay]');
    check('replay', /Répondrait à 2 question\(s\) du groupe sur 2/.test(await words('#replay')) && /à tort\s: 0/.test(await words('#replay')), await words('#replay'));
    await look('replay');
    await press('button[value=hand-in]');
    check('not by the same person', await page.locator('button[value=publish]').count() === 0, 'may publish');
    await look('handed in');
    await context.clearCookies();
    await page.goto(other);
    await page.goto(new URL(place, link).href);
    await look('to be approved');
    await press('button[value=publish]');
    check('published', /Publiée/.test(await words('main')), await words('main'));
    await look('published');
} else {
    const outcome = await words('[aria-labelledby=outcomes] tbody tr');
    check('closed', /Lacune comblée/.test(outcome), outcome);
    check('no gap is left', await page.locator('button[name=group]').count() === 0, await words('main'));
    await look('closed');
    await page.goto(new URL('/desk/nl/overview', link).href);
    const cards = await words('.cards');
    check('the indicator has moved', /Hiaten gedicht · weer open\s+1 · 0/.test(cards), cards);
}
await close();
report();
