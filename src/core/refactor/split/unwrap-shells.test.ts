import { describe, expect, it } from "vitest";
import { projectFile, shippedStage, splitText, trySplit } from "./samples/try-split.ts";

const node = (run: string): string =>
  `FROM node:22-slim\nARG DIR=/srv\nRUN ${run}\nWORKDIR /app\nCOPY package.json yarn.lock ./\nRUN yarn --frozen-lockfile\nCOPY . .\nRUN yarn build\nUSER svc\nCMD ["node", "dist/main.js"]\n`;

describe("commands that a RUN gives a shell as a word", () => {
  it.each([
    'bash -c "mkdir -p ${DIR} && useradd -r svc"',
    'sh -ec "mkdir -p /srv && useradd -r svc"',
    '["sh", "-c", "mkdir -p /srv && useradd -r svc"]',
  ])("set up the system where the program runs as well, as they are written: %s", (run) => {
    expect(shippedStage(node(run))).toContain(`RUN ${run}\n`);
  });

  it("build where they do so", () => {
    const text = splitText(
      'FROM centos:7\nRUN yum install -y epel-release gcc-c++ make cmake3 zeromq-devel\nWORKDIR /src\nCOPY . .\nRUN bash -c "cd /src && cmake3 . && make && make install"\nCMD ["/usr/local/bin/feed"]\n',
    );
    expect(text).toContain('RUN bash -c "cd /src && cmake3 . && make && make install"\n');
    expect(text).toContain("COPY --from=build /usr/local /usr/local\n");
    expect(text.match(/epel-release/g)).toHaveLength(1);
  });

  it.each(['bash -c "[[ -d /srv ]] || useradd svc"', 'bash -lc "useradd svc"', "bash -c \"useradd '${DIR}'\""])(
    "stay as they are where another shell would read them differently: %s",
    (run) => {
      expect(splitText(node(run))).toContain(`RUN ${run}\n`);
      expect(shippedStage(node(run))).not.toContain(`RUN ${run}`);
    },
  );

  it("are taken apart for an installation ahead of the sources", () => {
    const split = trySplit(projectFile("python:3.12", 'RUN bash -c "pip install -r requirements.txt"'));
    expect(split).toMatchObject({ kind: "ok", gains: { rerunsAfter: 0 } });
  });
});

it("keeps several blanks in quotes", () => {
  const text = splitText(
    `FROM php:8.3-apache\nWORKDIR /app\nCOPY --from=composer:2 /usr/bin/composer /usr/bin/\nCOPY . .\nRUN composer install --no-dev && sed -i 's/a  b/c   d/' /etc/apache2/apache2.conf   &&   a2enmod rewrite\n`,
  );
  expect(text.slice(text.lastIndexOf("FROM"))).toContain(
    "sed -i 's/a  b/c   d/' /etc/apache2/apache2.conf && \\\n    a2enmod rewrite\n",
  );
});
