import type { JSONValue } from 'hono/utils/types';

/** An OpenAPI 3.1 document, as far as the page reads it. */
export interface ApiDocument {
  readonly info: { readonly title: string; readonly description: string };
  readonly paths: { readonly [path: string]: { readonly [method: string]: ApiOperation } };
  readonly components: { readonly schemas: { readonly [name: string]: JSONValue } };
}

export interface ApiOperation {
  readonly summary?: string;
  readonly description?: string;
  readonly tags?: readonly string[];
  readonly parameters?: JSONValue;
  readonly requestBody?: JSONValue;
  readonly responses: { readonly [status: string]: JSONValue };
  readonly 'x-roles': readonly string[];
}

const STYLE = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { max-width: 60rem; margin: 0 auto; padding: 2rem 1rem; }
h2 { margin-top: 2.5rem; text-transform: capitalize; }
details { border-top: 1px solid #8884; padding: .5rem 0; }
summary { cursor: pointer; }
code, pre { font: .875em/1.5 ui-monospace, monospace; }
pre { overflow: auto; padding: .75rem; background: #8881; border-radius: 6px; }
.method { display: inline-block; min-width: 4.5rem; font-weight: 600; }
.who { opacity: .75; font-size: .875em; }
`;

/** The document as a page without scripts: every call by subject, with its shapes to unfold. */
export function docsPage(document: ApiDocument): string {
  const groups = new Map<string, string[]>();
  for (const [path, methods] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      const tag = operation.tags?.[0] ?? 'other';
      groups.set(tag, [...(groups.get(tag) ?? []), callText(method, path, operation)]);
    }
  }
  const calls = [...groups].map(([tag, texts]) => `<h2>${escape(tag)}</h2>${texts.join('')}`);
  const shapes = Object.entries(document.components.schemas).map(
    ([name, schema]) =>
      `<details id="${escape(name)}"><summary><code>${escape(name)}</code></summary>${shape(schema)}</details>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Tact API</title><style>${STYLE}</style></head><body><h1>Tact API</h1><p>${escape(document.info.description)}</p>
<p><a href="openapi.json">OpenAPI 3.1 document</a></p>${calls.join('')}<h2>Shapes</h2>${shapes.join('')}</body></html>`;
}

function callText(method: string, path: string, operation: ApiOperation): string {
  const parts = [
    operation.description === undefined ? '' : `<p>${escape(operation.description)}</p>`,
    `<p class="who">For: ${escape(operation['x-roles'].join(', '))}</p>`,
    part('Parameters', operation.parameters),
    part('Body', operation.requestBody),
    part('Answers', operation.responses),
  ];
  return `<details><summary><code><span class="method">${method.toUpperCase()}</span> ${escape(path)}</code> ${escape(operation.summary ?? '')}</summary>${parts.join('')}</details>`;
}

function part(title: string, value: unknown): string {
  return value === undefined ? '' : `<h4>${title}</h4>${shape(value)}`;
}

function shape(value: unknown): string {
  const text = escape(JSON.stringify(value, null, 2));
  const linked = text.replaceAll(/&quot;#\/components\/schemas\/(\w+)&quot;/g, '<a href="#$1">$1</a>');
  return `<pre>${linked}</pre>`;
}

function escape(text: string): string {
  const entities: { readonly [character: string]: string } = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
  };
  return text.replaceAll(/[&<>"]/g, (character) => entities[character] ?? character);
}
