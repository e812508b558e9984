// A stored page as a document of its own: nothing of it runs, loads or is shown.

/** `<template shadowrootmode="open">` becomes an open root, as the browser draws it. */
export function openStoredPage(html: string): Document {
  const document = new DOMParser().parseFromString(html, 'text/html');
  attachShadows(document.body);
  return document;
}

function attachShadows(within: ParentNode): void {
  for (const template of within.querySelectorAll<HTMLTemplateElement>(
    'template[shadowrootmode="open"]',
  )) {
    const host = template.parentElement;
    if (!host || host.shadowRoot) continue;
    const root = host.attachShadow({ mode: 'open' });
    root.append(template.content);
    template.remove();
    attachShadows(root);
  }
}
