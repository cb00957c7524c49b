// A small site of another origin that shows Microsoft's Web Chat on the bot's Direct Line, as a partner's page would.
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';

const bundle = readFileSync(new URL('./node_modules/botframework-webchat/dist/webchat.js', import.meta.url));

// The conversation of this visit is gone on with after a reload, as Microsoft's own samples do it.
const script = address => `
const line = ${JSON.stringify(`${address}v3/directline`)};
const wanted = new URLSearchParams(location.search);
window.sockets = [];
const Native = WebSocket;
window.WebSocket = class extends Native { constructor(...args) { super(...args); window.sockets.push(this); } };
window.show = directLine => WebChat.renderWebChat({ directLine, locale: wanted.get('locale') ?? 'fr-FR', styleOptions: { hideUploadButton: true } }, document.getElementById('chat'));
(async () => {
    if (wanted.has('bare')) return;
    let visit = JSON.parse(sessionStorage.getItem('visit'));
    if (wanted.has('token')) visit = { token: wanted.get('token') };
    visit ??= await (await fetch(line + '/tokens/generate', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' })).json();
    sessionStorage.setItem('visit', JSON.stringify(visit));
    const directLine = WebChat.createDirectLine({ domain: line, token: visit.token, conversationId: sessionStorage.getItem('started') ? visit.conversationId : undefined });
    window.statuses = [];
    directLine.connectionStatus$.subscribe(status => { window.statuses.push(status); if (status === 2) sessionStorage.setItem('started', '1'); });
    window.show(directLine);
})();
`;

/** Serves the page on a port; resolves to a function that closes it. */
export async function serve(address, port) {
    const site = createServer((request, response) => {
        const path = new URL(request.url, 'http://x').pathname;
        const [type, body] = path === '/webchat.js' ? ['text/javascript', bundle] : path === '/page.js' ? ['text/javascript', script(address)]
            : ['text/html; charset=utf-8', '<!DOCTYPE html><html lang="fr"><title>Site</title><div id="chat" style="height:560px"></div><script src="/webchat.js"></script><script src="/page.js"></script>'];
        response.setHeader('content-type', type).end(body);
    });
    await new Promise(done => site.listen(port, '127.0.0.1', done));
    return () => site.close();
}
