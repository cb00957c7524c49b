// The desk sheet's buttons: print, and keep on this device. Off until somebody ticks it: many computers are shared.
import { canKeep, keep, kept, remove } from './keeping.js';

const tools = document.querySelector('.sheet-tools');
const box = tools.querySelector('[data-keep]');
tools.querySelector('[data-print]').addEventListener('click', () => print());

if (canKeep()) {
    const here = location.href;
    box.checked = (await kept()).some(sheet => sheet.address === here);
    box.addEventListener('change', async () => {
        box.disabled = true;
        try {
            await (box.checked ? keep(here, document.querySelector('h1').textContent, tools.dataset.kept) : remove(here));
        } catch {
            box.checked = !box.checked;
        }
        box.disabled = false;
        box.focus();
    });
} else {
    box.closest('p').hidden = true;
}

tools.hidden = false;
document.querySelector('.hint').hidden = true;
