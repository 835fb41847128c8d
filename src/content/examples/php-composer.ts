import { dockerfileText } from "../dockerfile-text.ts";
import type { ExampleText } from "../example.ts";

export const phpComposer: ExampleText = {
  target: "vendor",
  lookAt: [
    "`vendor` and `assets` start in the same wave: PHP packages and style sheets don't depend on each other.",
    "4 images are pulled. Composer is copied as a single program from `docker.io/library/composer:2.8`; nothing else from that image is used.",
    "By default, 3 of the 3 stages are built and only `app` ships, without Composer, Node, or any cache.",
  ],
  dockerfile: dockerfileText`
# syntax=docker/dockerfile:1

# vendor installs the packages that production needs
FROM php:8.4-cli-alpine AS vendor
WORKDIR /app
COPY --from=composer:2.8 /usr/bin/composer /usr/bin/composer
COPY composer.json composer.lock ./
RUN --mount=type=cache,target=/root/.composer/cache \
    composer install --no-dev --no-interaction --no-scripts --prefer-dist
COPY src ./src
RUN composer dump-autoload --no-dev --classmap-authoritative

# assets bundles scripts and style sheets
FROM node:24.11-alpine3.22 AS assets
WORKDIR /app
COPY package.json package-lock.json ./
RUN --mount=type=cache,target=/root/.npm \
    npm ci
COPY assets ./assets
RUN npm run build

# app is what the web server talks to
FROM php:8.4-fpm-alpine AS app
WORKDIR /app
RUN docker-php-ext-install pdo_mysql opcache
COPY config ./config
COPY public ./public
COPY --from=vendor /app/src ./src
COPY --from=vendor /app/vendor ./vendor
COPY --from=assets /app/public/build ./public/build
# The user "www-data" of Alpine
USER 82:82
EXPOSE 9000
`,
};
