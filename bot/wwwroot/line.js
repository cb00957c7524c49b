// Speaks Direct Line 3.0 with the server that the page came from: one conversation, by WebSocket, by asking again and again where sockets are blocked.
// Nothing is opened, and nothing kept, before open() or send() is called.
const base = '/v3/directline';
const kept = 'assistant-conversation';
const refreshEvery = 15 * 60_000;
const pollEvery = 1_500;
const longestPause = 15_000;

/** Whether a conversation of this visit can be gone on with. */
export const isRemembered = () => read() !== null;

const read = () => {
    try { return JSON.parse(sessionStorage.getItem(kept)); } catch { return null; }
};

const keep = value => {
    // Where a browser refuses storage, as in some embedded pages, a reload begins anew.
    try { if (value) sessionStorage.setItem(kept, JSON.stringify(value)); else sessionStorage.removeItem(kept); } catch { /* nothing to keep */ }
};

const pause = milliseconds => new Promise(done => setTimeout(done, milliseconds));

/** The conversation has ended or its token has expired; a new one can be begun. */
class Ended extends Error { }

export class Line {
    #conversation = null;
    #socket = null;
    #seen = 0;
    #failures = 0;
    #opening = null;
    #timers = [];
    #waiting = 0;

    /**
     * onActivities(list, isReplay) gets what is new, each activity once and in order; onState gets 'connected', 'reconnecting' or 'ended'.
     * A token of the page that embeds this one says who asks; without one it is the public.
     */
    constructor({ onActivities, onState, token = null }) {
        Object.assign(this, { onActivities, onState, token });
        addEventListener('online', () => this.#comeBack(0));
        document.addEventListener('visibilitychange', () => { if (!document.hidden) this.#comeBack(0); });
    }

    /** Goes on with the conversation of this visit, or begins one. */
    open() {
        if (this.#conversation?.id && !this.#opening) return Promise.resolve();
        this.#opening ??= this.#open().finally(() => { this.#opening = null; });
        return this.#opening;
    }

    /** Sends an activity, once however often the network fails, and resolves to its id. As its id tells it apart, the same words said again are a new question, as if a button sent them. */
    async send(activity) {
        const body = { ...activity, from: { id: 'visitor' }, channelData: { clientActivityID: crypto.randomUUID?.() ?? `${Date.now()}-${Math.random()}`, postBack: true } };
        for (let attempt = 0; ; attempt++) {
            try {
                if (!this.#conversation) await this.open();
                const sent = await this.#request('POST', `/conversations/${this.#conversation.id}/activities`, body);
                this.#wait();
                return sent.id;
            } catch (failure) {
                if (attempt >= 3) throw failure;
                if (failure instanceof Ended) this.#forget(); else await pause(1000 * 2 ** attempt);
            }
        }
    }

    /** Says that what was waited for has come. */
    answered() { this.#waiting = 0; }

    /** Deletes the conversation, here and on the server. */
    async delete() {
        if (this.#conversation) {
            try {
                await this.#request('DELETE', `/conversations/${this.#conversation.id}`);
            } catch (failure) {
                if (!(failure instanceof Ended)) throw failure;
            }
        }
        this.#forget();
    }

    async #open() {
        const before = read();
        if (before) {
            this.#conversation = { ...before };
            try {
                return await this.#resume(0);
            } catch (failure) {
                if (!(failure instanceof Ended)) throw failure;
                this.#forget();
                this.onState('ended');
            }
        }
        await this.#start();
    }

    async #start() {
        this.#conversation = null;
        this.#conversation = { token: this.token ?? (await this.#request('POST', '/tokens/generate', {})).token };
        this.#take(await this.#request('POST', '/conversations', { user: {} }));
    }

    async #resume(watermark) {
        this.#take(await this.#request('GET', `/conversations/${this.#conversation.id}?watermark=${watermark}`), watermark === 0);
    }

    #take({ conversationId, token, streamUrl }, isReplay = false) {
        this.#conversation = { id: conversationId, token };
        keep(this.#conversation);
        if (this.#timers.length === 0) this.#timers.push(setInterval(() => this.#refresh(), refreshEvery));
        this.#listen(streamUrl, isReplay);
    }

    async #refresh() {
        try {
            this.#conversation.token = (await this.#request('POST', '/tokens/refresh')).token;
            keep(this.#conversation);
        } catch {
            // The next sending finds out whether the conversation goes on.
        }
    }

    #listen(address, isReplay) {
        this.#socket?.close();
        const socket = this.#socket = new WebSocket(address);
        socket.onopen = () => { this.#failures = 0; this.onState('connected'); };
        socket.onmessage = event => {
            if (event.data) this.#hear(JSON.parse(event.data), isReplay);
            isReplay = false;
        };
        socket.onclose = () => { if (this.#socket === socket) this.#lose(); };
    }

    #hear({ activities = [], watermark }, isReplay) {
        const fresh = activities.filter(activity => {
            // What shows progress only has no number, and is not replayed.
            const number = Number(activity.id?.split('|')[1] ?? NaN);
            if (Number.isNaN(number)) return true;
            if (number <= this.#seen) return false;
            this.#seen = number;
            return true;
        });
        if (watermark) this.#seen = Math.max(this.#seen, Number(watermark));
        if (fresh.length > 0 || isReplay) this.onActivities(fresh, isReplay);
    }

    #lose() {
        this.#socket = null;
        if (!this.#conversation) return;
        this.onState('reconnecting');
        this.#comeBack(Math.min(longestPause, 500 * 2 ** this.#failures++) * (0.5 + Math.random()));
    }

    async #comeBack(delay) {
        if (delay > 0) await pause(delay);
        if (!this.#conversation?.id || this.#socket || this.#opening) return;
        this.#opening = this.#resume(this.#seen).catch(failure => {
            if (failure instanceof Ended) {
                this.#forget();
                this.onState('ended');
            } else {
                this.#comeBack(Math.min(longestPause, 500 * 2 ** this.#failures++));
            }
        }).finally(() => { this.#opening = null; });
    }

    // A proxy may let no socket through; then what is waited for is fetched.
    async #wait() {
        const waiting = this.#waiting = Date.now();
        while (this.#waiting === waiting && Date.now() - waiting < 60_000) {
            await pause(pollEvery);
            if (this.#waiting !== waiting || !this.#conversation || this.#socket?.readyState === WebSocket.OPEN) continue;
            try {
                this.#hear(await this.#request('GET', `/conversations/${this.#conversation.id}/activities?watermark=${this.#seen}`), false);
            } catch {
                // Tried again until the time is over.
            }
        }
    }

    #forget() {
        this.#timers.splice(0).forEach(clearInterval);
        const socket = this.#socket;
        this.#conversation = this.#socket = null;
        this.#seen = this.#failures = this.#waiting = 0;

        // The embedding page's token was for this conversation; the next one is the public's.
        this.token = null;
        socket?.close();
        keep(null);
    }

    async #request(method, path, body) {
        for (let attempt = 0; ; attempt++) {
            const response = await fetch(base + path, {
                method,
                credentials: 'omit',
                cache: 'no-store',
                signal: AbortSignal.timeout(15_000),
                headers: { ...(body && { 'content-type': 'application/json' }), ...(this.#conversation && { authorization: `Bearer ${this.#conversation.token}` }) },
                body: body && JSON.stringify(body),
            });
            if (response.ok) return response.status === 204 ? null : response.json();
            if (response.status === 403 || response.status === 404) throw new Ended(`${response.status}`);
            if (![429, 503].includes(response.status) || attempt >= 2) throw new Error(`${response.status}`);
            await pause(Math.min(10, Number(response.headers.get('retry-after')) || 2) * 1000);
        }
    }
}
