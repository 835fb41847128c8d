interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ) => { readonly createScriptURL: (url: string) => string };
}

let policy: ReturnType<TrustedTypes["createPolicy"]> | null = null;

/**
 * The address of a script of this page that runs by itself: a worker or the service worker. The page's security policy
 * lets no other text name a script. Throws for an address outside of the page's folder.
 */
export function trustedScript(url: string): string {
  policy ??= createPolicy();
  return policy.createScriptURL(url);
}

function createPolicy(): NonNullable<typeof policy> {
  const rules = { createScriptURL: ownScript };
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  // Browsers without Trusted Types take texts.
  return trustedTypes?.createPolicy("stagelight", rules) ?? rules;
}

function ownScript(url: string): string {
  const { href } = new URL(url, document.baseURI);
  const folder = new URL("./", document.baseURI).href;
  if (!href.startsWith(folder)) throw new TypeError(`${href} is no script of this page`);
  return href;
}
