import process from "node:process";
import { Redis } from "ioredis";
import { redisSequence } from "../../../runtime/redis/index.js";
import type { RedisClient } from "../../../runtime/redis/index.js";

// A process that takes its turn and keeps it until it is killed.
const [, , port = "", key = ""] = process.argv;
const sequence = redisSequence(new Redis(Number(port)) as unknown as RedisClient, { lease: 150 });
await sequence.enter(key, { signal: new AbortController().signal, patience: Infinity });
process.send?.("inside");
