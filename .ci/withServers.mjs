// Starts real database servers for the parity tests, runs the command that follows with their addresses in its
// environment, and takes everything away afterwards. Data lies in a temporary folder, ports are free ones of the loopback
// interface, and nothing of the machine's own servers is touched. What is not installed is said, and has no address.
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'fineline-servers-'));
const password = randomBytes(12).toString('hex');
const isRoot = process.getuid?.() === 0;
const running = [];

let status = 3;
try {
  const env = { ...process.env, ...(await startPostgres()), ...(await startClickHouse()) };
  const [command, ...args] = process.argv.slice(2);
  status = await new Promise(resolve => {
    const child = spawn(command, args, { stdio: 'inherit', env });
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
    child.on('error', () => resolve(3));
    child.on('exit', code => resolve(code ?? 3));
  });
} finally {
  await Promise.all(running.map(stop));
  rmSync(folder, { recursive: true, force: true });
}
process.exit(status);

async function startPostgres() {
  const versions = '/usr/lib/postgresql';
  const version = existsSync(versions)
    ? readdirSync(versions).sort((a, b) => Number(b) - Number(a))[0]
    : undefined;
  if (version === undefined) return missing('PostgreSQL');
  const bin = join(versions, version, 'bin');
  const data = join(folder, 'postgres');
  const secret = join(folder, 'secret');
  mkdirSync(data);
  writeFileSync(secret, password);
  // PostgreSQL refuses to be run by root.
  const user = isRoot ? { uid: idOf('-u'), gid: idOf('-g') } : {};
  if (isRoot) {
    chmodSync(folder, 0o755);
    for (const path of [data, secret]) chownSync(path, user.uid, user.gid);
  }
  const made = spawnSync(
    join(bin, 'initdb'),
    [
      ...['-D', data, '-U', 'fineline', '--no-sync', '--auth=scram-sha-256', `--pwfile=${secret}`],
      ...['--encoding=UTF8', '--locale=C.UTF-8'],
    ],
    { encoding: 'utf8', cwd: folder, ...user },
  );
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`);
  const port = await freePort();
  const settings = [
    ['listen_addresses', '127.0.0.1'],
    ['unix_socket_directories', ''],
    ['fsync', 'off'],
  ].flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  start(
    [join(bin, 'postgres'), '-D', data, '-p', String(port), ...settings],
    'postgres.log',
    'SIGQUIT',
    user,
  );
  await answering(
    'PostgreSQL',
    () => spawnSync(join(bin, 'pg_isready'), ['-h', '127.0.0.1', '-p', String(port)]).status === 0,
  );
  return { FINELINE_POSTGRES: `postgres://fineline:${password}@127.0.0.1:${port}/postgres` };
}

/** Two servers, each of which holds one shard of a cluster that both know. */
async function startClickHouse() {
  const server = ['/usr/sbin/clickhouse-server', '/usr/bin/clickhouse-server'].find(path => existsSync(path));
  if (!server) return missing('ClickHouse');
  const shards = [];
  for (let at = 0; at < 2; at++) shards.push({ http: await freePort(), tcp: await freePort() });
  for (const [at, { http, tcp }] of shards.entries()) {
    const home = join(folder, `clickhouse${at}`);
    mkdirSync(home);
    writeFileSync(join(home, 'users.xml'), usersXml());
    writeFileSync(join(home, 'config.xml'), configXml(home, http, tcp, shards));
    start([server, `--config-file=${join(home, 'config.xml')}`], `clickhouse${at}.log`, 'SIGKILL');
  }
  for (const { http } of shards)
    await answering('ClickHouse', async () => (await fetch(`http://127.0.0.1:${http}/ping`)).ok);
  const [first, second] = shards.map(
    ({ http }) => `clickhouse://fineline:${password}@127.0.0.1:${http}/default`,
  );
  return { FINELINE_CLICKHOUSE: first, FINELINE_CLICKHOUSE_SHARD: second };
}

function configXml(home, http, tcp, shards) {
  const shard = ({ tcp }) =>
    `<shard><replica><host>127.0.0.1</host><port>${tcp}</port><user>fineline</user><password>${password}</password></replica></shard>`;
  return `<yandex>
  <logger><level>warning</level><console>1</console></logger>
  <http_port>${http}</http_port>
  <tcp_port>${tcp}</tcp_port>
  <listen_host>127.0.0.1</listen_host>
  <path>${home}/data/</path>
  <tmp_path>${home}/tmp/</tmp_path>
  <users_config>${home}/users.xml</users_config>
  <default_profile>default</default_profile>
  <default_database>default</default_database>
  <mark_cache_size>100000000</mark_cache_size>
  <timezone>UTC</timezone>
  <remote_servers><fineline>${shards.map(shard).join('')}</fineline></remote_servers>
</yandex>
`;
}

function usersXml() {
  return `<yandex>
  <profiles><default><load_balancing>in_order</load_balancing></default></profiles>
  <quotas><default></default></quotas>
  <users><fineline>
    <password>${password}</password><networks><ip>127.0.0.1</ip></networks>
    <profile>default</profile><quota>default</quota>
  </fineline></users>
</yandex>
`;
}

function stop({ child, end }) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  return new Promise(done => {
    child.on('exit', done);
    child.kill(end);
  });
}

function missing(what) {
  process.stderr.write(`fineline: ${what} is not installed\n`);
  return {};
}

function idOf(flag) {
  return Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout);
}

function start([command, ...args], log, end, user = {}) {
  const out = openSync(join(folder, log), 'w');
  const child = spawn(command, args, { stdio: ['ignore', out, out], cwd: folder, ...user });
  child.on('error', error => process.stderr.write(`${command}: ${error.message}\n`));
  running.push({ child, end });
}

async function answering(what, isUp) {
  const end = Date.now() + 60_000;
  while (Date.now() < end) {
    try {
      if (await isUp()) return;
    } catch {
      // Not yet.
    }
    await new Promise(done => setTimeout(done, 200));
  }
  throw new Error(`${what} did not start`);
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
