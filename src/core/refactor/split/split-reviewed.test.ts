import { describe, expect, it } from "vitest";
import { projectFile, shippedStage, splitText, trySplit } from "./samples/try-split.ts";

describe("splits of Java", () => {
  it("start the JAR, and not the agent in front of it", () => {
    const shipped = shippedStage(
      'FROM maven:3-eclipse-temurin-11\nARG SERVICE=billing\nWORKDIR /src\nCOPY . .\nRUN mvn -pl ${SERVICE} package && cp ${SERVICE}/target/${SERVICE}.jar /app.jar\nADD https://a.io/otel.jar /otel.jar\nUSER 1001\nCMD ["java", "-javaagent:/otel.jar", "-javaagent:/src/agent/b.jar", "-jar", "/app.jar"]\n',
    );
    expect(shipped.match(/COPY.*/g)).toEqual([
      "COPY --from=build /app.jar /app.jar",
      "COPY --from=build /src/agent/b.jar /src/agent/b.jar",
    ]);
    expect(shipped).not.toContain("RUN");
  });

  it("have only the runtime under a server that is downloaded", () => {
    const split = trySplit(
      'FROM maven:3-eclipse-temurin-11\nWORKDIR /b\nCOPY . .\nRUN mvn package\nRUN curl -sL https://a.io/t.tgz | tar xz -C /opt && mv /opt/t9 /opt/tomcat\nRUN cp target/shop.war /opt/tomcat/webapps/ROOT.war\nCMD ["/opt/tomcat/bin/catalina.sh", "run"]\n',
    );
    expect(split).toMatchObject({ kind: "ok", gains: { baseAfter: "eclipse-temurin:11-jre" } });
    expect(split).toMatchObject({ gains: { leftOut: expect.arrayContaining(["sdk", "build-tool"]) } });
  });

  it("don't claim to leave out the JDK of a server's image", () => {
    const split = trySplit(
      'FROM tomcat:9-jdk17-corretto\nWORKDIR /b\nCOPY . .\nRUN ./mvnw package && cp target/a.war /usr/local/tomcat/webapps/\nCMD ["catalina.sh", "run"]\n',
    );
    expect(split).toMatchObject({ kind: "ok", gains: { leftOut: expect.not.arrayContaining(["sdk"]) } });
  });
});

describe("what early installations mount", () => {
  it.each([
    [
      "composer:2",
      'RUN --mount=type=secret,id=a,target=/root/.composer/auth.json composer install --no-dev\nCMD ["php", "a.php"]',
      "composer install",
    ],
    [
      "golang:1.22",
      'RUN --mount=type=ssh GOPRIVATE=a.io go build -o /bin/a .\nCMD ["a"]',
      "GOPRIVATE=a.io go mod download",
    ],
    [
      "ruby:3.3",
      'RUN --mount=type=secret,id=a BUNDLE_JOBS=4 bundle install\nCMD ["rackup"]',
      "BUNDLE_JOBS=4 bundle install",
    ],
    [
      "maven:3-eclipse-temurin-21",
      'RUN --mount=type=cache,target=/root/.m2 mvn -s settings.xml -Pprod package\nCMD ["java", "-jar", "target/a.jar"]',
      "mvn -B -s settings.xml -Pprod dependency:go-offline",
    ],
    [
      "mcr.microsoft.com/dotnet/sdk:8.0",
      'RUN --mount=type=secret,id=a dotnet publish -c Release -o /out\nCMD ["dotnet", "/out/a.dll"]',
      "dotnet restore",
    ],
    [
      "rust:1.80",
      'RUN --mount=type=cache,target=/usr/local/cargo/registry --mount=type=cache,target=/app/target cargo build --release && cp target/release/a /bin/a\nCMD ["a"]',
      "mkdir -p src",
    ],
  ])("is what the later ones mount: %s", (image, lines, command) => {
    const text = splitText(`FROM ${image}\nWORKDIR /app\nCOPY . .\n${lines}\n`);
    const mount = /--mount=\S+/.exec(lines)?.[0] ?? "";
    expect(text).toContain(`RUN ${mount} ${command}`);
  });

  it("is what a second installation of Yarn mounts as well", () => {
    const text = splitText(
      'FROM node:22\nWORKDIR /app\nCOPY . .\nRUN --mount=type=secret,id=npmrc,target=/root/.npmrc yarn install --frozen-lockfile && cd web && yarn install --frozen-lockfile\nRUN yarn build\nCMD ["yarn", "start"]\n',
    );
    const installs = text
      .split("\n")
      .filter((line) => line.startsWith("RUN") && /yarn(?: --cwd \S+)? install/.test(line));
    expect(installs.length).toBeGreaterThan(1);
    expect(installs.every((line) => line.includes("--mount=type=secret,id=npmrc"))).toBe(true);
  });
});

describe("splits of .NET", () => {
  it("start what a login shell starts", () => {
    expect(
      shippedStage(
        projectFile("mcr.microsoft.com/dotnet/sdk:8.0", "RUN dotnet publish -o out").replace(
          /CMD.*/,
          'CMD ["bash", "-lc", "dotnet out/A.dll"]',
        ),
      ),
    ).toContain("COPY --from=build /app/out /app/out\n");
  });

  it("are not made where a script starts something that was never published", () => {
    const text = projectFile("mcr.microsoft.com/dotnet/sdk:8.0", "RUN dotnet build -c Release", "./entrypoint.sh");
    expect(trySplit(text)).toMatchObject({ kind: "none", why: { id: "unknown-program" } });
  });

  it("copy the tool of a health check where installing it would be a new problem", () => {
    const text =
      'FROM mcr.microsoft.com/dotnet/sdk:8.0\nWORKDIR /src\nCOPY A.csproj .\nRUN dotnet restore\nCOPY . .\nRUN dotnet publish --no-restore -o /out\nUSER 1001\nHEALTHCHECK CMD ["wget", "-q", "http://localhost"]\nCMD ["dotnet", "/out/A.dll"]\n';
    const ignored = trySplit(text);
    expect(ignored).toMatchObject({ kind: "ok" });
    expect(ignored.kind === "ok" && ignored.text).toMatch(/apt-get install .*wget|COPY --from=build \/usr\/bin\/wget/);
  });
});

describe("what the stage that runs does", () => {
  it("removes nothing that only the build unpacked, and copies before it says what starts", () => {
    const text = splitText(
      'FROM debian:12\nRUN set -eux; apt-get update; apt-get install -y gcc make wget; mkdir -p /usr/src/redis; wget -O r.tgz https://a.io/r.tgz; tar -xzf r.tgz -C /usr/src/redis; make -C /usr/src/redis install; rm -r /usr/src/redis\nRUN groupadd -r redis && useradd -r -g redis redis\nWORKDIR /data\nCMD ["redis-server"]\n',
    );
    const shipped = text.slice(text.lastIndexOf("FROM "));
    expect(shipped).not.toContain("/usr/src/redis");
    expect(shipped.indexOf("COPY --from=build")).toBeLessThan(shipped.indexOf("CMD"));
  });

  it("gives what is below /usr/src to whom the project was given", () => {
    const text =
      'FROM node:22\nWORKDIR /usr/src/app\nCOPY . .\nRUN npm ci && npm run build\nRUN chown -R node:node /usr/src/app\nUSER node\nCMD ["node", "dist/main.js"]\n';
    expect(shippedStage(text)).toContain("COPY --from=build --chown=node:node /usr/src/app/dist /usr/src/app/dist\n");
  });

  it("gives away a folder that a variable names", () => {
    const text =
      'FROM alpine:3.20\nRUN apk add --no-cache build-base\nWORKDIR /src\nCOPY . .\nRUN make install\nENV LOG_DIR=/var/log/probe\nRUN mkdir -p $LOG_DIR && adduser -D probe && chown probe $LOG_DIR\nUSER probe\nCMD ["/usr/local/bin/probe"]\n';
    expect(shippedStage(text)).toContain("RUN mkdir -p $LOG_DIR && adduser -D probe && chown probe $LOG_DIR\n");
  });

  it("installs packages that come behind the build, which the build then doesn't", () => {
    const text =
      'FROM gradle:8-jdk21\nWORKDIR /w\nCOPY . .\nRUN gradle :api:installDist\nRUN apt-get update && apt-get install -y --no-install-recommends fontconfig && rm -rf /var/lib/apt/lists/*\nENTRYPOINT ["/w/api/build/install/api/bin/api"]\n';
    expect(splitText(text).match(/fontconfig/g)).toHaveLength(1);
    expect(shippedStage(text)).toContain("fontconfig");
  });
});

it("says that compilers are left out only where they were there in the end", () => {
  const split = trySplit(
    'FROM node:22-alpine\nWORKDIR /app\nCOPY package.json yarn.lock ./\nRUN apk add --no-cache --virtual .gyp python3 make g++ && yarn --frozen-lockfile && apk del .gyp\nCOPY . .\nRUN yarn build\nCMD ["node", "dist/main.js"]\n',
  );
  if (split.kind !== "ok") throw new Error(split.why.id);
  expect(split.gains.leftOut).not.toContain("compiler");
  // packages are compiled a second time
  expect(split.text).toContain(
    "RUN apk add --no-cache --virtual .gyp python3 make g++ && yarn --frozen-lockfile --production\n",
  );
});

describe("what ships next to the program", () => {
  it("has no packages of Node in a copy of the whole folder, and says that sources are in it", () => {
    const split = trySplit(
      "FROM wordpress:6.4-php8.2-apache\nRUN apt-get update && apt-get install -y npm\nWORKDIR /usr/src/theme\nCOPY theme/package*.json ./\nRUN npm ci\nCOPY theme/ ./\nRUN npm run build && cp -R . /usr/src/wordpress/acme\n",
    );
    if (split.kind !== "ok") throw new Error(split.why.id);
    expect(split.text).toContain("RUN rm -rf /usr/src/wordpress/acme/node_modules\n");
    expect(split.gains.leftOut).toContain("development-dependencies");
    expect(split.gains.leftOut).not.toContain("sources");
  });

  it("is what options of a static server name, by relative paths too", () => {
    const shipped = shippedStage(
      'FROM node:22\nWORKDIR /app\nCOPY . .\nRUN npm ci && npm run build && npm i -g http-server\nCMD ["http-server", "dist", "-p", "8080", "-S", "-C", "certs/cert.pem", "-a", "0.0.0.0"]\n',
    );
    expect(shipped.match(/COPY.* /g)).toEqual([
      "COPY --from=build /app/dist ",
      "COPY --from=build /app/certs/cert.pem ",
    ]);
  });

  it("is a debugger once, and the program that it starts", () => {
    const shipped = shippedStage(
      'FROM golang:1.22\nWORKDIR /app\nRUN go install github.com/go-delve/delve/cmd/dlv@latest\nCOPY . .\nRUN go build -o /bin/api .\nCMD ["dlv", "exec", "/bin/api"]\n',
    );
    expect(shipped.match(/\/bin\/(?:dlv|api)$/gm)).toEqual(["/bin/dlv", "/bin/api"]);
  });

  it("lacks what a relative rm removes from a folder of the system", () => {
    const shipped = shippedStage(
      'FROM node:22\nRUN apt-get update && apt-get install -y nginx && cd /etc/nginx && rm -f sites-enabled/default\nWORKDIR /app\nCOPY . .\nRUN npm ci && npm run build && cp -r dist /var/www/html\nCMD ["nginx"]\n',
    );
    expect(shipped).toContain("cd /etc/nginx && \\\n    rm -f sites-enabled/default");
  });

  it("says nothing about packages of Node that something may start", () => {
    const split = trySplit(
      'FROM php:8.3-cli\nWORKDIR /app\nCOPY --from=composer:2 /usr/bin/composer /usr/bin/\nCOPY . .\nRUN composer install\nRUN npm ci && npm run build\nCMD ["supervisord"]\n',
    );
    expect(split).toMatchObject({
      kind: "ok",
      gains: { leftOut: expect.not.arrayContaining(["development-dependencies"]) },
    });
  });
});
