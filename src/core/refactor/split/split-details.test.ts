import { describe, expect, it } from "vitest";
import { shippedStage, splitText } from "./samples/try-split.ts";

describe("splitStages, in detail", () => {
  it("installs dependencies in the folder that the sources are copied to", () => {
    const text = splitText(
      "FROM node:20\nCOPY . /app\nRUN cd /app && npm ci && npm run build\nWORKDIR /app\nCMD npm start\n",
    );
    expect(text).toContain("WORKDIR /app\nCOPY package*.json ./\nRUN npm ci\nCOPY . /app\nRUN cd /app &&");
  });

  it("repeats no installation of packages or tools after an edit of a source", () => {
    const text = splitText(
      'FROM python:3.12-slim\nWORKDIR /app\nCOPY . .\nRUN apt-get update && apt-get install -y gcc && pip install -r requirements.txt && python build_docs.py\nCMD ["python", "main.py"]\n',
    );
    expect(text).toContain(
      "RUN apt-get update && \\\n    apt-get install -y gcc\nCOPY requirements.txt ./\nRUN pip install -r requirements.txt\nCOPY . .\nRUN python build_docs.py",
    );
  });

  it("finds the program where the build puts it", () => {
    const started = (build: string): string =>
      splitText(`FROM golang:1.23\nWORKDIR /src\nCOPY . .\nRUN ${build}\nCMD ["api"]\n`);
    expect(started("go install .")).toContain("COPY --from=build /go/bin/api /usr/local/bin/api");
    expect(started("go build -o /usr/bin/api .")).toContain("COPY --from=build /usr/bin/api /usr/bin/api");
    expect(started("go build -o out/api . && mv out/api /opt/")).toContain(
      "COPY --from=build /opt/api /usr/local/bin/api",
    );
  });

  it("takes the folder that everything is installed in", () => {
    const text = splitText(
      'FROM debian:bookworm\nRUN apt-get update && apt-get install -y gcc make\nCOPY . /src\nRUN cd /src && ./configure --prefix=/opt/relay && make && make install\nCMD ["/opt/relay/bin/relay"]\n',
    );
    expect(text).toContain("COPY --from=build /opt/relay /opt/relay");
  });

  it("takes what a script starts from the command behind it", () => {
    const text = splitText(
      'FROM golang:1.23\nWORKDIR /src\nCOPY . .\nRUN go build -o /bin/worker .\nCOPY start.sh /start.sh\nENTRYPOINT ["/start.sh"]\nCMD ["worker"]\n',
    );
    expect(text).toContain("COPY --from=build /bin/worker /bin/worker");
    expect(text).toContain("COPY start.sh /start.sh\n");
  });

  it("names the package of a library as its release does, and copies what no known package brings", () => {
    const rust = (tag: string, headers: string): string =>
      splitText(
        `FROM rust:1-slim-${tag}\nRUN apt-get update && apt-get install -y ${headers}\nWORKDIR /app\nCOPY . .\nRUN cargo build --release\nCMD ["./target/release/api"]\n`,
      );
    expect(rust("bullseye", "libssl-dev")).toContain("-y libssl1.1 ");
    expect(rust("bookworm", "libssl-dev")).toContain("-y libssl3 ");
    const unknown = rust("bookworm", "libboost-all-dev");
    expect(unknown).toContain("$(ldd /app/target/release/api)");
    expect(unknown).toContain("COPY --from=build /libraries/ /usr/local/lib/\nRUN ldconfig");
    expect(unknown).not.toContain("libboost-all-dev \\");
  });

  it("keeps where packages come from for those that are kept", () => {
    const nodesource = "curl -fsSL https://deb.nodesource.com/setup_20.x | bash -";
    const base = `FROM ubuntu:22.04\nRUN apt-get update && apt-get install -y curl make g++\nRUN ${nodesource}\nRUN apt-get install -y nodejs\nWORKDIR /app\nCOPY . .\nRUN npm ci && npm run build\n`;
    const service = shippedStage(`${base}CMD ["node", "dist/main.js"]\n`);
    expect(service).toContain(
      `${nodesource}\nRUN apt-get update && \\\n    apt-get install --no-install-recommends -y nodejs`,
    );
    expect(service).not.toContain("g++");
    const page = shippedStage(
      `${base.replace("curl make", "curl nginx make")}RUN cp -r dist/. /var/www/html/\nCMD ["nginx", "-g", "daemon off;"]\n`,
    );
    expect(page).not.toContain("nodesource");
    expect(page).toContain("COPY --from=build /var/www/html /var/www/html");
  });

  it("gives copies an owner that the image that runs has", () => {
    const java = (end: string): string =>
      shippedStage(
        `FROM gradle:8-jdk21\nWORKDIR /app\nCOPY --chown=gradle:gradle . .\nRUN gradle bootJar\n${end}CMD ["java", "-jar", "build/libs/app.jar"]\n`,
      );
    expect(java("")).not.toContain("--chown");
    expect(java("USER gradle\n")).toContain("RUN useradd --create-home gradle");
    const node = shippedStage(
      'FROM node:20\nARG owner=node\nWORKDIR /app\nCOPY . .\nRUN npm ci && npm run build\nRUN chown -R ${owner}:node /app\nUSER node\nCMD ["npm", "start"]\n',
    );
    expect(node).toContain("ARG owner=node\n");
    expect(node).toContain("--chown=${owner}:node /app /app");
  });

  it("copies an environment that the file makes, and nothing next to it", () => {
    const text = shippedStage(
      'FROM python:3.12\nENV VIRTUAL_ENV=/opt/venv\nRUN python -m venv $VIRTUAL_ENV\nENV PATH="$VIRTUAL_ENV/bin:$PATH"\nWORKDIR /app\nCOPY requirements.txt .\nRUN pip install -r requirements.txt\nCOPY . .\nCMD ["python", "main.py"]\n',
    );
    expect(text).toContain("COPY --from=build /opt/venv /opt/venv\nCOPY . .");
    expect(text).not.toContain("site-packages");
  });

  it("copies sources out of the build where the build writes into them", () => {
    const text = shippedStage(
      'FROM python:3.12\nWORKDIR /app\nCOPY requirements.txt .\nRUN pip install -r requirements.txt\nCOPY . .\nRUN python manage.py collectstatic --noinput\nCMD ["gunicorn", "site.wsgi"]\n',
    );
    expect(text).toContain("COPY --from=build /app /app");
    expect(text).not.toContain("COPY . .");
  });

  it("installs what a health check starts and the smaller image lacks", () => {
    const text = shippedStage(
      'FROM golang:1.23-bookworm\nWORKDIR /src\nCOPY . .\nRUN go build -o /bin/api .\nHEALTHCHECK CMD curl -f http://localhost/ || exit 1\nCMD ["/bin/api"]\n',
    );
    expect(text).toContain("apt-get install --no-install-recommends -y ca-certificates curl");
  });

  it("builds both stages on a third one where the image would be found fault with twice", () => {
    const text = splitText(
      'FROM alpine:latest\nRUN apk add --no-cache gcc musl-dev make libevent-dev\nWORKDIR /src\nCOPY *.c Makefile ./\nRUN make && cp memq /usr/local/bin/\nUSER nobody\nCMD ["memq"]\n',
    );
    expect(text.match(/alpine:latest/g)).toHaveLength(1);
    expect(text).toContain("FROM base AS build\n");
    expect(text).toContain("FROM base\n");
  });

  it("names images that exist", () => {
    const image = (from: string, rest: string): string =>
      /\nFROM (\S+)\n(?![\s\S]*\nFROM )/.exec(splitText(`FROM ${from}\nWORKDIR /app\nCOPY . .\n${rest}`))?.[1] ?? "";
    const ruby = 'RUN bundle install\nCMD ["ruby", "main.rb"]\n';
    const node = 'RUN npm ci && npm run build\nCMD ["npm", "start"]\n';
    const maven = 'RUN mvn package\nCMD ["java", "-jar", "target/app.jar"]\n';
    const dotnet = 'RUN dotnet publish -o /out\nCMD ["dotnet", "/out/App.dll"]\n';
    expect(image("ruby:3.1.2-bullseye", ruby)).toBe("ruby:3.1.2-slim-bullseye");
    expect(image("node:18-bullseye", node)).toBe("node:18-bullseye-slim");
    expect(image("maven:3.9-amazoncorretto-20", maven)).toBe("eclipse-temurin:21-jre");
    expect(image("mcr.microsoft.com/dotnet/core/sdk:3.1", dotnet)).toBe("mcr.microsoft.com/dotnet/core/aspnet:3.1");
    expect(image("mcr.microsoft.com/dotnet/sdk:8.0.100-jammy", dotnet)).toBe(
      "mcr.microsoft.com/dotnet/aspnet:8.0-jammy",
    );
  });

  it("copies every program that a shell starts", () => {
    const text = shippedStage(
      "FROM golang:1.23\nWORKDIR /app\nCOPY . .\nRUN go build -o app ./cmd/app && go build -o migrate ./cmd/migrate\nCMD ./migrate up && ./app\n",
    );
    expect(text).toContain("COPY --from=build /app/app /app/app");
    expect(text).toContain("COPY --from=build /app/migrate /app/migrate");
  });

  it("changes files only in stages that have them", () => {
    const text = splitText(
      'FROM node:20\nADD https://example.com/tini /tini\nRUN chmod +x /tini\nRUN wget -O /usr/local/bin/wait https://example.com/wait && chmod +x /usr/local/bin/wait\nWORKDIR /app\nCOPY . .\nRUN npm ci && npm run build\nENTRYPOINT ["/tini", "--"]\nCMD ["wait", "node", "dist/main.js"]\n',
    );
    const at = text.lastIndexOf("\nFROM ");
    expect(text.slice(0, at)).not.toContain("/tini");
    expect(text.slice(at)).toContain("/tini\nRUN chmod +x /tini\n");
    expect(text.slice(at)).toContain("COPY --from=build /usr/local/bin/wait /usr/local/bin/wait");
    expect(text.slice(at)).not.toContain("chmod +x /usr/local/bin/wait");
  });

  it("puts packages of a user where that user looks for them", () => {
    const text = shippedStage(
      'FROM python:3.12-slim\nRUN useradd -m app\nUSER app\nWORKDIR /home/app\nCOPY requirements.txt .\nRUN pip install --user -r requirements.txt\nCOPY . .\nCMD ["python", "main.py"]\n',
    );
    expect(text).toContain("COPY --from=build /root/.local /home/app/.local");
  });

  it("installs packages with what the image that runs has", () => {
    const text = shippedStage(
      'FROM amazoncorretto:17\nRUN yum install -y maven fontconfig && yum clean all\nWORKDIR /app\nCOPY . .\nRUN mvn package\nCMD ["java", "-jar", "target/app.jar"]\n',
    );
    expect(text).toContain("apt-get install --no-install-recommends -y fontconfig");
    expect(text).not.toContain("yum");
  });

  it("installs what is installed again after it was removed, and what only has the name of a removed Git remote", () => {
    const text = shippedStage(
      'FROM python:3.12-slim\nRUN apt-get purge -y ffmpeg && apt-get update && apt-get install -y ffmpeg tini\nWORKDIR /app\nCOPY . .\nRUN pip install -r requirements.txt && git remote remove tini\nCMD ["python", "main.py"]\n',
    );
    expect(text).toContain("-y ffmpeg tini");
  });

  it("starts what the base image starts where the file names nothing", () => {
    const text = shippedStage(
      "FROM php:8.3-apache\nRUN docker-php-ext-install pdo_mysql\nCOPY . /var/www/html\nRUN composer install\n",
    );
    expect(text).toContain("COPY --from=build /usr/local/lib/php/extensions /usr/local/lib/php/extensions");
    expect(text).toContain("COPY --from=build /var/www/html /var/www/html");
  });
});
