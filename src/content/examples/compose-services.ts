import { dockerfileText } from "../dockerfile-text.ts";
import type { ExampleText } from "../example.ts";

const COMPOSE = dockerfileText`
services:
  web:
    build: ./web
    ports:
      - "8080:8080"
    depends_on:
      - api

  api:
    build:
      context: ./api
      target: api
      args:
        JAVA_VERSION: "25"
    environment:
      DATABASE_URL: jdbc:postgresql://db/notes
    depends_on:
      db:
        condition: service_healthy

  db:
    image: postgres:18-alpine
    environment:
      POSTGRES_DB: notes
      POSTGRES_PASSWORD_FILE: /run/secrets/db-password
    secrets:
      - db-password
    healthcheck:
      test: ["CMD", "pg_isready", "--dbname=notes"]
      interval: 5s

secrets:
  db-password:
    file: ./db-password.txt
`;

const WEB = dockerfileText`
# syntax=docker/dockerfile:1

# build bundles the front end
FROM node:24.11-alpine3.22 AS build
WORKDIR /web
COPY package.json package-lock.json ./
RUN --mount=type=cache,target=/root/.npm \
    npm ci
COPY src ./src
COPY index.html vite.config.ts ./
RUN npm run build

# web serves it and passes /api on to the server
FROM nginxinc/nginx-unprivileged:1.29-alpine AS web
COPY nginx.conf /etc/nginx/conf.d/default.conf
COPY --from=build /web/dist /usr/share/nginx/html
USER 101
EXPOSE 8080
`;

const API = dockerfileText`
# syntax=docker/dockerfile:1
ARG JAVA_VERSION=21

# build makes the server's archive
FROM maven:3.9-eclipse-temurin-\${JAVA_VERSION} AS build
WORKDIR /src
COPY pom.xml ./
RUN --mount=type=cache,target=/root/.m2 \
    mvn --batch-mode dependency:go-offline
COPY src ./src
RUN --mount=type=cache,target=/root/.m2 \
    mvn --batch-mode package

# api runs it
FROM eclipse-temurin:\${JAVA_VERSION}-jre AS api
WORKDIR /app
COPY --from=build /src/target/notes.jar ./
USER 10001:10001
EXPOSE 9000
ENTRYPOINT ["java", "-jar", "notes.jar"]

# debug waits for a debugger on port 5005
FROM api AS debug
ENTRYPOINT ["java", "-agentlib:jdwp=transport=dt_socket,server=y,suspend=n,address=*:5005", "-jar", "notes.jar"]
`;

export const composeServices: ExampleText = {
  dockerfile: "",
  project: {
    files: {
      "compose.yaml": COMPOSE,
      "web/Dockerfile": WEB,
      "api/Dockerfile": API,
    },
  },
  target: "api",
  lookAt: [
    "Of the services, `web` and `api` have a `build`. `db` has none: Compose pulls its `image` when the services start, which isn't part of the build.",
    "By default, 4 of the 5 stages are built. `debug` is skipped, because `target: api` of the service ends the build in the stage before it.",
    "`args` sets `JAVA_VERSION` to `25`, so both `FROM` lines of the server follow the Compose file, not the default in the Dockerfile.",
    "`depends_on` says what starts first. It changes nothing about the build: the services have no edge between them in the graph, so both are built in parallel.",
  ],
};
