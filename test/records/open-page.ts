// Puts a stored page into the test's document, shadow roots included, as a browser would draw it.

/** The moment at which every stored page is read: 21 November 2026, 04:00 UTC. */
export const NOW = Date.UTC(2026, 10, 21, 4);

/** Replaces the whole document. `<template shadowrootmode>` becomes a shadow root, open or closed. */
export function openPage(html: string, document: Document = globalThis.document): Document {
  // A stored page asks for nothing: its frames are stored pages of their own.
  const still = html.replaceAll(/(<iframe[^>]*?)\ssrc="[^"]*"/g, '$1');
  const Parser = document.defaultView?.DOMParser ?? DOMParser;
  const parsed = new Parser().parseFromString(still, 'text/html');
  document.head.innerHTML = parsed.head.innerHTML;
  for (const { name } of [...document.body.attributes]) document.body.removeAttribute(name);
  for (const { name, value } of parsed.body.attributes) document.body.setAttribute(name, value);
  document.body.innerHTML = parsed.body.innerHTML;
  for (const form of document.querySelectorAll('textarea')) form.value = form.textContent;
  attachShadows(document.body);
  return document;
}

function attachShadows(within: ParentNode): void {
  for (const template of within.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    const host = template.parentElement;
    if (!host) continue;
    const mode = template.getAttribute('shadowrootmode') === 'closed' ? 'closed' : 'open';
    const root = host.attachShadow({ mode });
    root.append(template.content.cloneNode(true));
    template.remove();
    attachShadows(root);
  }
}
