import { describe, expect, it } from "vitest";
import { shippedStage, splitText, trySplit } from "./samples/try-split.ts";

describe("splitStages, for shapes of real files", () => {
  it("installs first only where the manifests are", () => {
    const first = (from: string, run: string, start: string): string =>
      splitText(`FROM ${from}\nWORKDIR /app\nCOPY . .\nRUN ${run}\nCMD ${start}\n`).split("COPY . .")[0] ?? "";
    const jar = '["java", "-jar", "target/a.jar"]';
    expect(first("golang:1.23", "go build -o /bin/api .", '["/bin/api"]')).toContain("COPY go.mod");
    expect(first("golang:1.23", "cd api && go build -o /bin/api .", '["/bin/api"]')).not.toContain("go.mod");
    expect(first("rust:1.80", "cargo build --release", '["target/release/api"]')).toContain("COPY Cargo.toml");
    expect(first("rust:1.80", "cargo build --release -p api", '["target/release/api"]')).not.toContain("Cargo.toml");
    expect(first("maven:3.9-eclipse-temurin-21", "mvn package", jar)).toContain("COPY pom.xml");
    expect(first("maven:3.9-eclipse-temurin-21", "mvn package -pl web", jar)).not.toContain("pom.xml");
    expect(first("maven:3.9-eclipse-temurin-21", "mvn package", '["java", "-jar", "web/target/a.jar"]')).not.toContain(
      "pom.xml",
    );
    expect(
      first("mcr.microsoft.com/dotnet/sdk:8.0", "cd src/Api && dotnet publish -o /out", '["dotnet", "/out/A.dll"]'),
    ).not.toContain("csproj");
  });

  it("ships no sources that the file removes, and all that an editable installation points to", () => {
    const python = (lines: string): string => shippedStage(`FROM python:3.12-slim\n${lines}\nCMD ["tool"]\n`);
    expect(python("COPY . /src\nRUN cd /src && pip install . && rm -rf /src")).not.toContain("/src");
    expect(python("WORKDIR /src\nCOPY . .\nRUN python setup.py develop")).toContain("COPY --from=build /src /src");
    expect(python("WORKDIR /src\nCOPY . .\nRUN pip install -e .")).toContain("COPY --from=build /src /src");
    expect(python("WORKDIR /src\nCOPY . .\nRUN pip install .")).toContain("COPY . .");
  });

  it("stays on an image that has what a health check starts, rather than install that", () => {
    const text = shippedStage(
      'FROM node:lts\nWORKDIR /app\nADD package.json yarn.lock /app/\nRUN yarn\nADD . /app\nRUN yarn build\nHEALTHCHECK CMD wget -q http://localhost || exit 1\nCMD ["yarn", "start"]\n',
    );
    expect(text).toContain("FROM node:lts\n");
  });

  it("removes development dependencies in the build where another stage would install compilers again", () => {
    const text = splitText(
      'FROM ubuntu:22.04\nRUN apt-get update && apt-get install -y curl g++\nRUN curl -fsSL https://deb.nodesource.com/setup_18.x | bash - && apt-get install -y nodejs\nRUN npm install -g yarn\nWORKDIR /app\nCOPY package.json yarn.lock ./\nRUN yarn install\nCOPY . .\nRUN yarn build\nCMD ["node", "build/index.js"]\n',
    );
    expect(text).toContain("RUN yarn build\nRUN yarn install --production\n");
    expect(text).not.toContain("dependencies");
  });

  it("takes a program that `make install` puts somewhere from where the shell finds it", () => {
    const text = splitText('FROM golang:1.23\nWORKDIR /src\nCOPY . .\nRUN make install\nENTRYPOINT ["tool"]\n');
    expect(text).toContain('RUN mkdir /program && cp "$(command -v tool)" /program/\n');
    expect(text).toContain("COPY --from=build /program/tool /usr/local/bin/tool\n");
  });

  it("takes what a script may start, whatever shell runs it", () => {
    const text = shippedStage(
      'FROM rust:1.80\nWORKDIR /ws\nCOPY . .\nRUN cargo build --release\nRUN cp target/release/api /usr/local/bin/\nCOPY run.sh /run.sh\nCMD ["bash", "/run.sh"]\n',
    );
    expect(text).toContain("COPY --from=build /usr/local/bin/api /usr/local/bin/api\n");
    expect(text).not.toContain("bash /");
  });

  it("takes what is built for a server of the base image", () => {
    const text = splitText(
      "FROM wordpress:6.4-php8.2-apache\nRUN apt-get update && apt-get install -y nodejs npm\nCOPY theme /usr/src/theme\nRUN cd /usr/src/theme && npm ci && npm run build && cp -r dist /usr/src/wordpress/wp-content/themes/acme && rm -rf /usr/src/theme\n",
    );
    const path = "/usr/src/wordpress/wp-content/themes/acme";
    expect(text).toContain(`FROM wordpress:6.4-php8.2-apache\nCOPY --from=build ${path} ${path}\n`);
  });

  it("doesn't start what only the image that builds has", () => {
    const result = trySplit('FROM python:3.12\nWORKDIR /app\nCOPY . .\nRUN make install\nCMD ["make", "run"]\n');
    expect(result).toEqual({ kind: "none", why: { id: "needs-tool", detail: "make" } });
  });

  it("keeps all of a Node project where a shell starts other programs on the way", () => {
    const text = splitText(
      "FROM node:20\nWORKDIR /app\nCOPY package*.json ./\nRUN npm ci\nCOPY . .\nRUN npm run build\nCMD npx prisma migrate deploy && node dist/main.js\n",
    );
    expect(text).toContain("COPY --from=build /app /app\n");
    expect(text).not.toContain("prune");
  });

  it("installs first what the build needs, and removes nothing of it", () => {
    const node = (run: string): string =>
      splitText(`FROM node:20\nWORKDIR /app\nCOPY . .\nRUN ${run}\nCMD ["node", "build/main.js"]\n`);
    expect(node("rm -rf node_modules && npm install && npm run build && npm prune --production")).not.toContain(
      "rm -rf",
    );
    expect(node("yarn install && yarn build && yarn install --production")).toContain(
      "RUN yarn install\nCOPY . .\nRUN yarn build && \\\n    yarn install --production\n",
    );
  });

  it("copies a file to the root of the image that runs", () => {
    const text = shippedStage(
      'FROM golang:1.23\nWORKDIR /src\nCOPY . .\nRUN go build -o /bin/api .\nCOPY docker/entrypoint.sh /\nENTRYPOINT ["/entrypoint.sh"]\nCMD ["api"]\n',
    );
    expect(text).toContain("COPY docker/entrypoint.sh /\n");
  });

  it("takes a program of the project that is called like a server", () => {
    const text = shippedStage('FROM gcc:13\nWORKDIR /srv\nCOPY . .\nRUN make\nENTRYPOINT ["./httpd", "-r", "www"]\n');
    expect(text).toContain("COPY --from=build /srv/httpd /srv/httpd\n");
  });

  it("brings the package manager that Corepack fetched, where the image starts it", () => {
    const pnpm = (start: string): string =>
      shippedStage(
        `FROM node:20-alpine\nRUN corepack enable\nWORKDIR /app\nCOPY . .\nRUN pnpm install\nRUN pnpm build\nCMD ${start}\n`,
      );
    expect(pnpm('["pnpm", "start"]')).toMatch(/RUN corepack enable\n[\s\S]*\/root\/\.cache\/node\/corepack\n/);
    expect(pnpm('["node", "dist/main.js"]')).not.toContain("corepack");
  });
});
