// Monaco's own words; it looks them up while it is loaded
import "monaco-editor/nls/lang/zh-tw";
