import type { GoType } from './types.ts'

/**
 * Result types of functions of the standard library (and of libraries that wrap it), as `package.Type` with `*` for a
 * pointer: what lets a value be followed from `db.Begin()` to `tx.Query()` without a type checker.
 */
const RESULTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'database/sql': {
    Open: '*DB',
    OpenDB: '*DB',
    'DB.Begin': '*Tx',
    'DB.BeginTx': '*Tx',
    'DB.Conn': '*Conn',
    'DB.Prepare': '*Stmt',
    'DB.PrepareContext': '*Stmt',
    'DB.Query': '*Rows',
    'DB.QueryContext': '*Rows',
    'Conn.BeginTx': '*Tx',
    'Conn.PrepareContext': '*Stmt',
    'Conn.QueryContext': '*Rows',
    'Stmt.Query': '*Rows',
    'Stmt.QueryContext': '*Rows',
  },
  'github.com/jmoiron/sqlx': {
    Open: '*DB',
    MustOpen: '*DB',
    Connect: '*DB',
    ConnectContext: '*DB',
    MustConnect: '*DB',
    NewDb: '*DB',
    'DB.Beginx': '*Tx',
    'DB.BeginTxx': '*Tx',
    'DB.MustBegin': '*Tx',
    'DB.Connx': '*Conn',
    'DB.Preparex': '*Stmt',
    'DB.PreparexContext': '*Stmt',
    'DB.Queryx': '*Rows',
    'DB.QueryxContext': '*Rows',
  },
  net: {
    Listen: 'Listener',
    ListenTCP: '*TCPListener',
    ListenUnix: '*UnixListener',
    ListenPacket: 'PacketConn',
    ListenUDP: '*UDPConn',
    Dial: 'Conn',
    DialTimeout: 'Conn',
    DialTCP: '*TCPConn',
    DialUDP: '*UDPConn',
    DialUnix: '*UnixConn',
    'Dialer.Dial': 'Conn',
    'Dialer.DialContext': 'Conn',
    'ListenConfig.Listen': 'Listener',
    'ListenConfig.ListenPacket': 'PacketConn',
    'Listener.Accept': 'Conn',
    'TCPListener.Accept': 'Conn',
    'TCPListener.AcceptTCP': '*TCPConn',
    'UnixListener.Accept': 'Conn',
    'UnixListener.AcceptUnix': '*UnixConn',
  },
  'os/exec': { Command: '*Cmd', CommandContext: '*Cmd' },
  sync: { NewCond: '*Cond' },
  time: { NewTimer: '*Timer', AfterFunc: '*Timer', NewTicker: '*Ticker' },
}

/** The declared type of a library function's first result; undefined for all others. */
export function standardResult(path: string, name: string, result: number): GoType | undefined {
  const written = result === 0 && Object.hasOwn(RESULTS, path) ? RESULTS[path]?.[name] : undefined
  if (written === undefined) return undefined
  const named: GoType = { kind: 'named', package: path, name: written.replace('*', '') }
  return written.startsWith('*') ? { kind: 'pointer', to: named } : named
}
