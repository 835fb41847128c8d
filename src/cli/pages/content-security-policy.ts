const TRUSTED_BY_EDITOR = [
  "defaultWorkerFactory",
  "diffEditorWidget",
  "diffReview",
  "domLineBreaksComputer",
  "dompurify",
  "editorGhostText",
  "editorViewLayer",
  "richScreenReaderContent",
  "standaloneColorizer",
  "stickyScrollViewLayer",
  "tokenizeToString",
];

/** The policy of the page; it is in the page itself, and a header of the container. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-src 'none'",
  // No text becomes a script or markup, except by these: the page's own for its workers, and those of the editor.
  "require-trusted-types-for 'script'",
  `trusted-types stagelight ${TRUSTED_BY_EDITOR.join(" ")} 'allow-duplicates'`,
].join("; ");
