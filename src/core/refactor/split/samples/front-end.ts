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
];
