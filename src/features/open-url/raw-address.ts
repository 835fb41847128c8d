/** What an address that somebody wants to open leads to. */
export type AskedAddress =
  /** A link of Stagelight, on whatever host: its fragment, with the `#`. */
  | { readonly kind: "link"; readonly fragment: string }
  /** A page elsewhere: where its plain text is, and from which host. */
  | { readonly kind: "page"; readonly rawAddress: string; readonly host: string }
  | { readonly kind: "none" };

/** Pages that show a file, and where the same hosts have its text alone. */
const RAW_FORMS: readonly { readonly page: RegExp; readonly raw: string }[] = [
  {
    page: /^https:\/\/github\.com\/([^/]+)\/([^/]+)\/(?:blob|raw)\/(.+)$/,
    raw: "https://raw.githubusercontent.com/$1/$2/$3",
  },
  { page: /^https:\/\/gist\.github\.com\/([^/]+)\/([0-9a-f]+)$/, raw: "https://gist.githubusercontent.com/$1/$2/raw" },
  { page: /^(https:\/\/[^/]+\/.+)\/-\/blob\/(.+)$/, raw: "$1/-/raw/$2" },
  { page: /^https:\/\/bitbucket\.org\/([^/]+)\/([^/]+)\/src\/(.+)$/, raw: "https://bitbucket.org/$1/$2/raw/$3" },
  { page: /^(https:\/\/codeberg\.org\/[^/]+\/[^/]+)\/src\/(.+)$/, raw: "$1/raw/$2" },
];

/** Reads what was typed or pasted as an address. A text of more than one word is none. */
export function readAddress(written: string): AskedAddress {
  const text = written.trim();
  if (/\s/.test(text)) return { kind: "none" };
  const [fragment] = /#(?:v\d+|e)\/.*$/.exec(text) ?? [];
  if (fragment !== undefined) return { kind: "link", fragment };
  const url = parsedUrl(text);
  if (url === null || !/^https?:$/.test(url.protocol) || url.hostname === "") return { kind: "none" };
  const bare = `${url.origin}${url.pathname}`;
  const form = RAW_FORMS.find(({ page }) => page.test(bare));
  const raw = form === undefined ? url : new URL(bare.replace(form.page, form.raw));
  return { kind: "page", rawAddress: raw.href, host: raw.host };
}

function parsedUrl(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}
