/** Single-stage Dockerfiles of front ends, flaws included. */
export const FRONT_END_SAMPLES: readonly string[] = [
  `FROM node:20
WORKDIR /app
COPY . .
RUN npm install
RUN npm run build
RUN npm install -g serve
EXPOSE 3000
CMD ["serve", "-s", "build", "-l", "3000"]
`,
  `FROM node:18-alpine
WORKDIR /web
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
ARG VITE_API_URL=https://api.example.com
ENV VITE_API_URL=$VITE_API_URL
RUN npm run build
EXPOSE 4173
CMD ["npx", "serve", "-s", "dist", "-l", "4173"]
`,
  `FROM nginx:1.27
RUN apt-get update && apt-get install -y nodejs npm && rm -rf /var/lib/apt/lists/*
WORKDIR /src
COPY . .
RUN npm install && npm run build && cp -r dist/* /usr/share/nginx/html/
COPY nginx.conf /etc/nginx/conf.d/default.conf
EXPOSE 80
CMD ["nginx", "-g", "daemon off;"]
`,
  `FROM node:21
WORKDIR /usr/src/app
COPY . .
RUN yarn
RUN yarn build
RUN yarn global add http-server
EXPOSE 8080
CMD ["http-server", "dist", "-p", "8080"]
`,
  `FROM node:20-bookworm
RUN npm install -g pnpm@9 serve@14
WORKDIR /site
COPY . .
RUN pnpm install && pnpm build
USER node
EXPOSE 5000
CMD serve -s dist -l 5000
`,
  `FROM node:lts
WORKDIR /ui
ENV CI=true
COPY . ./
RUN npm ci
RUN npx ng build --configuration production
RUN npm i -g http-server
EXPOSE 80
CMD ["http-server", "dist/ui", "-p", "80"]
`,
  `FROM ubuntu:20.04
ENV DEBIAN_FRONTEND=noninteractive
RUN apt-get update -y && apt-get install -y nginx curl git
RUN curl -fsSL https://deb.nodesource.com/setup_16.x | bash - && apt-get install -y nodejs
WORKDIR /code
COPY . /code
RUN npm install --legacy-peer-deps
RUN npm run build
RUN rm -rf /var/www/html/* && cp -r /code/dist/* /var/www/html/
COPY nginx.conf /etc/nginx/nginx.conf
EXPOSE 80
CMD ["nginx", "-g", "daemon off;"]
`,
  `FROM node:20
RUN npm i -g pnpm@8
WORKDIR /repo
COPY pnpm-lock.yaml pnpm-workspace.yaml package.json ./
COPY packages/ui/package.json packages/ui/
COPY apps/web/package.json apps/web/
RUN pnpm i --frozen-lockfile
COPY . .
ENV VITE_API_URL=https://api.example.com
RUN pnpm --filter web build
WORKDIR /repo/apps/web
EXPOSE 4173
CMD ["pnpm", "exec", "vite", "preview", "--port", "4173", "--host"]
`,
  `FROM node:14-alpine as build
WORKDIR /opt/app
COPY client/package*.json client/
COPY server/package*.json server/
RUN cd client && npm ci --silent; cd ../server && npm ci --silent
COPY client client
COPY server server
RUN cd client && npm run build && cp -r build ../server/public
WORKDIR /opt/app/server
RUN npm run build
ENV NODE_ENV=production
EXPOSE 8000
USER node
CMD ["node", "dist/index.js"]
`,
  `FROM node:20-alpine
RUN apk add --no-cache caddy
WORKDIR /site
COPY package.json package-lock.json ./
RUN --mount=type=cache,target=/root/.npm npm ci
COPY . ./
RUN npm run build
COPY <<EOF /etc/caddy/Caddyfile
:8080 {
  root * /site/dist
  file_server
  try_files {path} /index.html
}
EOF
EXPOSE 8080
CMD ["caddy", "run", "--config", "/etc/caddy/Caddyfile"]
`,
];
