import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a provider does with a question. */
export type Answerer = (question: unknown, response: ServerResponse, request: IncomingMessage) => void;

/** Somebody outside who answers as a test says. */
export interface ProviderServer {
  readonly url: string;
  /** Questions that came, the oldest first. */
  readonly questions: unknown[];
  answerer: Answerer;
  close(): Promise<void>;
}

/** Answers with JSON. */
export const answerWith =
  (body: unknown, status = 200): Answerer =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  };

/** Starts it on a free port. */
export async function startProvider(): Promise<ProviderServer> {
  const provider: ProviderServer = {
    url: '',
    questions: [],
    answerer: answerWith({}, 500),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  const server = createServer((request, response) => {
    let text = '';
    request.setEncoding('utf8').on('data', (part: string) => (text += part));
    request.on('end', () => {
      const question: unknown = JSON.parse(text);
      provider.questions.push(question);
      provider.answerer(question, response, request);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return Object.assign(provider, { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/quote` });
}
