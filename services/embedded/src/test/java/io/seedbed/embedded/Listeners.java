package io.seedbed.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a process listens on, from Linux's tables: a connection from outside could not be tried on a machine without a network.
 */
final class Listeners {

    /** 127.0.0.1 as an address of either family, in the byte order of the tables. */
    static final Set<String> LOOPBACK = Set.of("0100007F", "0000000000000000FFFF00000100007F");

    private static final String LISTENING = "0A";

    private Listeners() {}

    /** A socket that listens: its address in hexadecimal digits, and its port. */
    record Listener(String address, int port) {}

    /** The TCP sockets of a process that listen. */
    static List<Listener> of(Path process) throws IOException {
        Set<String> inodes = sockets(process);
        List<Listener> found = new ArrayList<>();
        for (String table : List.of("net/tcp", "net/tcp6")) {
            for (String line : Files.readAllLines(process.resolve(table))) {
                String[] columns = line.strip().split("\\s+", -1);
                if (columns[3].equals(LISTENING) && inodes.contains(columns[9])) {
                    String[] local = columns[1].split(":", -1);
                    found.add(new Listener(local[0], Integer.parseInt(local[1], 16)));
                }
            }
        }
        return found;
    }

    /** The sockets of a process that have a name in the file system. */
    static List<String> files(Path process) throws IOException {
        Set<String> inodes = sockets(process);
        return Files.readAllLines(process.resolve("net/unix")).stream()
                .filter(line -> inodes.contains(line.strip().split("\\s+", -1)[6]))
                .filter(line -> line.contains("/"))
                .toList();
    }

    /** The inodes of the sockets that a process has open. */
    private static Set<String> sockets(Path process) throws IOException {
        Set<String> inodes = new HashSet<>();
        try (Stream<Path> files = Files.list(process.resolve("fd"))) {
            for (Path file : (Iterable<Path>) files::iterator) {
                String target = target(file);
                if (target.startsWith("socket:[")) {
                    inodes.add(target.substring("socket:[".length(), target.length() - 1));
                }
            }
        }
        return inodes;
    }

    private static String target(Path link) throws IOException {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (NoSuchFileException closedMeanwhile) {
            return "";
        }
    }
}
