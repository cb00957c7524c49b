// Holds a conversation with a running bot in Microsoft's Web Chat, on the page of another site: ask, source, thumb, card, reload, cut connection, expired token, in three languages.
// Usage: node web-chat.mjs <address of the bot> <path of Chromium> <port of the site> [folder for screenshots]. Prints one line for each problem; exit code 1 if any.
import { join } from 'node:path';
import { check, launch, report, wrong } from './looking.mjs';
import { serve } from './web-chat-page.mjs';

const [address, executablePath, port, shots] = process.argv.slice(2);
const site = `http://127.0.0.1:${port}/`;
const close = await serve(address, Number(port));
const languages = {
    'fr-FR': { ask: 'itsme ne marche plus sur mon nouveau téléphone', says: 'Une identité itsme lie trois éléments', again: 'comment imprimer dans un espace public numérique' },
    'nl-NL': { ask: 'waar vind ik digitale hulp in Brussel', says: 'Dit is een automatische assistent', again: 'hoe activeer ik itsme' },
    'en-US': { ask: 'how do I print in a public computer space', says: 'A public computer space', again: 'how do I activate itsme' },
};
for (const [locale, { ask, says, again }] of Object.entries(languages)) {
    const { page, context, close: end } = await launch(executablePath, { viewport: { width: 480, height: 640 } });
    page.on('request', request => { if (!['127.0.0.1'].includes(new URL(request.url()).hostname) && !request.url().startsWith('data:') && !request.url().startsWith('blob:')) wrong(locale, `asks ${request.url()}`); });
    const sent = [];
    page.on('request', request => { if (request.method() === 'POST' && request.url().endsWith('/activities')) sent.push(request.postDataJSON()); });
    const box = () => page.locator('[data-testid="send box text area"], .webchat__send-box-text-box__input').first();
    const bubbles = () => page.locator('.webchat__bubble__content').count();
    const say = async text => {
        await box().fill(text);
        await box().press('Enter');
    };
    await page.goto(`${site}?locale=${locale}`);
    await page.getByText('Dit is een automatische assistent').first().waitFor({ timeout: 20000 }).catch(() => wrong(locale, 'no greeting'));
    await say(ask);
    await page.getByText(says, { exact: false }).last().waitFor({ timeout: 20000 }).catch(() => wrong(locale, 'no answer'));
    await page.waitForTimeout(1500);
    check(`${locale}: greeting, question, answer`, await bubbles() === 3, await bubbles());
    check(`${locale}: the source is listed below the answer`, await page.locator('.webchat__link-definitions').count() === 1, await page.locator('.webchat__link-definitions').count());
    if (shots) await page.screenshot({ path: join(shots, `webchat-${locale}.png`) });

    // A source without an address opens the words that were quoted.
    const definition = page.locator('.webchat__link-definitions button, .webchat__link-definitions a').first();
    if (await definition.isVisible().catch(() => false) === false) await page.locator('.webchat__link-definitions summary').click();
    check(`${locale}: the source can be pressed`, await definition.isVisible(), '');

    // A thumb.
    await page.locator('.webchat__thumb-button input, .webchat__thumb-button, [data-testid="feedback button"]').first().click({ force: true });
    await page.waitForTimeout(1500);
    check(`${locale}: the thumb arrives`, sent.some(activity => activity.name === 'webchat:activity-status/feedback' && activity.entities?.[0]?.['@type'] === 'LikeAction'), sent.map(activity => activity.name ?? activity.text));

    // A connection that is cut.
    await page.evaluate(() => window.sockets.at(-1).close());
    await say(again);
    await page.waitForFunction(() => document.querySelectorAll('.webchat__bubble__content').length >= 5, null, { timeout: 40000 }).catch(() => wrong(locale, 'no answer after a cut connection'));
    await page.waitForTimeout(1000);
    check(`${locale}: nothing comes twice`, await bubbles() === 5, await bubbles());

    // A reload.
    await page.reload();
    await page.waitForFunction(() => document.querySelectorAll('.webchat__bubble__content').length >= 5, null, { timeout: 20000 }).catch(() => wrong(locale, 'no history after a reload'));
    check(`${locale}: the history is there after a reload, once`, await bubbles() === 5, await bubbles());

    // A token that does not hold any more.
    await page.goto(`${site}?locale=${locale}&token=eyJhbGciOiJIUzI1NiJ9.eyJ1c2VyIjoiZGxfYSJ9.AAAA`);
    await page.waitForFunction(() => window.statuses?.some(status => status === 3 || status === 4), null, { timeout: 30000 }).catch(() => wrong(locale, 'a bad token is not noticed'));
    if (shots) await page.screenshot({ path: join(shots, `webchat-${locale}-expired.png`) });
    await end();
}
close();
report('checks');
