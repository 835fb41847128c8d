import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { type Plugin, type PreviewServer, preview } from "vite";
import { answerWithoutEditor } from "./without-editor.ts";

/** Serves the built page, as `npm start` does, on a free port of localhost. Throws where nothing is built. */
export async function servePage(): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  if (!existsSync("dist/index.html")) throw new Error("There is no built page: run `npm run build` first.");
  const port = await freePort();
  const withoutEditor: Plugin = {
    name: "without-editor",
    configurePreviewServer: ({ middlewares }) => void middlewares.use(answerWithoutEditor),
  };
  const server: PreviewServer = await preview({
    plugins: [withoutEditor],
    preview: { host: "localhost", port, strictPort: true, open: false },
  });
  return { url: `http://localhost:${port}/`, close: () => server.close() };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().on("error", reject);
    probe.listen(0, "localhost", () => {
      const address = probe.address();
      const port = typeof address === "object" && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}
