import { readFile, statfs } from 'node:fs/promises';
import { resolve } from 'node:path';

/** A mounted file system: its magic number, and its type as the mount table words it where that is known. */
export interface FileSystem {
  readonly magic: number;
  readonly type?: string;
}

/** `f_type` of network file systems, from statfs(2) and linux/magic.h. */
const NETWORK_MAGIC: ReadonlyMap<number, string> = new Map([
  [0x6969, 'nfs'],
  [0x517b, 'smb'],
  [0xfe534d42, 'smb2'],
  [0xff534d42, 'cifs'],
  [0x01021997, '9p'],
  [0x5346414f, 'afs'],
  [0x6b414653, 'afs'],
  [0x73757245, 'coda'],
  [0x00c36400, 'ceph'],
  [0x0bd00bd0, 'lustre'],
  [0x47504653, 'gpfs'],
  [0x564c, 'ncp'],
  [0xbacbacbc, 'vmhgfs'],
]);

/** FUSE has one magic number for local and remote file systems alike: only the mount table tells them apart. */
const NETWORK_FUSE =
  /^fuse\.(sshfs|s3fs|rclone|gcsfuse|goofys|mount-s3|geesefs|juicefs|davfs2?|glusterfs|curlftpfs|smbnetfs|cephfs|seaweedfs)$/;

/** The name of the network file system this is, if it is one. */
export function networkFileSystem({ magic, type = '' }: FileSystem): string | undefined {
  return NETWORK_MAGIC.get(magic >>> 0) ?? (NETWORK_FUSE.test(type) ? type : undefined);
}

/** What a folder that exists is mounted from. Only Linux numbers its file systems in this way: elsewhere nothing is known. */
export async function probeFileSystem(folder: string): Promise<FileSystem | undefined> {
  if (process.platform !== 'linux') return undefined;
  const { type: magic } = await statfs(folder);
  const type = mountType(await readFile('/proc/self/mounts', 'utf8'), resolve(folder));
  return type === undefined ? { magic } : { magic, type };
}

/** The type of the mount that holds a path, from a mount table in the form of fstab(5); the last of several at one point counts. */
export function mountType(mounts: string, path: string): string | undefined {
  let best: { point: string; type: string } | undefined;
  for (const line of mounts.split('\n')) {
    const [, point, type] = line.split(' ').map(unescapeMount);
    if (point === undefined || type === undefined) continue;
    const holds = path === point || path.startsWith(point.endsWith('/') ? point : `${point}/`);
    if (holds && point.length >= (best?.point.length ?? 0)) best = { point, type };
  }
  return best?.type;
}

function unescapeMount(field: string): string {
  return field.replace(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)));
}
