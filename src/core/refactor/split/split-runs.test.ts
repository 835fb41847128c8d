import { describe, expect, it } from "vitest";
import { shippedStage, splitText, trySplit } from "./samples/try-split.ts";
import type { Split } from "./split-types.ts";

describe("splitStages, where the image would not run", () => {
  it("copies tools that are unpacked, moved or installed by their address, and that the image starts", () => {
    const started = (run: string): string =>
      shippedStage(
        `FROM golang:1.23\nWORKDIR /src\nCOPY . .\nRUN go build -o /bin/api .\nRUN ${run}\nCMD migrate up && /bin/api\n`,
      );
    const url = "https://example.com/v4/migrate.linux-amd64.tar.gz";
    const copy = "COPY --from=build /usr/local/bin/migrate /usr/local/bin/migrate\n";
    expect(started(`wget -qO /tmp/m.tgz ${url} && tar -C /usr/local/bin -xzf /tmp/m.tgz migrate`)).toContain(copy);
    expect(started(`curl -L ${url} | tar xz -C /usr/local/bin`)).toContain(copy);
    expect(started(`curl -L ${url} | tar xz && mv migrate.linux-amd64 /usr/local/bin/migrate`)).toContain(copy);
    expect(started("go install github.com/golang-migrate/migrate/v4@latest")).toContain(
      "COPY --from=build /go/bin/migrate /usr/local/bin/migrate\n",
    );
    expect(started(`curl -L https://example.com/other.tgz | tar xz -C /usr/local/bin`)).not.toContain("migrate /usr");
  });

  it("keeps what `poetry config` wrote for an image that starts Poetry", () => {
    const text = (config: string, start: string): string =>
      shippedStage(
        `FROM python:3.12\nRUN pip install poetry\nWORKDIR /app\nCOPY pyproject.toml poetry.lock ./\nRUN poetry config ${config}virtualenvs.create false && poetry install\nCOPY . .\nCMD ${start}\n`,
      );
    expect(text("", "poetry run app")).toContain("COPY --from=build /root/.config/pypoetry /root/.config/pypoetry");
    expect(text("--local ", "poetry run app")).toContain("COPY --from=build /app/poetry.toml /app/poetry.toml");
    expect(text("", "python main.py")).not.toContain("pypoetry");
  });

  it("installs the global tools that may start, and no others", () => {
    const node = (start: string): string =>
      shippedStage(
        `FROM node:20-alpine\nRUN npm i -g pm2 typescript react-scripts@5\nWORKDIR /app\nCOPY . .\nRUN npm ci && tsc\nCMD ${start}\n`,
      );
    expect(node('["pm2-runtime", "app.js"]')).toContain("RUN npm i -g pm2\n");
    expect(node('["npm", "start"]')).toContain("RUN npm i -g pm2 react-scripts@5\n");
  });

  it("looks for a program that is installed where the shell finds it", () => {
    const text =
      'FROM debian:12\nRUN apt-get update && apt-get install -y gcc make libpcre2-dev\nWORKDIR /src\nCOPY . .\nRUN make && make install\nCMD ["haproxy"]\n';
    expect(splitText(text)).toContain('$(ldd "$(command -v haproxy)")');
  });

  it("runs a server on a Java runtime, and clears no caches that it hasn't", () => {
    const text = shippedStage(
      'FROM tomcat:9-jdk17\nWORKDIR /src\nCOPY . .\nRUN ./mvnw package && cp target/a.war /usr/local/tomcat/webapps/ && rm -rf ~/.m2\nCMD ["catalina.sh", "run"]\n',
    );
    expect(text).toContain("FROM tomcat:9-jre17\n");
    expect(text).not.toContain(".m2");
  });

  it("copies a script that the build puts among the programs, and changes it nowhere else", () => {
    const text = shippedStage(
      'FROM python:3.12\nWORKDIR /app\nCOPY . .\nRUN pip install -r requirements.txt\nRUN cp start.sh /usr/local/bin/ && chmod +x /usr/local/bin/start.sh\nENTRYPOINT ["start.sh"]\n',
    );
    expect(text).toContain("COPY --from=build /usr/local/bin/start.sh /usr/local/bin/start.sh\n");
    expect(text).not.toContain("chmod");
  });

  it("copies what starts behind something that waits", () => {
    const text = shippedStage(
      "FROM golang:1.23\nWORKDIR /app\nCOPY . .\nRUN go build -o bin/ ./...\nCOPY wait /usr/bin/wait\nCMD wait db:5432 -- ./bin/migrate && ./bin/api\n",
    );
    expect(text).toContain("COPY --from=build /app/bin/migrate /app/bin/migrate\n");
    expect(text).toContain("COPY --from=build /app/bin/api /app/bin/api\n");
  });

  it("copies a tool of cargo that starts, and no linker", () => {
    const text = shippedStage(
      "FROM rust:1.80\nRUN apt-get update && apt-get install -y lld && cargo install sqlx-cli\nWORKDIR /app\nCOPY . .\nRUN cargo build --release\nCMD sqlx migrate run && ./target/release/api\n",
    );
    expect(text).toContain("COPY --from=build /usr/local/cargo/bin/sqlx /usr/local/bin/sqlx\n");
    expect(text).not.toContain("lld");
  });

  it("takes a server that is compiled here", () => {
    const text = shippedStage(
      'FROM debian:12\nRUN apt-get update && apt-get install -y gcc make\nWORKDIR /src\nCOPY . .\nRUN ./configure --prefix=/opt/nginx && make && make install\nCOPY nginx.conf /opt/nginx/conf/nginx.conf\nCMD ["/opt/nginx/sbin/nginx"]\n',
    );
    expect(text).toContain("COPY --from=build /opt/nginx /opt/nginx\nCOPY nginx.conf /opt/nginx/conf/nginx.conf\n");
  });

  it("installs workspaces where their manifests are, and prunes every folder that has packages", () => {
    const workspaces = splitText(
      'FROM node:20\nWORKDIR /app\nCOPY . .\nRUN npm ci && npm run build --workspace=api\nCMD ["node", "api/dist/main.js"]\n',
    );
    expect(workspaces).toContain("COPY . .\nRUN npm ci && npm run build");
    const folders = splitText(
      'FROM node:20\nWORKDIR /app\nCOPY . .\nRUN cd server && npm ci\nRUN cd client && npm ci && npm run build\nWORKDIR /app/server\nCMD ["npm", "start"]\n',
    );
    expect(folders).toContain(
      "RUN npm --prefix /app/server prune --omit=dev && \\\n    npm --prefix /app/client prune --omit=dev\n",
    );
  });

  it("copies a folder of requirements that a variable chooses from", () => {
    const text = splitText(
      'FROM python:3.12\nARG STAGE=prod\nWORKDIR /app\nCOPY . .\nRUN pip install -r requirements/${STAGE}.txt\nCMD ["python", "main.py"]\n',
    );
    expect(text).toContain(
      "COPY requirements/ ./requirements/\nRUN pip install --prefix=/install -r requirements/${STAGE}.txt",
    );
  });

  it("lets a command fail where it could before", () => {
    const text = splitText(
      'FROM node:20\nWORKDIR /app\nCOPY . .\nRUN npm ci; npm run lint; npm run build\nCMD ["npm", "start"]\n',
    );
    expect(text).toContain("RUN npm run lint; \\\n    npm run build\n");
  });

  it("stops at an error where it did before", () => {
    const python = (lines: string): string =>
      splitText(`FROM python:3.12\nWORKDIR /app\nCOPY . .\n${lines}\nCMD ["python", "main.py"]\n`);
    const system = "apt-get update; apt-get install -y gcc; rm -rf /var/lib/apt/lists/*";
    const early =
      "RUN apt-get update && \\\n    apt-get install -y gcc && \\\n    rm -rf /var/lib/apt/lists/*\nCOPY requirements.txt";
    expect(python(`RUN set -eux; ${system}; pip install -r requirements.txt`)).toContain(early);
    expect(python(`RUN set -o errexit; ${system}; pip install -r requirements.txt`)).toContain(early);
    expect(
      python(`SHELL ["/bin/bash", "-eo", "pipefail", "-c"]\nRUN ${system}; pip install -r requirements.txt`),
    ).not.toMatch(/; \\\n/);
    expect(python(`RUN ${system}; pip install -r requirements.txt`)).toContain("RUN apt-get update; \\\n");
  });

  it("proposes nothing where packages are named by what a command prints", () => {
    const install = (words: string): Split =>
      trySplit(
        `FROM python:3.12\nWORKDIR /app\nCOPY . .\nRUN apt-get update && apt-get install -y ${words}\nRUN pip install flask\nCMD ["python", "main.py"]\n`,
      );
    for (const words of ["$(cat packages.txt)", "zip $(grep -v '#' packages.txt)", "`cat a`", "${MORE:-zip}"])
      expect(install(words)).toMatchObject({ kind: "none", why: { id: "unknown-packages" } });
    expect(install("zip $(cat packages.txt)")).toEqual({
      kind: "none",
      why: { id: "unknown-packages", detail: "$(cat packages.txt)" },
    });
    expect(install("zip curl=$V ${MORE}").kind).toBe("ok");
  });
});
