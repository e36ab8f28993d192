package io.seedbed.embedded;

/** The configuration of the database server. Stateless. */
final class PostgresSettings {

    private PostgresSettings() {}

    /**
     * The text of {@code postgresql.conf}: the loopback interface and no sockets in the file system; commits reach the disk;
     * little memory and a short write-ahead log, since nobody replicates from here.
     */
    static String of(int port) {
        return """
                # Written at every start.
                listen_addresses = '%s'
                port = %d
                unix_socket_directories = ''
                max_connections = 100
                password_encryption = 'scram-sha-256'
                shared_buffers = '32MB'
                huge_pages = off
                dynamic_shared_memory_type = mmap
                max_parallel_workers_per_gather = 0
                wal_level = minimal
                max_wal_senders = 0
                min_wal_size = '32MB'
                max_wal_size = '256MB'
                timezone = 'UTC'
                log_timezone = 'UTC'
                log_line_prefix = '%%m [%%p] '
                lc_messages = 'C'
                """.formatted(LoopbackPort.ADDRESS, port);
    }
}
