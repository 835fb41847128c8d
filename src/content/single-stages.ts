import { dockerfileText } from "./dockerfile-text.ts";
import type { ExampleSlug } from "./example-index.ts";

/** The way most people first write the build of an example: everything in one stage. */
export const singleStages: Partial<Readonly<Record<ExampleSlug, string>>> = {
  "node-slim": dockerfileText`
FROM node:24.11-trixie-slim
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY tsconfig.json ./
COPY src ./src
RUN npm run build
ENV NODE_ENV=production
USER 1000:1000
EXPOSE 3000
CMD ["node", "dist/server.js"]
`,
  "go-scratch": dockerfileText`
FROM golang:1.25-trixie
WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download
COPY . .
RUN CGO_ENABLED=0 go build -trimpath -ldflags="-s -w" -o /server ./cmd/server
USER 65532:65532
EXPOSE 8080
ENTRYPOINT ["/server"]
`,
  "java-jre": dockerfileText`
FROM maven:3.9-eclipse-temurin-25
WORKDIR /app
COPY pom.xml ./
RUN mvn -B dependency:go-offline
COPY src ./src
RUN mvn -B -DskipTests package
USER 10001:10001
EXPOSE 8080
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=75", "-jar", "target/app.jar"]
`,
  "python-venv": dockerfileText`
FROM python:3.14-trixie
ENV PYTHONUNBUFFERED=1
WORKDIR /app
COPY requirements.txt ./
RUN pip install --no-cache-dir -r requirements.txt
COPY app ./app
USER 10001:10001
EXPOSE 8000
CMD ["uvicorn", "app.main:app", "--host", "0.0.0.0", "--port", "8000"]
`,
  "rust-slim": dockerfileText`
FROM rust:1.91-slim-trixie
WORKDIR /src
COPY Cargo.toml Cargo.lock ./
COPY src ./src
RUN cargo build --release --locked
USER 10001:10001
EXPOSE 8080
ENTRYPOINT ["/src/target/release/inventory"]
`,
  "frontend-nginx": dockerfileText`
FROM node:24.11-alpine3.22
WORKDIR /site
COPY package.json package-lock.json ./
RUN npm ci
COPY index.html vite.config.ts tsconfig.json ./
COPY public ./public
COPY src ./src
RUN npm run build
USER 1000:1000
EXPOSE 4173
CMD ["npx", "vite", "preview", "--host", "0.0.0.0", "--port", "4173"]
`,
  "dotnet-aspnet": dockerfileText`
FROM mcr.microsoft.com/dotnet/sdk:10.0-alpine
WORKDIR /src
COPY Shop.sln ./
COPY Shop/Shop.csproj Shop/
COPY Shop.Tests/Shop.Tests.csproj Shop.Tests/
RUN dotnet restore Shop.sln
COPY Shop Shop
RUN dotnet publish Shop/Shop.csproj --no-restore --configuration Release --output /out
WORKDIR /out
USER 1654:1654
EXPOSE 8080
ENTRYPOINT ["dotnet", "Shop.dll"]
`,
  "php-composer": dockerfileText`
FROM php:8.4-fpm-alpine
WORKDIR /app
RUN docker-php-ext-install pdo_mysql opcache
COPY --from=composer:2.8 /usr/bin/composer /usr/bin/composer
COPY composer.json composer.lock ./
RUN composer install --no-dev --no-interaction --no-scripts --prefer-dist
COPY config ./config
COPY public ./public
COPY src ./src
RUN composer dump-autoload --no-dev --classmap-authoritative
USER 82:82
EXPOSE 9000
CMD ["php-fpm"]
`,
  "ruby-bundle": dockerfileText`
FROM ruby:3.4-trixie
ENV BUNDLE_DEPLOYMENT=1 \
    BUNDLE_PATH=/gems \
    BUNDLE_WITHOUT=development:test \
    RAILS_ENV=production
WORKDIR /app
COPY Gemfile Gemfile.lock ./
RUN bundle install
COPY . .
RUN SECRET_KEY_BASE_DUMMY=1 bin/rails assets:precompile
USER 10001:10001
EXPOSE 3000
CMD ["bundle", "exec", "puma", "--config", "config/puma.rb"]
`,
  "cpp-distroless": dockerfileText`
FROM gcc:12-bookworm
RUN apt-get update \
    && apt-get install -y --no-install-recommends cmake=3.25.* ninja-build=1.11.* \
    && rm -rf /var/lib/apt/lists/*
WORKDIR /src
COPY CMakeLists.txt ./
COPY include ./include
COPY src ./src
RUN cmake -S . -B /build -G Ninja -DCMAKE_BUILD_TYPE=Release \
    && cmake --build /build \
    && cmake --install /build --prefix /opt/solver --strip
USER 65532:65532
ENTRYPOINT ["/opt/solver/bin/solver"]
`,
};
