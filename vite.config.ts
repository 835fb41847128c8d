import { createHash } from "node:crypto";
import { relative } from "node:path";
import react from "@vitejs/plugin-react";
import { minify } from "terser";
import { defineConfig, type Plugin, runnerImport } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import { CHUNKS } from "./src/cli/pages/chunks.ts";
import { CONTENT_SECURITY_POLICY } from "./src/cli/pages/content-security-policy.ts";
import type { examplePages } from "./src/cli/pages/example-pages.ts";
import type { rulePages } from "./src/cli/pages/rule-pages.ts";
import type { siteMap } from "./src/cli/pages/site-map.ts";
import type { firstPaintScript, stillPage } from "./src/cli/pages/still-page.ts";
import { LANGUAGES, pageFolder } from "./src/i18n/language.ts";

/** The folders of the pages that are read without JavaScript, in every language. */
const STATIC_FOLDERS = LANGUAGES.flatMap((language) => [
  `${pageFolder(language)}examples/`,
  `${pageFolder(language)}rules/`,
]);

/** Paths of these pages, and of the demo of embedding. */
const STATIC_PAGE = new RegExp(`^(?:(?:${STATIC_FOLDERS.join("|")})(?:[^/]+/){0,2}|embed-demo\\.html)$`);

/** What the page, or a link, opens without a click. The scripts of these are fetched all at once. */
const UNASKED = [
  "all",
  "analyze",
  "analyze-project",
  "code-editor",
  "embed",
  "examples",
  "file-tabs",
  "hints",
  "inputs-panel",
  "lesson-panel",
  "open-exercise",
  "open-lesson",
  "open-project",
  "problems-panel",
  "welcome",
];

/**
 * What is fetched together with a part; everything that the page starts with. The names of the scripts of all other parts
 * would be 1 kB to load before the first graph.
 */
function preloaded(part: string, files: string[], { hostType }: { readonly hostType: "html" | "js" }): string[] {
  return hostType === "html" || isUnasked(part) ? files : files.filter((file) => file.endsWith(".css"));
}

export default defineConfig({
  base: "./",
  plugins: [
    react({ jsxImportSource: "#ui" }),
    contentSecurityPolicy(),
    smallerPage(),
    compiledEarly(),
    firstPaint(),
    staticPages(),
    offline(),
  ],
  worker: { format: "es" },
  css: { modules: { generateScopedName: className } },
  build: {
    target: "es2022",
    manifest: true,
    modulePreload: { polyfill: false, resolveDependencies: preloaded },
    rolldownOptions: {
      output: { codeSplitting: { groups: CHUNKS } },
    },
    // The budgets are src/cli/size.ts's, measured compressed; this warning is not.
    chunkSizeWarningLimit: 4096,
  },
  // Here the policy of index.html is joined by one that lets the demo page frame its own host.
  preview: {
    headers: { "Content-Security-Policy": CONTENT_SECURITY_POLICY.replace("frame-src 'none'", "frame-src 'self'") },
  },
});

/** A class's name on the page: as short as Vite's, without the number of its line, as its file says enough. */
function className(name: string, file: string): string {
  const path = relative(import.meta.dirname, file);
  return `_${name}_${createHash("sha256").update(path).digest("base64url").slice(0, 5)}`;
}

function isUnasked(part: string): boolean {
  return UNASKED.some((name) => new RegExp(`^assets/${name}-.{8}\\.js$`).test(part));
}

/**
 * Goes over the page's chunk several times before Vite minifies it, so that it's 2 % smaller. Of all other chunks this
 * would take minutes.
 */
function smallerPage(): Plugin {
  return {
    name: "smaller-page",
    apply: "build",
    async renderChunk(code, { name }, { sourcemap }) {
      if (name !== "page") return null;
      const { code: smaller = code, map } = await minify(code, {
        module: true,
        ecma: 2020,
        compress: { passes: 3 },
        sourceMap: sourcemap !== false,
      });
      return { code: smaller, map: typeof map === "string" ? map : null };
    },
  };
}

/** The chunks that the page starts with. */
const STARTING = new Set(["page", "layout", "analyze", "hints"]);

/**
 * Has Chromium compile all functions of what the page starts with while it is fetched, next to the page's own thread: it
 * calls most of them, and would compile each when it is called. Other browsers see a comment.
 */
function compiledEarly(): Plugin {
  return {
    name: "compiled-early",
    apply: "build",
    generateBundle: {
      // After Vite, which puts its own code at the top, where only this counts.
      order: "post",
      handler(_, bundle) {
        for (const one of Object.values(bundle)) {
          if (one.type === "chunk" && STARTING.has(one.name)) one.code = `//# allFunctionsCalledOnLoad\n${one.code}`;
        }
      },
    },
  };
}

interface StillPage {
  readonly firstPaintScript: typeof firstPaintScript;
  readonly stillPage: typeof stillPage;
}

/**
 * Puts into the built page what is painted before its scripts and styles are there. The page's own styles come behind
 * it in the body, so that it doesn't wait for them; the page's scripts wait for them as before.
 */
function firstPaint(): Plugin {
  const script = "first-paint.js";
  const load = async (): Promise<StillPage> => (await runnerImport<StillPage>("./src/cli/pages/still-page.ts")).module;
  return {
    name: "first-paint",
    apply: (config, { command }) => command === "build" && !config.build?.ssr,
    async buildStart() {
      this.emitFile({ type: "asset", name: script, source: (await load()).firstPaintScript() });
    },
    transformIndexHtml: {
      order: "post",
      handler: async (html, { bundle = {} }) => {
        const { style, markup } = (await load()).stillPage();
        const file = Object.values(bundle).find((one) => one.type === "asset" && one.names.includes(script));
        if (file === undefined) throw new Error(`${script} is not in the build`);
        const links = html.match(/<link rel="stylesheet"[^>]*>/g) ?? [];
        const root = '<div id="root"></div>';
        if (links.length === 0 || !html.includes(root)) throw new Error("index.html is not as it was expected");
        const page = links.reduce((whole, link) => whole.replace(link, ""), html);
        return {
          html: page.replace(root, `<div id="root">${markup}</div>\n    ${links.join("\n    ")}`),
          tags: [
            { tag: "style", children: style, injectTo: "head" },
            { tag: "script", attrs: { src: `./${file.fileName}` }, injectTo: "head" },
          ],
        };
      },
    },
  };
}

/** The policy goes into the built page itself, so that it holds on any static host. */
function contentSecurityPolicy(): Plugin {
  return {
    name: "content-security-policy",
    apply: "build",
    transformIndexHtml: () => [
      {
        tag: "meta",
        attrs: { "http-equiv": "Content-Security-Policy", content: CONTENT_SECURITY_POLICY },
        injectTo: "head-prepend",
      },
    ],
  };
}

interface RulePages {
  readonly rulePages: typeof rulePages;
}

interface SiteMap {
  readonly siteMap: typeof siteMap;
}

interface ExamplePages {
  readonly examplePages: typeof examplePages;
}

/** Pages that are read without JavaScript go into the built site next to the page itself. */
function staticPages(): Plugin {
  return {
    name: "static-pages",
    apply: (config, { command }) => command === "build" && !config.build?.ssr,
    async generateBundle() {
      const rules = await runnerImport<RulePages>("./src/cli/pages/rule-pages.ts");
      const examples = await runnerImport<ExamplePages>("./src/cli/pages/example-pages.ts");
      const site = process.env.STAGELIGHT_SITE ?? "";
      const pages = [...(await rules.module.rulePages(site)), ...(await examples.module.examplePages(site))];
      const maps = await runnerImport<SiteMap>("./src/cli/pages/site-map.ts");
      const others = maps.module.siteMap(
        pages.map(({ path }) => path),
        site,
      );
      for (const { path, html } of [...pages, ...others]) {
        this.emitFile({ type: "asset", fileName: path, source: html });
      }
    },
  };
}

/** Makes the page installable and lets it work without a network; src/app/loading/service-worker.ts registers the worker. */
function offline(): Plugin[] {
  return VitePWA({
    registerType: "prompt",
    injectRegister: false,
    manifest: {
      id: "./",
      name: "Stagelight",
      short_name: "Stagelight",
      description: "See what your Dockerfile really builds",
      start_url: "./",
      scope: "./",
      display: "standalone",
      background_color: "#12161c",
      theme_color: "#12161c",
      categories: ["developer", "utilities"],
      icons: [
        { src: "favicon.svg", sizes: "any", type: "image/svg+xml" },
        { src: "icon-192.png", sizes: "192x192", type: "image/png" },
        { src: "icon-512.png", sizes: "512x512", type: "image/png" },
        { src: "icon-maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
      ],
    },
    workbox: {
      globPatterns: ["**/*.{js,css,html,svg,woff2,ttf}", "icon-192.png"],
      // The large editor is more than half of the page, and phones never show it: src/app/loading/keep-editor.ts keeps it where it is used.
      globIgnores: [...STATIC_FOLDERS.map((folder) => `${folder}**`), "embed-demo.html", "assets/code-editor-*"],
      maximumFileSizeToCacheInBytes: 8 * 1024 * 1024,
      // The query says how the page should be shown; the page itself is the same.
      ignoreURLParametersMatching: [/./],
      // No fallback: the worker answers for the files of this page and leaves every other path of the host to its server.
      navigateFallback: null,
      runtimeCaching: [
        {
          urlPattern: isEditorFile,
          handler: "CacheFirst",
          options: {
            cacheName: "stagelight-editor",
            // Those of the page that is open, and those of the one before it: scripts, styles, and a language's words.
            expiration: { maxEntries: 14 },
            // Hosts that answer with `Vary: Origin` mean the same file: scripts are asked for with an origin, copies without.
            matchOptions: { ignoreVary: true },
          },
        },
        {
          urlPattern: isStaticPage,
          handler: "NetworkFirst",
          options: { cacheName: "stagelight-pages", networkTimeoutSeconds: 4, expiration: { maxEntries: 40 } },
        },
      ],
      // One file: under Trusted Types a worker may not import another by its name.
      inlineWorkboxRuntime: true,
      cleanupOutdatedCaches: true,
      clientsClaim: true,
      skipWaiting: false,
    },
  });
}

// The two functions below are copied into the service worker as text, so they refer to nothing outside of themselves, but
// for STATIC_PAGE, which is put into that text.

function isEditorFile({ url }: { readonly url: URL }): boolean {
  const scope = new URL("./", location.href).href;
  return url.href.startsWith(`${scope}assets/code-editor-`);
}

function isStaticPage({ url }: { readonly url: URL }): boolean {
  const scope = new URL("./", location.href).pathname;
  if (url.origin !== location.origin || !url.pathname.startsWith(scope)) return false;
  return STATIC_PAGE.test(url.pathname.slice(scope.length));
}

isStaticPage.toString = () =>
  Function.prototype.toString.call(isStaticPage).replace("STATIC_PAGE", () => String(STATIC_PAGE));
