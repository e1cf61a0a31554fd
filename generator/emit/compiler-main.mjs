// The loader of TypeScript is not handed on to threads.
import { register } from "tsx/esm/api";

register();
await import("./compiler-tasks.ts");
