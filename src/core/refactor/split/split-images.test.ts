import { describe, expect, it } from "vitest";
import { projectFile, shippedStage, splitText, trySplit } from "./samples/try-split.ts";

describe("splitStages, what a reviewer would find in the image", () => {
  it("takes no word of the command for a file", () => {
    const text = shippedStage(
      'FROM ubuntu:24.04\nRUN apt-get update && apt-get install -y gcc make\nADD . /build\nWORKDIR /build\nRUN make build\nRUN install bin/sniff /usr/bin/sniff\nCMD ["/usr/bin/sniff", "-i", "eth0"]\n',
    );
    expect(text).toContain("/usr/bin/sniff /usr/bin/sniff");
    expect(text).not.toContain("eth0 /");
  });

  it("copies the folder of programs whose names are in a variable", () => {
    const text = shippedStage(
      'FROM golang:1.24\nWORKDIR /src\nCOPY . .\nRUN for s in api worker; do go build -o /out/$s ./cmd/$s; done\nCOPY run.sh /run.sh\nENTRYPOINT ["/run.sh"]\n',
    );
    expect(text).toContain("COPY --from=build /out /out\n");
    expect(text).not.toContain("/src /src");
  });

  it("copies programs that the build only fetches or sets aside, and none that it uses", () => {
    const go = (run: string): string =>
      shippedStage(`FROM golang:1.24\nWORKDIR /src\nCOPY . .\nRUN ${run}\nCMD ["/bin/api"]\n`);
    const build = "go build -o /bin/api .";
    expect(go(`${build} && go install example.com/x/goose/v3@v3.1.0`)).toContain("/go/bin/goose /usr/local/bin/goose");
    expect(go(`curl -Lo /usr/local/bin/gen https://example.com/gen && gen . && ${build}`)).not.toContain("bin/gen");
    const probe = go(`curl -Lo /bin/probe https://example.com/probe && chmod +x /bin/probe && ${build}`);
    expect(probe).toContain("COPY --from=build /bin/probe /bin/probe\n");
    expect(probe).not.toContain("chmod");
    const rust = shippedStage(
      'FROM rust:1.85\nWORKDIR /src\nCOPY . .\nRUN cargo build --release && cp target/release/in target/release/ctl /usr/local/bin/\nCMD ["in"]\n',
    );
    expect(rust).toContain("/usr/local/bin/ctl /usr/local/bin/ctl");
  });

  it("brings the libraries of a program in a separate folder, and of one that a script starts", () => {
    const cpp = (lines: string, start: string): string =>
      splitText(
        `FROM debian:12\nRUN apt-get update && apt-get install -y g++ cmake libfmt-dev\nWORKDIR /src\nCOPY . .\n${lines}\nCMD ["${start}"]\n`,
      );
    const installed = cpp(
      "RUN cmake . -DCMAKE_INSTALL_PREFIX=/opt/calc && make install\nENV PATH=/opt/calc/bin:$PATH",
      "calc",
    );
    expect(installed).toContain("$(ldd /opt/calc/bin/calc)");
    const script = cpp("RUN make\nCOPY run.sh /usr/local/bin/run.sh", "/usr/local/bin/run.sh");
    expect(script).toContain('for program in /src/* /src/*/* /src/*/*/*; do test -f "$program" && test -x');
    expect(script).toContain("COPY --from=build /libraries/ /usr/local/lib/\n");
  });

  it("brings the libraries of a program on Alpine that isn't linked statically", () => {
    const rust = (flags: string): string =>
      splitText(
        `FROM rust:alpine\nENV RUSTFLAGS="${flags}"\nWORKDIR /app\nCOPY . .\nRUN cargo build --release\nCMD ["./target/release/api"]\n`,
      );
    expect(rust("-C target-feature=-crt-static")).toContain("$(ldd /app/target/release/api)");
    expect(rust("-C opt-level=3")).not.toContain("ldd");
  });

  it("copies folders that a variable or the command names and that the build fills", () => {
    const rust = shippedStage(
      'FROM rust:1.85\nWORKDIR /app\nCOPY . .\nRUN cd web && trunk build --release\nRUN cargo build --release\nENV STATIC_DIR=/app/web/dist\nCMD ["./target/release/api"]\n',
    );
    expect(rust).toContain("COPY --from=build /app/web/dist /app/web/dist\n");
    const page = shippedStage(
      'FROM node:22\nWORKDIR /app\nCOPY . .\nRUN npm ci && npx ng build --output-path=/app/site\nRUN npm i -g http-server\nCMD ["http-server", "/app/site"]\n',
    );
    expect(page).toContain("COPY --from=build /app/site /app/site\n");
    const site = shippedStage(
      'FROM ruby:3.3\nWORKDIR /srv/jekyll\nCOPY Gemfile* ./\nRUN bundle install\nCOPY . .\nRUN bundle exec jekyll build -d /srv/site\nCMD ["bundle", "exec", "jekyll", "serve", "--skip-initial-build", "-d", "/srv/site"]\n',
    );
    expect(site).toContain("COPY --from=build /srv/site /srv/site\n");
  });

  it("gives the program the folders that it owned", () => {
    const java = (run: string): string =>
      shippedStage(
        `FROM rust:1.85\nWORKDIR /build\nCOPY . .\nRUN cargo build --release && cp target/release/in /usr/local/bin/\nWORKDIR /var/lib/in\nRUN useradd -r in && ${run}\nUSER in\nCMD ["in"]\n`,
      );
    expect(java("chown in /var/lib/in")).toContain("useradd -r in && \\\n    chown in /var/lib/in\n");
    expect(java("chown -R in /build /var/lib/in /var/log")).toContain(
      "chown in /build && \\\n    chown in /var/lib/in && \\\n    chown -R in /var/log\n",
    );
  });

  it("gives the program no more than it owned", () => {
    const text = splitText(
      projectFile(
        "php:8.3-apache",
        "COPY --from=composer:2 /usr/bin/composer /usr/bin/\nRUN composer install --no-dev\nRUN chown -R www-data:www-data storage",
        "apache2-foreground",
      ),
    );
    expect(text).toContain("RUN chown -R www-data:www-data storage\n\n");
    expect(text).toContain("COPY --from=build /app /app\n");
  });

  it("sets up a repository whose package is downloaded under another name", () => {
    const text = shippedStage(
      'FROM ubuntu:22.04\nRUN apt-get update && apt-get install -y wget && wget https://packages.microsoft.com/config/ubuntu/22.04/packages-microsoft-prod.deb -O p.deb && dpkg -i p.deb && rm p.deb\nRUN apt-get update && apt-get install -y dotnet-sdk-8.0\nWORKDIR /app\nCOPY . .\nRUN dotnet publish -o out\nENTRYPOINT ["dotnet", "out/A.dll"]\n',
    );
    expect(text).toContain("-O p.deb && \\\n    dpkg -i p.deb && \\\n    rm p.deb && \\\n");
    expect(text).toContain("aspnetcore-runtime-8.0");
  });

  it("asks nothing while it installs, and has what adds a repository", () => {
    const text = shippedStage(
      'FROM ubuntu:22.04\nARG DEBIAN_FRONTEND=noninteractive\nRUN apt-get update && apt-get install -y software-properties-common && add-apt-repository -y ppa:ondrej/php && apt-get update && apt-get install -y nginx php8.2-fpm composer\nWORKDIR /var/www\nCOPY . .\nRUN composer install --no-dev\nCMD ["nginx"]\n',
    );
    expect(text).toContain("ARG DEBIAN_FRONTEND=noninteractive\nRUN ");
    expect(text).toContain("software-properties-common gpg-agent && ");
  });

  it("copies the extensions that an image with Composer compiles", () => {
    const text = shippedStage(
      'FROM composer:2\nRUN docker-php-ext-install sockets\nWORKDIR /app\nCOPY . .\nRUN composer install --no-dev\nENTRYPOINT ["php", "run.php"]\n',
    );
    expect(text).toContain("COPY --from=build /usr/local/lib/php/extensions /usr/local/lib/php/extensions\n");
  });

  it("runs what .NET publishes where a script starts it, unless that needs the SDK", () => {
    const dotnet = (lines: string): string =>
      `FROM mcr.microsoft.com/dotnet/sdk:8.0\nWORKDIR /src\nCOPY . .\nRUN dotnet publish -o /publish\n${lines}COPY run.sh /publish/\nWORKDIR /publish\nENTRYPOINT ["bash", "run.sh"]\n`;
    expect(shippedStage(dotnet(""))).toContain("COPY --from=build /publish /publish\n");
    const tool = trySplit(dotnet("RUN dotnet tool install --global dotnet-ef\n"));
    expect(tool).toEqual({ kind: "none", why: { id: "needs-tool", detail: "dotnet ef" } });
  });

  it("copies the project last, so that an edit of it repeats no step that sets up the system", () => {
    const text = shippedStage('FROM ruby:3.3\nWORKDIR /app\nCOPY . .\nRUN bundle install\nCMD ["rails", "server"]\n');
    expect(text).toContain("RUN ldconfig\nCOPY --from=build /app /app\n");
  });

  it("says where packages come from in the stages that install some", () => {
    const cpp = (packages: string, start: string): readonly string[] =>
      splitText(
        `FROM debian:12\nCOPY acme.list /etc/apt/sources.list.d/acme.list\nRUN apt-get update && apt-get install -y ${packages} gcc make\nWORKDIR /src\nCOPY . .\nRUN make\nCMD ${start}\n`,
      ).split("\n\n");
    const copy = "COPY acme.list /etc/apt/sources.list.d/acme.list\n";
    const [build = "", shipped = ""] = cpp("libacme-dev", '["./out/server"]');
    expect(build).toContain(copy);
    expect(shipped).not.toContain(copy);
    const [other = "", wrapped = ""] = cpp("acme-agent", '["acme-agent", "--", "./out/server"]');
    expect(other).toContain(copy);
    expect(wrapped).toContain(copy);
  });

  it("sees that a script sets up a repository where a package is called like its host", () => {
    const piped = (address: string): string =>
      shippedStage(
        `FROM debian:12\nRUN apt-get update && apt-get install -y curl gcc make linux-headers-amd64\nRUN curl -fsSL https://${address} | bash\nRUN apt-get install -y acme-agent\nWORKDIR /src\nCOPY . .\nRUN make\nCMD ["acme-agent", "run", "./out/server"]\n`,
      );
    expect(piped("packages.acme.io/setup.sh")).toContain("| bash\nRUN apt-get update && ");
    const others = [
      "get.other.io/setup.sh",
      "x.dev/cmake.sh",
      "x.dev/linux.sh",
      "linux.x.dev/acme.sh",
      "acmes.io/a.sh",
    ];
    for (const address of others) expect(piped(address)).not.toContain("| bash");
  });

  it("takes what a package of the distribution starts", () => {
    const text = shippedStage(
      'FROM debian:12\nRUN apt-get update && apt-get install -y valgrind gcc make\nWORKDIR /src\nCOPY . .\nRUN make\nCMD ["valgrind", "./out/server"]\n',
    );
    expect(text).toContain("COPY --from=build /src/out/server /src/out/server\n");
    expect(text).not.toContain("COPY --from=build /usr/local/bin/valgrind");
  });

  it("brings Node where a version manager or an archive did, and says where nothing is known to", () => {
    const node = (lines: string, start = '["node", "dist/a.js"]'): string =>
      `FROM ubuntu:24.04\n${lines}\nWORKDIR /app\nCOPY package*.json ./\nRUN npm ci\nCOPY . .\nRUN npm run build\nCMD ${start}\n`;
    const nvm = node(
      "RUN curl -o- https://raw.githubusercontent.com/nvm-sh/nvm/v0.40.0/install.sh | bash\nENV NVM_DIR=/root/.nvm\nENV PATH=$NVM_DIR/versions/node/v22.0.0/bin:$PATH",
    );
    expect(shippedStage(nvm)).toContain("COPY --from=build /root/.nvm /root/.nvm\n");
    const archive =
      "RUN curl -fsSL https://nodejs.org/dist/v22.0.0/node-v22.0.0-linux-x64.tar.xz | tar -xJ -C /usr/local";
    expect(shippedStage(node(archive))).toContain("COPY --from=build /usr/local/bin /usr/local/bin\n");
    expect(trySplit(node("RUN ./setup.sh"))).toMatchObject({ kind: "none", why: { id: "unknown-runtime" } });
    const page = node(`${archive}\nRUN apt-get update && apt-get install -y nginx`, '["nginx", "-g", "daemon off;"]');
    expect(shippedStage(page)).not.toContain("/usr/local/bin");
  });

  it("gives the build each file that it names", () => {
    const text = splitText(
      'FROM continuumio/miniconda3\nWORKDIR /app\nCOPY env.yml .\nRUN conda env create -p /env -f env.yml\nCOPY . .\nCMD ["conda", "run", "-p", "/env", "python", "app.py"]\n',
    );
    expect(text).toContain("COPY env.yml .\nRUN conda env create");
  });

  it("knows what a shell is given to build", () => {
    expect(
      shippedStage(
        projectFile("maven:3.9-eclipse-temurin-21", 'RUN bash -lc "mvn -q package"', "java -jar target/a.jar"),
      ),
    ).toContain("COPY --from=build /app/target/a.jar /app/target/a.jar\n");
  });

  it("makes the folders that the program writes to", () => {
    const text = shippedStage(
      'FROM rust:1.85\nWORKDIR /app\nCOPY . .\nRUN cargo build --release\nRUN useradd -r in && mkdir -p /app/state && chown -R in /app/state\nUSER in\nCMD ["/app/target/release/in"]\n',
    );
    expect(text).toContain("mkdir -p /app/state && \\\n    chown -R in /app/state\n");
  });

  it("copies nothing that the build has removed in the end", () => {
    const text = shippedStage(
      'FROM python:3.13\nWORKDIR /src\nRUN pip install hatch\nCOPY . .\nRUN hatch build && pip install dist/*.whl\nRUN rm -rf /src\nWORKDIR /\nCMD ["tool", "serve"]\n',
    );
    expect(text).toContain("site-packages");
    expect(text).not.toContain("--from=build /src");
  });

  it("finds what pip installs for a user where the build is told to be at home", () => {
    const text = shippedStage(
      'FROM python:3.13-slim\nRUN apt-get update && apt-get install -y gcc\nRUN useradd -m user\nUSER user\nENV HOME=/home/user PATH=/home/user/.local/bin:$PATH\nWORKDIR /home/user/app\nCOPY requirements.txt .\nRUN pip install --user -r requirements.txt\nCOPY . .\nCMD ["python", "app.py"]\n',
    );
    expect(text).toContain("COPY --from=build /home/user/.local /home/user/.local\n");
  });

  it("takes no development dependencies along that a flag asks for, and no settings away", () => {
    const text = splitText(
      'FROM node:22\nWORKDIR /app\nRUN npm config set registry https://npm.acme.dev\nCOPY package.json yarn.lock ./\nRUN npm ci --include=dev\nCOPY . .\nRUN npm run build\nCMD ["node", "dist/a.js"]\n',
    );
    expect(text).toContain(
      "FROM node:22 AS dependencies\nWORKDIR /app\nRUN npm config set registry https://npm.acme.dev\nCOPY package.json yarn.lock ./\nRUN npm ci --omit=dev\n",
    );
  });

  it("needs no tools to unpack in an image with Java", () => {
    const text = shippedStage(
      'FROM amazoncorretto:21\nRUN yum install -y tar gzip\nWORKDIR /app\nCOPY . .\nRUN ./mvnw package && mv target/*.jar app.jar\nCMD ["java", "-jar", "app.jar"]\n',
    );
    expect(text).not.toContain("tar ");
  });

  it("copies what is copied once everything is built", () => {
    const rust = (before: string, after: string): string =>
      shippedStage(
        `FROM rust:1.85\nWORKDIR /app\nCOPY Cargo.toml src ./\n${before}RUN cargo build --release\n${after}ENTRYPOINT ["./target/release/api"]\n`,
      );
    const copy = "COPY rules rules\n";
    expect(rust("", copy)).toContain("COPY --from=build /app/rules /app/rules\n");
    expect(rust("", `${copy}RUN useradd -r api\nUSER api\n`)).toContain("COPY --from=build /app/rules /app/rules\n");
    expect(rust(copy, "")).not.toContain("rules");
  });
});
