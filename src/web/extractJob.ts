import { parentPort } from 'node:worker_threads';
import { extractArticle, type PageToExtract } from './extractArticle.ts';

parentPort?.on('message', async (page: PageToExtract) => {
  parentPort?.postMessage(await extractArticle(page));
});
parentPort?.postMessage('ready');
