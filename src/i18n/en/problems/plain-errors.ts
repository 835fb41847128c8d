import { messages } from "../../messages.ts";

/** What BuildKit's terse errors mean. */
export const plainErrorMessages = messages({
  fromArguments: (): string => "FROM takes one image, or `FROM image AS name`",
  emptyBase: (subject: string) => `\`${subject}\` is empty, because a variable in it has no value`,
  upperCase: (subject: string) =>
    `Image names are lowercase, so \`${subject}\` isn't one, and no stage above has that name`,
  gapInName: (subject: string) => `\`${subject}\` isn't an image name: a variable in it may have no value`,
  noImageName: (subject: string) => `\`${subject}\` isn't an image name`,
  misspelledInstruction: (subject: string) => `\`${subject}\` isn't a Dockerfile instruction`,
  unknownInstruction: (subject: string) =>
    `\`${subject}\` isn't a Dockerfile instruction. If it belongs to the line above, that line must end with a backslash`,
  openHeredoc: (): string => "The heredoc is never closed. End it with a line that contains only its delimiter",
  noEqualsSign: (subject: string) => `\`${subject}\` has no \`=\`. Write \`NAME=value\`, and quote a value with spaces`,
  openQuote: (): string => "A quotation mark is never closed",
  circle: (subject: string) => `Stage \`${subject}\` needs its own result`,
  beforeFrom: (): string => "Only ARG may come before the first FROM",
  noDestination: (subject: string) => `${subject} needs a source and a destination`,
  variableInFrom: (): string =>
    "`--from` can't contain a variable. Name the image with `FROM … AS name`, and copy from that stage",
  badStageName: (subject: string) =>
    `\`${subject}\` can't name a stage: use a letter first, then letters, digits, \`-\`, \`_\`, and \`.\``,
  unknownFlag: (subject: string) => `This instruction has no \`${subject}\` flag`,
  noSuchNumber: (subject: string) => `There is no stage ${subject} above; stages are numbered from 0`,
  badArray: (): string => "Everything in the brackets must be in double quotes",
  shellForm: (): string => 'Write SHELL as a list: `SHELL ["/bin/bash", "-c"]`',
});
