import {
  type OcpiEvent,
  type PageEvent,
  type PartnerEvent,
  partyKey,
  type RequestEvent,
} from "@openocpi/protocol";
import { operationTable } from "@openocpi/spec";
import type { Screen } from "../screen.js";
import { noteOf } from "../telling/notes.js";
import { isPage, outcomeOf, requestLine, wentWell } from "../telling/outcome.js";
import { credentialsMeaning, type Meaning, meaningOf } from "../telling/wording.js";
import { type ListReading, listReading } from "./list-reading.js";
import { type Result, storyLines } from "./story-lines.js";

/** Tells what happens between platforms, from their events alone. */
export interface Story {
  /** Takes the next event, of the platform with this name. */
  tell(teller: string, event: OcpiEvent): void;
  /** What happens next is another chapter. */
  chapter(title: string): void;
  /** Something that somebody does without a call. */
  add(act: Act): void;
  /** A line below the next call about this module: who is called knows of it before the call is over. */
  below(module: string, text: string): void;
  /** From here on the same thing happens again and again: on a terminal it takes one line that is replaced. */
  settle(): void;
}

/** Who does what, and what comes of it. */
export interface Act extends Result {
  who: string;
  does: string;
  details: readonly string[];
}

/** How the story calls whoever is behind a partner id. Those in `platforms` tell their own calls. */
export interface Cast {
  platforms: Readonly<Record<string, string>>;
  guests: Readonly<Record<string, string>>;
}

export function storyOn(screen: Screen, { platforms, guests }: Cast): Story {
  const lines = storyLines(screen);
  /** What partners have made of our requests, until the call that tells of it is over. */
  const results = new Map<string, string>();
  /** Lines for below the next call about a module. */
  const below = new Map<string, string[]>();
  /** Who has sent credentials and waits for the answer. */
  let registering: string | undefined;
  /** The list that is being read, and what has to be said when that is over. */
  let reading: (ListReading & { notes: string[] }) | undefined;

  const name = (partner: string | undefined) =>
    (partner !== undefined && (platforms[partner] ?? guests[partner])) || "somebody";
  const bold = (text: string) => screen.styled("bold", text);
  const sentence = (who: string, whom: string, meaning: Meaning | undefined) =>
    meaning
      ? `${bold(who)} ${meaning.verb} ${bold(whom)}: ${meaning.words}`
      : `${bold(who)} calls ${bold(whom)}`;

  function request(teller: string, event: RequestEvent): void {
    const { direction, operation, partner } = event;
    // A call between two platforms is told by the one that makes it.
    if (direction === "in" && partner !== undefined && partner in platforms) return;
    const [who, whom] = direction === "in" ? [capital(name(partner)), teller] : [teller, name(partner)];
    const meaning = meaningOf(operation);
    const called = sentence(who, whom, meaning);
    const value = isResult(event) ? results.get(event.correlationId ?? "") : undefined;
    const outcome = {
      call: requestLine(event),
      outcome: value === undefined ? outcomeOf(event) : `${outcomeOf(event)}: ${value}`,
      good: wentWell(event),
    };
    if (direction === "out" && isPage(event) && outcome.good) {
      if (!reading) lines.step(called);
      reading ??= { ...listReading(event, screen.progress), notes: [] };
      reading.request(event);
      return;
    }
    finishList();
    if (registering === who && operation === "credentials.post") {
      registering = undefined;
      lines.result(0, outcome);
    } else if (registering !== undefined) {
      lines.detail(1, called);
      lines.result(1, outcome);
    } else {
      lines.call(called, outcome);
    }
    const module = operation && operationTable[operation].module;
    for (const text of below.get(module ?? "") ?? []) lines.detail(0, text);
    below.delete(module ?? "");
  }

  function page(event: PageEvent): void {
    if (reading?.page(event)) finishList();
  }

  function finishList(): void {
    if (!reading) return;
    screen.progress.end();
    lines.result(0, reading.result());
    lines.warnings(reading.notes);
    reading = undefined;
  }

  function partner(teller: string, { partner: id, by, status, parties }: PartnerEvent): void {
    const them = name(id);
    const names = parties.map(partyKey).join(", ");
    if (by === "invite") {
      lines.step(`${bold(teller)} makes a CREDENTIALS_TOKEN_A and hands it to ${bold(them)}`);
    } else if (by === "import") {
      lines.step(`${bold(teller)} lets in ${bold(them)}, as ${names}`);
    } else if (status === "registering") {
      lines.step(sentence(teller, them, credentialsMeaning));
      lines.detail(0, `Before it answers, ${them} calls back with that token:`);
      registering = teller;
    } else if (status === "registered") {
      lines.detail(0, `${teller} has registered ${names}`);
    } else {
      lines.detail(0, `${teller}: the connection to ${them} is ${status} now`);
    }
  }

  return {
    tell(teller, event) {
      if (event.type === "request") return request(teller, event);
      if (event.type === "page") return page(event);
      // Whoever asked knows it before the call that brings it is over.
      if (event.type === "result" && event.direction === "out")
        results.set(event.correlationId ?? "", event.result);
      const note = noteOf(teller, event, name);
      if (note !== undefined && reading) reading.notes.push(note);
      else if (note !== undefined) lines.warnings([note]);
      if (event.type === "partner") {
        finishList();
        partner(teller, event);
      }
    },
    chapter(title) {
      finishList();
      lines.chapter(title);
    },
    add({ who, does, details, ...result }) {
      finishList();
      lines.step(`${bold(who)} ${does}`);
      for (const text of details) lines.detail(0, text);
      lines.result(0, result);
    },
    below: (module, text) => below.set(module, [...(below.get(module) ?? []), text]),
    settle() {
      finishList();
      lines.settle();
    },
  };
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Tells what has come of a command or charging profile. */
const isResult = ({ operation }: RequestEvent): boolean =>
  operation !== undefined && /result$/i.test(operationTable[operation].part ?? "");
