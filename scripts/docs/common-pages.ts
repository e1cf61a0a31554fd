import type { Erratum } from "../../generated/errata.js";
import type { Model } from "../../generator/model/model.js";
import { messagesWithRules, rulesOf } from "../../runtime/rules/check-rules.js";
import { statusCodes } from "../../runtime/status-codes.js";
import { escaped, inline, link, type Places } from "./inline.js";
import type { Page } from "./page.js";
import { messagePlace, operationPage } from "./version-pages.js";

/** Pages about what the versions have in common: errata, status codes, rules. */
export function commonPages(models: readonly Model[], errata: readonly Erratum[], places: Places): Page[] {
  return [errataPage(models, errata, places), statusCodePage(places), rulePage(models, places)];
}

function errataPage(models: readonly Model[], errata: readonly Erratum[], places: Places): Page {
  const corrected = placesOf(models);
  return {
    path: "errata.html",
    template: "errata",
    title: "Errata",
    view: {
      errata: errata.map(({ id, severity, title, says, read, write, why }) => ({
        id,
        severity,
        title: inline(title, places, ""),
        says: says.map(({ document, form, pointer }) => ({
          document,
          form: inline(form, places, ""),
          pointer: pointer ?? "",
        })),
        read: inline(read, places, ""),
        write: inline(write, places, ""),
        why: inline(why, places, ""),
        corrected: (corrected.get(id) ?? []).join(", "),
      })),
    },
    search: errata.map(({ id, title, why }) => ({
      title: id,
      kind: "erratum",
      address: `errata.html#${id}`,
      words: `${title} ${why}`,
    })),
  };
}

/** Links to everything that an erratum changed, by its id. */
function placesOf(models: readonly Model[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const add = (ids: readonly string[], address: string, text: string): void => {
    for (const id of ids) found.set(id, [...(found.get(id) ?? []), link(address, escaped(text), "")]);
  };
  for (const { version, operations, messages } of models) {
    for (const { key, errata } of operations) add(errata, operationPage(version, key), `${key} (${version})`);
    for (const { name, errata, shape } of messages) {
      add(errata, messagePlace(version, name), `${name} (${version})`);
      for (const member of shape.kind === "object" ? shape.members : []) {
        add(member.errata, `${messagePlace(version, name)}.${member.name}`, `${name}.${member.name} (${version})`);
      }
    }
  }
  return found;
}

function statusCodePage(places: Places): Page {
  const codes = Object.values(statusCodes).toSorted((a, b) => (a.code < b.code ? -1 : 1));
  return {
    path: "status-codes.html",
    template: "status-codes",
    title: "Status codes",
    view: {
      codes: codes.map(({ code, category, meaning, senders, advice }) => ({
        code,
        category,
        senders: senders.join(", "),
        meaning: inline(meaning, places, ""),
        advice: inline(advice, places, ""),
      })),
    },
    search: codes.map(({ code, meaning, advice }) => ({
      title: code,
      kind: "status code",
      address: `status-codes.html#c${code}`,
      words: `${meaning} ${advice}`,
    })),
  };
}

function rulePage(models: readonly Model[], places: Places): Page {
  const rules = new Map<string, { severity: string; titles: Map<string, string[]> }>();
  for (const message of messagesWithRules) {
    for (const { id, severity, title } of rulesOf(message)) {
      const rule = rules.get(id) ?? { severity, titles: new Map<string, string[]>() };
      rule.titles.set(title, [...(rule.titles.get(title) ?? []), message]);
      rules.set(id, rule);
    }
  }
  const newest = models.at(-1);
  const known = new Set(newest?.messages.map(({ name }) => name));
  const linked = (name: string): string =>
    known.has(name)
      ? link(messagePlace(newest?.version ?? "", name), `<code>${name}</code>`, "")
      : `<code>${name}</code>`;
  // First those of the protocol itself, then what errata and experience add.
  const order = (id: string): string => `${"ROCB".indexOf(id.charAt(0))}${id}`;
  const sorted = [...rules].toSorted(([a], [b]) => (order(a) < order(b) ? -1 : 1));
  return {
    path: "rules.html",
    template: "rules",
    title: "Rules",
    view: {
      rules: sorted.map(([id, { severity, titles }]) => ({
        id,
        severity,
        erratum: id.startsWith("OICP") ? id : "",
        titles: [...titles].map(([title, messages]) => ({
          text: inline(title, places, ""),
          messages: messages.toSorted().map(linked).join(", "),
        })),
      })),
    },
    search: sorted.map(([id, { titles }]) => ({
      title: id,
      kind: "rule",
      address: `rules.html#${id}`,
      words: [...titles.keys()].join(" "),
    })),
  };
}

/** Ids of all rules that have a place on the page of rules. */
export const ruleIds = (): Set<string> =>
  new Set(messagesWithRules.flatMap((message) => rulesOf(message).map(({ id }) => id)));
