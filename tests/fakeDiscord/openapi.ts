import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

/** Checks a request's body against Discord's own description of its API; says what is wrong, or nothing. */
export type CheckBody = (method: string, path: string, body: unknown) => string | undefined;

let opened: CheckBody | undefined;

/** The checker, from the OpenAPI file that `DISCORD_OPENAPI` names; without the variable nothing is checked. */
export function openBodyCheck(): CheckBody {
  // Reading the file and compiling what it says of a request takes longer than most tests.
  opened ??= readDescription();
  return opened;
}

function readDescription(): CheckBody {
  const file = process.env['DISCORD_OPENAPI'];
  if (file === undefined || file === '') return () => undefined;
  const document: { paths: Record<string, Record<string, unknown>> } = JSON.parse(readFileSync(file, 'utf8'));
  const ajv = new Ajv2020({ strict: false, validateFormats: false, validateSchema: false });
  ajv.addSchema(document, 'discord');
  const templates = Object.keys(document.paths).map((template) => ({
    template,
    pattern: new RegExp(`^${template.replaceAll('/', '\\/').replace(/\{\w+\}/g, '[^/]+')}$`),
  }));
  const compiled = new Map<string, ValidateFunction>();
  return (method, path, body) => {
    // A fixed path such as "/users/@me" goes before one with a place to fill that also fits.
    const fitting = templates.filter(({ pattern }) => pattern.test(path)).map(({ template }) => template);
    const template =
      fitting.find((candidate) => candidate === path) ??
      fitting.find((candidate) => candidate.includes('@')) ??
      fitting[0];
    if (template === undefined) return `no such route: ${method} ${path}`;
    const pointer = [template, method.toLowerCase(), 'requestBody', 'content', 'application/json', 'schema']
      .map((step) => encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1')))
      .join('/');
    const key = `discord#/paths/${pointer}`;
    const validate = compiled.get(key) ?? ajv.compile({ $ref: key });
    compiled.set(key, validate);
    return validate(body) ? undefined : ajv.errorsText(validate.errors);
  };
}
