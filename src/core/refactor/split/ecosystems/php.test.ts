import { describe, expect, it } from "vitest";
import { trySplit } from "../samples/try-split.ts";

const COMPOSER = "COPY --from=composer:2 /usr/bin/composer /usr/bin/";

describe("development dependencies of Composer", () => {
  it.each([
    ['CMD ["vendor/bin/phpunit"]', false],
    ['CMD ["php", "vendor/bin/phpunit"]', false],
    ['CMD ["sh", "-c", "vendor/bin/pest && php server.php"]', false],
    ['CMD ["php", "artisan", "test"]', false],
    ['HEALTHCHECK CMD ["/app/vendor/bin/health"]\nCMD ["php", "server.php"]', false],
    ['CMD ["php", "server.php", "--vendor=bin"]', true],
    ['HEALTHCHECK CMD curl -f http://localhost/phpunit-report\nCMD ["php", "server.php"]', true],
    ['CMD ["php", "pestcontrol.php"]', true],
  ])("are left out unless the image may start them: %s", (start, isWithout) => {
    const split = trySplit(`FROM php:8.3-cli\nWORKDIR /app\n${COMPOSER}\nCOPY . .\nRUN composer install\n${start}\n`);
    if (split.kind !== "ok") throw new Error(split.why.id);
    expect(split.text.includes("--no-dev")).toBe(isWithout);
    expect(split.gains.leftOut.includes("development-dependencies")).toBe(isWithout);
  });
});

describe("what is said of development dependencies of Composer", () => {
  it.each([
    ["composer install && php artisan optimize", true],
    ['bash -c "composer install && php artisan optimize"', true],
    ['bash -c "[[ -f artisan ]] && composer install && php artisan optimize"', false],
    ["composer install || composer update", false],
    ["if true; then composer install; fi", false],
    ['echo "composer install" && composer install', true],
  ])("is what was written: %s", (run, isWithout) => {
    const split = trySplit(
      `FROM php:8.3-cli\nWORKDIR /app\n${COMPOSER}\nCOPY . .\nRUN ${run}\nCMD ["php", "server.php"]\n`,
    );
    if (split.kind !== "ok") throw new Error(split.why.id);
    expect(split.text.includes("--no-dev")).toBe(isWithout);
    expect(split.gains.leftOut.includes("development-dependencies")).toBe(isWithout);
  });
});

describe("packages of Node in an application of another language", () => {
  const php = (start: string): string =>
    `FROM php:8.3-cli\nWORKDIR /app\n${COMPOSER}\nCOPY . .\nRUN composer install --no-dev\nRUN npm ci && npm run build\n${start}\n`;
  const rails = (start: string): string =>
    `FROM ruby:3.3\nWORKDIR /app\nCOPY . .\nRUN bundle install\nRUN npm ci && bundle exec rails assets:precompile\n${start}\n`;

  it.each([
    ["php", php('CMD ["sh", "-c", "node bootstrap/ssr/ssr.js & php server.php"]'), false],
    ["php", php('CMD ["php", "artisan", "inertia:start-ssr"]'), false],
    ["php", php('CMD ["./start.sh"]'), false],
    ["php", php('HEALTHCHECK CMD node check.mjs\nCMD ["php", "server.php"]'), false],
    ["php", php('CMD ["php", "server.php", "--name=multi-node"]'), true],
    ["php", php('CMD ["php", "nodes.php"]'), true],
    ["rails", rails('CMD ["sh", "-c", "node worker.js & rails server"]'), false],
    ["rails", rails('CMD ["rails", "server", "--environment=yarnshop"]'), true],
  ])("are removed where nothing may start Node: %s, %s", (_, text, isRemoved) => {
    const split = trySplit(text);
    if (split.kind !== "ok") throw new Error(`${split.why.id} ${split.why.detail}`);
    expect(split.text.includes("RUN rm -rf /app/node_modules\n")).toBe(isRemoved);
  });
});
