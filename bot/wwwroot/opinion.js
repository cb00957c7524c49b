// Asks whether an answer helps, and why. Reasons are ticked and never written, so that no name comes in by them. Each opinion is sent once.
import { h, newId } from './answer.js';

/** The question with its two buttons. send(reaction, reasons) resolves when the opinion has arrived. */
export function askOpinion(words, send) {
    const label = newId('opinion');
    const place = h('div', { class: 'opinion', role: 'group', 'aria-labelledby': label });
    let chosen = null;

    const finish = async reasons => {
        const reaction = chosen;
        chosen = null;
        const thanks = h('p', { class: 'small', tabindex: '-1' }, words.chat.thanks);
        const hadFocus = place.contains(document.activeElement);
        try {
            await send(reaction, reasons);
            place.replaceChildren(thanks);
        } catch {
            chosen = reaction;
            thanks.textContent = words.chat.notSent;
            place.append(thanks);
        }
        place.removeAttribute('aria-labelledby');
        place.removeAttribute('role');
        if (hadFocus) thanks.focus();
    };

    const why = reaction => {
        chosen = reaction;
        const isLike = reaction === 'like';
        const boxes = Object.entries(isLike ? words.likeReasons : words.dislikeReasons).map(([reason, text]) => h('label', null, h('input', { type: 'checkbox', value: reason }), ' ', text));
        place.replaceChildren(h('fieldset', null, h('legend', { id: label }, isLike ? words.whyHelpful : words.whyNotHelpful), boxes,
            h('button', { type: 'button', class: 'quiet', click: () => finish(boxes.map(box => box.firstChild).filter(box => box.checked).map(box => box.value)) }, words.send)));
        boxes[0].firstChild.focus({ preventScroll: true });
        place.scrollIntoView({ block: 'nearest' });
    };

    place.append(h('span', { id: label, class: 'small' }, words.chat.helpful),
        h('button', { type: 'button', class: 'quiet', click: () => why('like') }, words.chat.yes), h('button', { type: 'button', class: 'quiet', click: () => why('dislike') }, words.chat.no));

    // Who goes on without pressing the last button has said what there is to say.
    place.finish = () => chosen ? finish([]) : Promise.resolve();
    return place;
}
