// Lists the desk sheets that are kept on this device, and removes them.
import { kept, remove } from './keeping.js';

const list = document.querySelector('[data-sheets]');
const none = document.querySelector('[data-none]');
const offline = document.querySelector('[data-offline]');

async function show() {
    const sheets = await kept();
    none.hidden = sheets.length > 0;
    list.replaceChildren(...sheets.map(({ address, title }) => {
        const item = document.createElement('li');
        const link = document.createElement('a');
        const button = document.createElement('button');
        [link.href, link.textContent] = [address, title];
        [button.type, button.className, button.textContent] = ['button', 'quiet', list.dataset.remove];
        button.setAttribute('aria-label', `${list.dataset.remove}: ${title}`);
        button.addEventListener('click', async () => {
            await remove(address);
            await show();
            document.querySelector('h1').focus();
        });
        item.append(link, button);
        return item;
    }));
}

offline.hidden = navigator.onLine;
addEventListener('online', () => { offline.hidden = true; });
addEventListener('offline', () => { offline.hidden = false; });
await show();
