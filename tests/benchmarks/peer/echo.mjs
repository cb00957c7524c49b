// Echoes what it is sent, without checking who sends it. Usage: node echo.mjs <port>
import { createServer } from 'node:http';
import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const echo = context => context.activity.type === 'message' ? context.sendActivity(`You said: ${context.activity.text}`) : Promise.resolve();

createServer((request, response) => {
    if (request.method === 'GET') {
        response.end('alive');
        return;
    }
    const parts = [];
    request.on('data', part => parts.push(part));
    request.on('end', () => {
        request.body = JSON.parse(Buffer.concat(parts).toString());
        response.status = code => { response.statusCode = code; return response; };
        response.header = (name, value) => { response.setHeader(name, value); return response; };
        response.send = body => {
            if (body !== undefined && !response.writableEnded) {
                if (typeof body === 'object') response.setHeader('content-type', 'application/json');
                response.write(typeof body === 'string' ? body : JSON.stringify(body));
            }
            return response;
        };
        adapter.process(request, response, echo).catch(() => { response.statusCode = 500; response.end(); });
    });
}).listen(Number(process.argv[2]), '127.0.0.1');
