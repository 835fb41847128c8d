import { describe, expect, it } from "vitest";
import { projectFile, splitText } from "../samples/try-split.ts";

describe("installations behind the sources", () => {
  it.each([
    ["RUN npm i -g pnpm@9 && pnpm install && pnpm build", "RUN npm i -g pnpm@9\n", "RUN pnpm install\n"],
    [
      "RUN corepack enable && yarn install --frozen-lockfile\nRUN yarn build",
      "RUN corepack enable\n",
      "RUN yarn install --frozen-lockfile\n",
    ],
    ["RUN mkdir -p logs && cp .env.example .env && npm ci && npm run build", "RUN npm ci\n"],
  ])("are done before them: %s", (lines, ...early) => {
    const text = splitText(projectFile("node:20", lines, "node dist/main.js"));
    for (const line of early) {
      expect(text).toContain(line);
      expect(text.indexOf(line)).toBeLessThan(text.indexOf("COPY . .\n"));
    }
  });

  it.each([
    ["node:20", "ARG PNPM_VERSION=9\nRUN npm i -g pnpm@$PNPM_VERSION && pnpm install && pnpm build"],
    ["node:20", "RUN ./ci/setup.sh && npm i -g pnpm && pnpm install && pnpm build"],
    ["node:20", "RUN npm install -g pnpm@$(cat .pnpm-version) && pnpm install && pnpm build"],
    ["node:20", "RUN curl -fsSL https://bun.sh/install | bash && bun install && bun run build"],
    ["node:20", 'RUN echo "//registry.npmjs.org/:_authToken=abc" >> .npmrc && npm ci && npm run build'],
    ["node:20", "RUN cp ci/npmrc .npmrc\nRUN npm ci && npm run build"],
    ["node:20", "RUN rm package-lock.json && npm install && npm run build"],
    ["node:20", "ARG REGISTRY\nRUN npm ci --registry=$REGISTRY && npm run build"],
    ["node:20", "ENV HTTPS_PROXY=http://proxy:3128\nRUN npm ci && npm run build"],
    ["node:20", "RUN yarn set version 4.1.0\nRUN yarn install && yarn build"],
    ["node:20", "RUN yarn install && yarn build && yarn workspaces focus --production"],
    ["node:20", "RUN npm run setup && npm ci && npm run build"],
    ["node:20", "RUN export NODE_ENV=production && npm ci && npm run build"],
    ["node:20", "RUN if [ -f yarn.lock ]; then yarn; else npm ci; fi\nRUN npm run build"],
    ["ruby:3.3", "RUN ./ci/deps.sh && apt-get install -y build-essential && bundle install"],
    ["ruby:3.3", "RUN bundle config set --local path /gems && bundle install"],
    ["ruby:3.3", "ENV BUNDLE_WITHOUT=test\nRUN bundle install"],
    ["php:8.3-cli", "RUN curl -sS https://getcomposer.org/installer | php\nRUN php composer.phar install --no-dev"],
    ["php:8.3-cli", "COPY --from=composer:2 /usr/bin/composer /usr/bin/composer\nRUN composer install --no-dev"],
  ])("stay where they are if something that stays may matter to them: %s, %s", (image, lines) => {
    const text = splitText(projectFile(image, lines, "node dist/main.js"));
    expect(text).toContain(`WORKDIR /app\nCOPY . .\n${lines}\n`);
    expect(text).not.toContain("AS dependencies");
  });

  it("leave development dependencies out where nothing is built", () => {
    expect(splitText(projectFile("node:20", "RUN npm ci", "node main.js"))).toContain(
      "RUN npm ci --omit=dev\nCOPY . .\n",
    );
  });

  it("are not repeated in another stage where only the sources name what they install", () => {
    expect(splitText(projectFile("node:20", "RUN npm ci\nRUN npm run build -w api", "node api/dist/main.js"))).toBe(
      "FROM node:20 AS build\nWORKDIR /app\nCOPY . .\nRUN npm ci\nRUN npm run build -w api\nRUN npm prune --omit=dev\n\n" +
        'FROM node:20-slim\nWORKDIR /app\nCOPY --from=build /app /app\nCMD ["node", "api/dist/main.js"]\n',
    );
  });
});
