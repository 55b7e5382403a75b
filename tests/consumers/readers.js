// Reads files as other programs do, and prints for each what it has read, as JSON on a line.
//
//   node readers.js NAME FILE...
"use strict";

const fs = require("fs");
const path = require("path");
const { pathToFileURL } = require("url");
const installed = require("module").createRequire(path.join(process.env.TENANTRY_CONSUMERS, "package.json"));
const postman = require("./postman.js");

const each = (read) => (files) => files.map((file) => read(fs.readFileSync(file, "utf8")));

function hcl(text) {
  const [values, error] = installed("hcl2-parser").parseToObject(text);
  if (error) throw new Error(JSON.stringify(error));
  return values;
}

// Who the client is on its tenant, with nothing but a host configuration.
async function askQlik(files) {
  const { ProxyAgent, setGlobalDispatcher } = installed("undici");
  const proxy = new ProxyAgent(process.env.HTTPS_PROXY);
  setGlobalDispatcher(proxy);
  const { auth, users } = await import(pathToFileURL(installed.resolve("@qlik/api")));
  try {
    const results = [];
    for (const file of files) {
      auth.setDefaultHostConfig(JSON.parse(fs.readFileSync(file, "utf8")));
      results.push((await users.getMyUser()).data);
    }
    return results;
  } finally {
    await proxy.close();
  }
}

const readers = {
  dotenv: each((text) => installed("dotenv").parse(text)),
  hcl: each(hcl),
  json: each(JSON.parse),
  newman: postman.readEnvironments,
  "newman token": postman.getTokens,
  "@qlik/api": askQlik,
  yaml: each((text) => installed("js-yaml").load(text)),
  "yaml documents": each((text) => installed("js-yaml").loadAll(text)),
};

async function main() {
  const [name, ...files] = process.argv.slice(2);
  for (const read of await readers[name](files)) console.log(JSON.stringify(read));
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
