// Shows the Assistant in a page of another site: <script src="https://…/embed.js" data-language="fr" async></script>. The site is named in DirectLine:AllowedOrigins.
// data-token: a token from /v3/directline/tokens/generate, when the site's server knows its people. data-height: any CSS length.
(() => {
    const script = document.currentScript;
    const { language = document.documentElement.lang.slice(0, 2), token, height = 'min(46rem, 90vh)' } = script.dataset;
    const titles = { fr: 'Assistant : posez votre question', nl: 'Assistent: stel uw vraag', en: 'Assistant: ask your question' };
    const code = language in titles ? language : 'fr';
    const frame = document.createElement('iframe');
    frame.src = new URL(`/${code}/embed${token ? `#token=${encodeURIComponent(token)}` : ''}`, script.src).href;
    frame.title = titles[code];
    frame.referrerPolicy = 'no-referrer';
    frame.setAttribute('sandbox', 'allow-scripts allow-forms allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-modals');
    Object.assign(frame.style, { display: 'block', width: '100%', height, border: '0' });
    script.after(frame);
})();
