import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { mountType, networkFileSystem, probeFileSystem } from '#src/store/sqlite/fileSystem.ts';

describe('networkFileSystem', () => {
  it.each([
    ['NFS', { magic: 0x6969, type: 'nfs4' }, 'nfs'],
    ['CIFS, its number read as signed', { magic: -0xacb2be }, 'cifs'],
    ['SMB 2', { magic: 0xfe534d42 }, 'smb2'],
    ['a Windows drive under WSL', { magic: 0x01021997, type: '9p' }, '9p'],
    ['a folder over SSH', { magic: 0x65735546, type: 'fuse.sshfs' }, 'fuse.sshfs'],
  ])('names %s', (_, fileSystem, name) => {
    expect(networkFileSystem(fileSystem)).toBe(name);
  });

  it.each([
    ['ext4', { magic: 0xef53, type: 'ext4' }],
    ['tmpfs', { magic: 0x01021994, type: 'tmpfs' }],
    ['a container’s overlay', { magic: 0x794c7630, type: 'overlay' }],
    ['a local disk through FUSE', { magic: 0x65735546, type: 'fuseblk' }],
    ['FUSE of unknown type', { magic: 0x65735546 }],
  ])('lets %s pass', (_, fileSystem) => {
    expect(networkFileSystem(fileSystem)).toBeUndefined();
  });
});

describe('mountType', () => {
  const MOUNTS = [
    '/dev/vda / ext4 rw,relatime 0 0',
    'host:/srv /srv nfs4 rw 0 0',
    '/dev/vdb /srv/local xfs rw 0 0',
    'me@host: /home/me/my\\040files fuse.sshfs rw 0 0',
    'tmpfs /srv/local tmpfs rw 0 0',
  ].join('\n');

  it.each([
    ['/var/lib/verbatim', 'ext4'],
    ['/srv', 'nfs4'],
    ['/srv/verbatim', 'nfs4'],
    ['/srvother', 'ext4'],
    ['/srv/local/data', 'tmpfs'],
    ['/home/me/my files/data', 'fuse.sshfs'],
  ])('finds the mount that holds %s: %s', (path, type) => {
    expect(mountType(MOUNTS, path)).toBe(type);
  });

  it('knows nothing from an empty table', () => {
    expect(mountType('', '/srv')).toBeUndefined();
  });
});

describe('probeFileSystem', () => {
  it.runIf(process.platform === 'linux')('reads the number and the type of a real folder', async () => {
    expect(await probeFileSystem(tmpdir())).toEqual({ magic: expect.any(Number), type: expect.stringMatching(/^\w/) });
  });
});
