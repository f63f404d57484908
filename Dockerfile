# Fashion Buddy in a container: docker run -p 3000:3000 -v fashion-buddy:/data -e API_KEYS=… fashion-buddy
# ("npm run key -- NAME" makes a key; or OPEN_WRITES=true where only friends reach it.)
# The image was not built where this was written; see CONTRIBUTING.md.

FROM node:24-slim AS install
WORKDIR /app
COPY . .
# Installs, and builds the page. Left out: the Node that npm brings, for the image has its own, and libraries for other systems.
RUN npm ci --omit=dev --no-audit --no-fund \
  && rm -rf node_modules/node node_modules/node-bin-* node_modules/.bin/node \
    node_modules/onnxruntime-node/bin/*/darwin node_modules/onnxruntime-node/bin/*/win32

FROM node:24-slim
# Two arenas of malloc, and a small nursery as `npm start` has it: a quarter less memory for what models and pictures leave behind.
ENV NODE_ENV=production DATA_DIR=/data HOST=0.0.0.0 MALLOC_ARENA_MAX=2
WORKDIR /app
COPY --from=install /app .
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 3000}/healthz`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--disable-warning=ExperimentalWarning", "--max-semi-space-size=8", "api/main.ts"]
