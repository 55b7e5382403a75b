// A run of Postman's own runner: what an environment gives to a request, and a token got with one.
"use strict";

const fs = require("fs");
const http = require("http");
const path = require("path");
const installed = require("module").createRequire(path.join(process.env.TENANTRY_CONSUMERS, "package.json"));

const schema = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json";

const formOf = (fields) =>
  ({ mode: "urlencoded", urlencoded: Object.entries(fields).map(([key, value]) => ({ key, value })) });

/// Sends a form, and gives what a script of the collection has logged and the last answer.
function send(environment, url, fields, options = {}) {
  const script = { exec: ["console.log(JSON.stringify(pm.environment.toObject()))"] };
  const request = { method: "POST", url, body: formOf(fields) };
  const item = [{ name: "send it", event: [{ listen: "prerequest", script }], request }];
  const collection = { info: { name: "one request", schema }, item };
  let seen;
  return new Promise((resolve, reject) => {
    installed("newman")
      .run({ collection, environment, ...options }, (error, summary) => {
        const failure = error || summary.run.failures[0]?.error;
        if (failure) reject(failure);
        else resolve({ seen, answer: summary.run.executions[0].response });
      })
      .on("console", (_, { messages }) => { seen = JSON.parse(messages[0]); });
  });
}

/// The values of an environment as they arrive in a form, which must be what a script sees.
async function arrived(file, server, form) {
  const names = JSON.parse(fs.readFileSync(file, "utf8")).values.map(({ key }) => key);
  const fields = Object.fromEntries(names.map((name) => [name, `{{${name}}}`]));
  const { seen } = await send(file, `http://127.0.0.1:${server.address().port}/`, fields);
  const wrong = names.find((name) => seen[name] !== form.values[name]);
  if (wrong) throw new Error(`${wrong} arrives as ${JSON.stringify(form.values[wrong])}`);
  return form.values;
}

async function readEnvironments(files) {
  const form = {};
  const server = http.createServer((request, answer) => {
    const parts = [];
    request.on("data", (part) => parts.push(part));
    request.on("end", () => {
      form.values = Object.fromEntries(new URLSearchParams(Buffer.concat(parts).toString()));
      answer.end();
    });
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    const results = [];
    for (const file of files) results.push(await arrived(file, server, form));
    return results;
  } finally {
    server.close();
  }
}

/// The answer of the tenant's token endpoint, through the proxy of HTTPS_PROXY.
async function getTokens(files) {
  const results = [];
  for (const file of files) {
    const url = "https://{{source_tenant}}.{{region}}.qlikcloud.com/oauth/token";
    const fields = {
      client_id: "{{client_id}}", client_secret: "{{client_secret}}", grant_type: "client_credentials",
    };
    const { answer } = await send(file, url, fields, { sslExtraCaCerts: process.env.NODE_EXTRA_CA_CERTS });
    results.push({ status: answer.code, ...answer.json() });
  }
  return results;
}

module.exports = { getTokens, readEnvironments };
