import { expect, it } from "vitest";
import { shippedStage } from "../samples/try-split.ts";

it.each([
  ["serve -s build", ["/app/build"]],
  ["serve -c /app/serve.json -s build", ["/app/build", "/app/serve.json"]],
  ["serve -c /app/build/serve.json -s build", ["/app/build"]],
  ["serve -c /app/serve.json /app/site", ["/app/site", "/app/serve.json"]],
  ["serve -s /app/site", ["/app/site"]],
  ["http-server -C /certs/a.pem dist", ["/app/dist"]],
  ["http-server dist -c-1 -K /app/certs/a.key", ["/app/dist", "/app/certs/a.key"]],
  ["http-server --cert dist/a.pem public", ["/app/public", "/app/dist/a.pem"]],
])("takes the folder that %s hands out, and not an option's value for it", (start, paths) => {
  const text = shippedStage(
    `FROM node:22\nWORKDIR /app\nCOPY . .\nCOPY a.pem /certs/\nRUN npm ci && npm run build\nRUN npm i -g serve http-server\nCMD ${JSON.stringify(start.split(" "))}\n`,
  );
  expect(text.match(/(?<=^COPY --from=build ).*/gm)).toEqual(paths.map((path) => `${path} ${path}`));
});
