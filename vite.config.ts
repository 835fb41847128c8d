import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin, runnerImport } from "vite";
import type { rulePages } from "./src/cli/rule-pages.ts";

const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-src 'none'",
].join("; ");

export default defineConfig({
  base: "./",
  plugins: [react(), contentSecurityPolicy(), staticPages()],
  worker: { format: "es" },
  build: {
    target: "es2022",
    manifest: true,
    modulePreload: { polyfill: false },
    // The budgets are src/cli/size.ts's, measured compressed; this warning is not.
    chunkSizeWarningLimit: 4096,
  },
  // Here the policy of index.html is joined by one that lets the demo page frame its own host.
  preview: {
    headers: { "Content-Security-Policy": CONTENT_SECURITY_POLICY.replace("frame-src 'none'", "frame-src 'self'") },
  },
});

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

/** Pages that are read without JavaScript go into the built site beside the page itself. */
function staticPages(): Plugin {
  return {
    name: "static-pages",
    apply: (config, { command }) => command === "build" && !config.build?.ssr,
    async generateBundle() {
      const { module } = await runnerImport<RulePages>("./src/cli/rule-pages.ts");
      for (const { path, html } of await module.rulePages()) {
        this.emitFile({ type: "asset", fileName: path, source: html });
      }
    },
  };
}
