import { plainErrorMessages } from "../../en/problems/plain-errors.ts";
import { translation } from "../../translation.ts";

export default translation(plainErrorMessages, {
  fromArguments: () => "FROM 只接受一个镜像，或 `FROM image AS name`",
  emptyBase: (subject) => `\`${subject}\` 是空的，因为其中有变量没有值`,
  upperCase: (subject) => `镜像名称只能用小写，所以 \`${subject}\` 不是镜像，而上面也没有这个名称的阶段`,
  gapInName: (subject) => `\`${subject}\` 不是有效的镜像名称：其中可能有变量没有值`,
  noImageName: (subject) => `\`${subject}\` 不是有效的镜像名称`,
  misspelledInstruction: (subject) => `\`${subject}\` 不是 Dockerfile 指令`,
  unknownInstruction: (subject) => `\`${subject}\` 不是 Dockerfile 指令。如果它属于上一行，上一行必须以反斜杠结尾`,
  openHeredoc: () => "here-document 没有结尾：需要一行只写它的名称",
  noEqualsSign: (subject) => `\`${subject}\` 没有 \`=\`。请写成 \`NAME=value\`，值有空格时加上引号`,
  openQuote: () => "有一个引号没有结尾",
  circle: (subject) => `阶段 \`${subject}\` 需要它自己的结果`,
  beforeFrom: () => "第一个 FROM 之前只能有 ARG",
  noDestination: (subject) => `${subject} 需要来源和目的地`,
  variableInFrom: () => "`--from` 不能有变量。请用 `FROM … AS name` 为镜像命名，再从那个阶段复制",
  badStageName: (subject) => `\`${subject}\` 不能当阶段名称：开头要是字母，之后可用字母、数字、\`-\`、\`_\` 和 \`.\``,
  unknownFlag: (subject) => `这个指令没有 \`${subject}\` 这个标志`,
  noSuchNumber: (subject) => `上面没有第 ${subject} 号阶段：第一个是 0`,
  badArray: () => "中括号里的每一项都要加双引号",
  shellForm: () => 'SHELL 要写成列表：`SHELL ["/bin/bash", "-c"]`',
});
