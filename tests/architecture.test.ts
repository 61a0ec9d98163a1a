import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What each part may import of the others. Text knows nothing; knowledge flows from it to the windows, never back. */
const mayImport: Record<string, readonly string[]> = {
  text: [],
  english: ['text'],
  language: [],
  corpus: ['language', 'text'],
  search: ['text', 'corpus'],
  story: ['text', 'english', 'corpus'],
  reader: ['text'],
  answer: ['language', 'text', 'english', 'corpus', 'search', 'story', 'reader'],
  moderation: ['language', 'text', 'corpus', 'search', 'story', 'answer', 'library', 'store', 'web', 'pace'],
  render: ['language', 'text', 'corpus', 'story', 'answer', 'reader', 'store', 'moderation'],
  command: ['language', 'text', 'corpus', 'story', 'answer', 'reader', 'render', 'moderation'],
  commands: ['language', 'text', 'corpus', 'story', 'answer', 'render', 'command', 'library', 'moderation'],
  store: ['language', 'corpus', 'pace'],
  web: ['language', 'text', 'corpus'],
  library: ['language', 'text', 'corpus', 'search', 'story', 'answer', 'store', 'pace'],
  console: ['language', 'text', 'corpus', 'story', 'answer', 'reader', 'render', 'command', 'library', 'moderation'],
  discord: [
    'language',
    'text',
    'corpus',
    'story',
    'answer',
    'reader',
    'render',
    'command',
    'library',
    'moderation',
    'operation',
    'config',
    'log',
  ],
  evaluation: ['text', 'corpus', 'search', 'story', 'answer', 'reader'],
  openStory: ['config', 'library', 'moderation', 'store'],
  operation: [],
  config: [],
  pace: [],
  strikeOut: [],
  log: ['config', 'strikeOut'],
};

/** The only homes of libraries that would otherwise spread. */
const homes: Record<string, readonly string[]> = {
  'fuse.js': ['search'],
  'discord.js': ['discord', 'commands', 'main'],
  kysely: ['store'],
  pg: ['store'],
  'better-sqlite3': ['store'],
  pino: ['log'],
  dotenv: ['main'],
  'prom-client': ['operation'],
  'onnxruntime-node': ['reader'],
  '@huggingface/tokenizers': ['reader'],
};

interface SourceFile {
  readonly path: string;
  /** The part of the project it belongs to: a folder of `src`, a file of `src`, or "commands". */
  readonly part: string;
  readonly text: string;
  readonly imports: readonly string[];
}

/** What an import names, whether declared or called. */
const importName = /^(?:import|export)\b[^;']*?\bfrom\s+'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/gm;

function readSources(folder: string): SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => {
      const path = join(folder, file);
      const text = readFileSync(join(root, path), 'utf8');
      const imports = [...text.matchAll(importName)].map(([, named, called]) => named ?? called ?? '');
      return { path, part: partOf(path), text, imports };
    });
}

function partOf(path: string): string {
  const [top = '', second = ''] = path.split('/');
  return top === 'src' ? second.replace(/\.ts$/, '') : top;
}

/** The part an import leads to; nothing for a library. */
function partImported(name: string, from: string): string | undefined {
  if (name.startsWith('#')) return partOf(name.slice(1));
  return name.startsWith('.') ? partOf(relative(root, join(root, dirname(from), name))) : undefined;
}

const sources = [...readSources('src'), ...readSources('commands')];

describe('the architecture', () => {
  it('knows every part there is', () => {
    expect(sources.length).toBeGreaterThan(50);
    const unknown = new Set(sources.map(({ part }) => part).filter((part) => part !== 'main' && !(part in mayImport)));
    expect([...unknown]).toEqual([]);
  });

  it('lets each part import only what the table allows', () => {
    const wrong = sources
      .filter(({ part }) => part !== 'main')
      .flatMap(({ path, part, imports }) =>
        imports
          .map((name) => partImported(name, path))
          .filter((target) => target !== undefined && target !== part && !mayImport[part]?.includes(target))
          .map((target) => `${path} imports ${target}`),
      );
    expect(wrong).toEqual([]);
  });

  it('keeps libraries in their homes', () => {
    const wrong = sources.flatMap(({ path, part, imports }) =>
      Object.entries(homes)
        .filter(([library, parts]) => !parts.includes(part) && imports.some((name) => isOf(library, name)))
        .map(([library]) => `${path} imports ${library}`),
    );
    expect(wrong).toEqual([]);
    const used = Object.keys(homes).filter((library) =>
      sources.some(({ imports }) => imports.some((name) => isOf(library, name))),
    );
    expect(used).toEqual(Object.keys(homes));
  });

  it('reads the environment in one place, to which the entry point hands it', () => {
    const readers = sources.filter(({ text }) => /\bprocess\.env\b/.test(text)).map(({ path }) => path);
    expect(readers.filter((path) => path !== 'src/config.ts' && path !== 'src/main.ts')).toEqual([]);
  });

  it('names its own files with their ending, and those of other parts from the top', () => {
    const wrong = sources.flatMap(({ path, part, imports }) =>
      imports
        .filter((name) => /^[#.]/.test(name))
        .filter((name) => !/\.(?:ts|json)$/.test(name) || (name.startsWith('.') && partImported(name, path) !== part))
        .map((name) => `${path} imports ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  // A committed link takes the place of the installed packages wherever it is checked out: `git rm --cached node_modules`.
  it('commits nothing that was installed or is kept while it runs', () => {
    const listed = listTracked(['node_modules', 'data', 'coverage', '.env']);
    expect(listed).toBe('');
  });
});

/** What git keeps of these paths; nothing where there is no repository. */
function listTracked(paths: readonly string[]): string {
  try {
    return execFileSync('git', ['ls-files', '--', ...paths], { cwd: root, encoding: 'utf8', stdio: 'pipe' });
  } catch {
    return '';
  }
}

function isOf(library: string, name: string): boolean {
  return name === library || name.startsWith(`${library}/`);
}
