import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { reportParagraphs } from './reports.ts';

/**
 * A publisher in a process of its own: every address below `/reports/` is an article, which says "on Monday" until it is told
 * another day. Tells its port once it listens.
 */
let day = 'Monday';

const server = createServer(({ url = '' }, response) => {
  const [, number] = /^\/reports\/report-(\d+)$/.exec(url) ?? [];
  if (number === undefined) {
    response.writeHead(404).end();
    return;
  }
  const body = reportParagraphs(Number(number), day)
    .map((text) => `<p>${text}</p>`)
    .join('');
  const page = `<!doctype html><html lang="en"><head><title>Report ${number}</title></head><body><article><h1>Report ${number}</h1>${body}</article></body></html>`;
  response.writeHead(200, { 'content-type': 'text/html' }).end(page);
});

process.on('message', (told: string) => {
  day = told;
  process.send?.(told);
});
process.on('disconnect', () => process.exit());
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
