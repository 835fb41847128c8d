import type { ContextListing } from "#core/context/context-listing.ts";
import { dockerfileText } from "../dockerfile-text.ts";
import type { ExampleText } from "../example.ts";

const MEGABYTE = 1_000_000;

/** A made-up project: 360 MB, of which the build needs less than one. */
const FOLDER: ContextListing = {
  ".dockerignore": { size: 24 },
  ".env": { size: 210 },
  ".git/HEAD": { size: 21 },
  ".git/config": { size: 310 },
  ".git/objects/pack/pack-4f2a.idx": { size: 2.4 * MEGABYTE },
  ".git/objects/pack/pack-4f2a.pack": { size: 186 * MEGABYTE },
  ".github/workflows/ci.yml": { size: 1900 },
  Dockerfile: { size: 420 },
  "README.md": { size: 5200 },
  "coverage/lcov.info": { size: 1.1 * MEGABYTE },
  "coverage/lcov-report/index.html": { size: 340_000 },
  "deploy/nginx.conf": { size: 980 },
  "dist/index.html": { size: 1400 },
  "dist/assets/app.js": { size: 640_000 },
  "node_modules/.bin/vite": { link: "../vite/bin/vite.js" },
  "node_modules/esbuild/bin/esbuild": { size: 9.8 * MEGABYTE, mode: "755" },
  "node_modules/react-dom/index.js": { size: 1.2 * MEGABYTE },
  "node_modules/react/index.js": { size: 90_000 },
  "node_modules/typescript/lib/typescript.js": { size: 9.1 * MEGABYTE },
  "node_modules/vite/bin/vite.js": { size: 2100 },
  "package-lock.json": { size: 214_000 },
  "package.json": { size: 1200 },
  "public/favicon.svg": { size: 900 },
  "src/app.tsx": { size: 8400 },
  "src/main.tsx": { size: 640 },
  "src/styles.css": { size: 3900 },
  "video/demo.mp4": { size: 148 * MEGABYTE },
};

export const largeContext: ExampleText = {
  folder: FOLDER,
  lookAt: [
    "The example comes with a made-up folder. The Context panel shows that `COPY . .` makes the build send nearly all of it, although it needs only a small part.",
    "`.git` and `video` take up most of it. Add the suggested line to `.dockerignore`, or ignore any entry in the tree, and the totals change immediately.",
    "`package-lock.json` is in the folder, but `COPY package.json` leaves it out, so `npm install` chooses the versions itself. `COPY nginx.conf` names a file that is in `deploy`. The editor marks both.",
    "By default, 2 of the 2 stages are built. From the folder, `nginx.conf` and `dist` would get into the image, and `npm run build` writes `dist` again. The rest stays in `build`, but every change in it reruns `npm run build`.",
  ],
  dockerignore: "coverage\n",
  dockerfile: dockerfileText`
# build gets the whole folder, .git and videos included
FROM node:24-slim AS build
WORKDIR /app
COPY package.json ./
RUN npm install
COPY . .
RUN npm run build

# web needs a single file of the folder
FROM nginx:1.29-alpine AS web
COPY nginx.conf /etc/nginx/conf.d/default.conf
COPY --from=build /app/dist /usr/share/nginx/html
`,
};
