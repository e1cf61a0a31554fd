import type { Operation, Role } from "../operation.js";
import { mockName, type MockContext } from "./context.js";

/** In words, why no handler of a mock takes a request, and what to do about it. */
export function explain(context: MockContext, method: string, url: string): string {
  const { role, base, operations, everyOperation } = context;
  const mock = mockName(role);
  const path = pathOf(url);
  const head = `${method} ${url.split("?")[0] ?? url}: `;
  if (path === undefined) {
    return `${head}this is no address of OICP. Paths of OICP begin with /api/oicp, and this mock answers below ${base}.`;
  }
  if (!url.startsWith(`${base}/`)) {
    const root = url.slice(0, url.lastIndexOf(ROOT) + ROOT.length);
    return `${head}this mock answers below ${base}. Give the client that baseUrl, or make the mock with ${mock}({ baseUrl: "${root}" }).`;
  }
  const own = operations.filter((operation) => leads(operation, path));
  if (own.length > 0) {
    if (method !== "POST") return `${head}operations of OICP are called with POST.`;
    const names = own.map(({ key }) => `${mock}.${key}(…)`).join(" or ");
    const body = own.length > 1 ? " The member Type of the body has to say which one it is." : "";
    return `${head}no handler is in use for it: add ${names}, or all of ${mock}.handlers().${body}`;
  }
  const others = everyOperation.filter((operation) => leads(operation, path));
  const [other] = others;
  if (other !== undefined) {
    const receivers = [...new Set(others.flatMap(({ legs }) => legs.map(({ receiver }) => receiver)))];
    return `${head}this is ${other.key}, which ${listed(receivers)} receives, and a mock of ${mockName(role)}() does not.`;
  }
  const near = everyOperation.find((operation) => leads(operation, path, withoutVersion));
  if (near !== undefined) {
    return `${head}in the version of OICP that this mock speaks, ${near.key} is at ${near.path}. There is a mock for each version.`;
  }
  return `${head}no operation of OICP is at this path.`;
}

const ROOT = "/api/oicp";

/** What follows `/api/oicp`, without the query. */
function pathOf(url: string): string | undefined {
  const path = url.split(/[?#]/)[0] ?? "";
  const root = path.lastIndexOf(`${ROOT}/`);
  return root < 0 ? undefined : path.slice(root + ROOT.length);
}

/** Whether one of the operation's paths is this one. */
function leads({ path, otherPaths = [] }: Operation, asked: string, as: (path: string) => string = same): boolean {
  const segments = as(asked).split("/");
  return [path, ...otherPaths].some((known) => {
    const expected = as(known).split("/");
    return (
      expected.length === segments.length &&
      expected.every((segment, at) => (segment.startsWith("{") ? segments[at] !== "" : segment === segments[at]))
    );
  });
}

const same = (path: string): string => path;

const withoutVersion = (path: string): string => path.replace(/\/v\d+\//, "/v/");

const listed = (roles: readonly Role[]): string =>
  roles.map((role) => (role === "Hubject" ? role : role === "CPO" ? "a CPO" : "an EMP")).join(" and ");
