import { asked, file, textChange } from "./answer-changes.ts";
import { type RightAnswer, rightly } from "./right-answer.ts";

/** For the lessons about what runs again, what is published and what a cache keeps. */
export const rightAnswersForCaches: readonly RightAnswer[] = [
  rightly(
    "what-runs-again",
    2,
    "a pattern",
    textChange(["COPY package.json package-lock.json ./", "COPY package*.json ./"]),
  ),
  rightly("what-runs-again", 2, "only the source", textChange(["COPY . .", "COPY src ./src"])),
  rightly(
    "what-runs-again",
    2,
    "an array",
    textChange(["COPY package.json package-lock.json ./", 'COPY ["package.json", "package-lock.json", "./"]']),
  ),
  rightly(
    "what-runs-again",
    2,
    "mounts instead of a copy",
    textChange([
      "COPY package.json package-lock.json ./\nRUN npm ci",
      "RUN --mount=type=bind,source=package.json,target=package.json \\\n    --mount=type=bind,source=package-lock.json,target=package-lock.json \\\n    npm ci",
    ]),
  ),
  rightly(
    "what-runs-again",
    2,
    "a stage for the packages",
    file(`FROM node:24-slim AS deps
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci

FROM node:24-slim AS build
WORKDIR /app
COPY . .
COPY --from=deps /app/node_modules ./node_modules
RUN npm run build

FROM nginx:1.29-alpine AS app
COPY --from=build /app/dist /usr/share/nginx/html
`),
  ),
  rightly("what-runs-again", 3, "a pattern", asked({ dockerignore: "node_modules\n*.md\n" })),
  rightly("what-runs-again", 3, "a pattern for every folder", asked({ dockerignore: "node_modules\n**/*.md\n" })),
  rightly("what-runs-again", 3, "all but what is needed", asked({ dockerignore: "*\n!src\n!package*.json\n" })),
  rightly("what-runs-again", 3, "only the source is copied", textChange(["COPY . .", "COPY src ./src"]), "start"),
  rightly(
    "last-stage-wins",
    2,
    "a last stage that is the same",
    (build) => ({ ...build, dockerfile: `${build.dockerfile}\nFROM app\n` }),
    "start",
  ),
  rightly("last-stage-wins", 2, "with its target named as well", asked({ target: "app" })),
  rightly(
    "cache-mounts",
    1,
    "to where the command runs",
    textChange(
      ["cp target/release/serve /usr/local/bin/serve", "cp target/release/serve ."],
      ["--from=build /usr/local/bin/serve", "--from=build /src/serve"],
    ),
  ),
  rightly(
    "cache-mounts",
    1,
    "into a new directory",
    textChange(
      ["cp target/release/serve /usr/local/bin/serve", "mkdir /out && mv target/release/serve /out"],
      ["--from=build /usr/local/bin/serve", "--from=build /out/serve"],
    ),
  ),
  rightly(
    "cache-mounts",
    1,
    "the whole directory",
    textChange(
      ["cp target/release/serve /usr/local/bin/serve", "install -D target/release/serve /out/serve"],
      ["--from=build /usr/local/bin/serve", "--from=build /out"],
    ),
  ),
  rightly(
    "cache-mounts",
    1,
    "by cargo itself",
    textChange(
      [
        "cargo build --release && \\\n    cp target/release/serve /usr/local/bin/serve",
        "cargo build --release && \\\n    cargo install --path . --root /opt",
      ],
      ["--from=build /usr/local/bin/serve", "--from=build /opt/bin/serve"],
    ),
  ),
  rightly(
    "cache-mounts",
    1,
    "by another command with the same cache",
    textChange([" && \\\n    cp target", "\nRUN --mount=type=cache,target=/src/target cp target"]),
  ),
  rightly(
    "cache-mounts",
    1,
    "to the root",
    textChange(
      ["cp target/release/serve /usr/local/bin/serve", "cp target/release/serve /"],
      ["--from=build /usr/local/bin/serve", "--from=build /serve"],
    ),
  ),
  rightly(
    "cache-mounts",
    1,
    "with a second copy",
    textChange(["COPY --from=build", "COPY --from=build /src/serve.toml /etc/\nCOPY --from=build"]),
  ),
  rightly(
    "cache-mounts",
    2,
    "with the options of the mount in another order",
    textChange(["type=cache,target=/root/.npm", "target=/root/.npm,id=npm,type=cache,sharing=locked"]),
  ),
  rightly("cache-mounts", 2, "the folder in which npm keeps them", textChange(["/root/.npm", "/root/.npm/_cacache"])),
  rightly("cache-mounts", 2, "the whole home", textChange(["/root/.npm", "/root"])),
  rightly(
    "cache-mounts",
    2,
    "another place, which npm is told of",
    textChange(["/root/.npm npm ci", "/npm npm ci --cache /npm"]),
  ),
  rightly(
    "cache-mounts",
    2,
    "another place, by a variable",
    textChange([
      "RUN --mount=type=cache,target=/root/.npm",
      "ENV npm_config_cache=/npm\nRUN --mount=type=cache,target=/npm",
    ]),
  ),
];
