// The layout engine looks at a stack trace while it is loaded, for which Chromium would parse all of it a second time.
Object.assign(Error, { stackTraceLimit: 0 });
