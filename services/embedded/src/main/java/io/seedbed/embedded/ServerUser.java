package io.seedbed.embedded;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * As whom PostgreSQL's programs run: they refuse to be root.
 *
 * @param prefix what stands before each command; empty for a process that is not root
 * @param owner the user id that the server's files must belong to, or {@link #ANY}
 */
record ServerUser(List<String> prefix, int owner) {

    /** The files belong to whom they belong. */
    static final int ANY = -1;

    private static final int ROOT = 0;
    private static final int NOBODY = 65_534;

    ServerUser {
        prefix = List.copyOf(prefix);
    }

    /**
     * Whom this process can start a server as. Root starts it in a user name space, where root is nobody in particular and the
     * files stay root's; where a container forbids name spaces, as the user {@code nobody}, who must be able to reach the
     * directory.
     */
    static ServerUser detect(Path directory) throws IOException {
        if (!isRoot(directory)) {
            return new ServerUser(List.of(), ANY);
        }
        ServerUser inNameSpace = new ServerUser(List.of("unshare", "-U"), ROOT);
        if (inNameSpace.isUnprivileged()) {
            return inNameSpace;
        }
        ServerUser nobody = nobody();
        if (nobody.isUnprivileged()) {
            return nobody;
        }
        throw new IOException(
                "PostgreSQL does not run as root, and neither 'unshare' nor 'setpriv' (util-linux) can start it"
                        + " as somebody else here. Run as a normal user.");
    }

    static ServerUser nobody() {
        return new ServerUser(
                List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups", "--"), NOBODY);
    }

    /** A file that this process has just made belongs to the user that the process acts as. */
    private static boolean isRoot(Path directory) throws IOException {
        Path probe = Files.createTempFile(directory, "owner", ".tmp");
        try {
            return userId(probe) == ROOT;
        } finally {
            Files.delete(probe);
        }
    }

    private boolean isUnprivileged() throws IOException {
        List<String> command =
                Stream.concat(prefix.stream(), Stream.of("id", "-un")).toList();
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String name = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return process.waitFor() == 0 && !name.equals("root");
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("Interrupted while PostgreSQL's user was being looked for");
        } catch (IOException noSuchProgram) {
            return false;
        }
    }

    /** Gives a directory and all below to the user, where they are not yet. */
    void own(Path tree) throws IOException {
        if (owner == ANY) {
            return;
        }
        try (Stream<Path> paths = Files.walk(tree)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                if (userId(path) != owner) {
                    Files.setAttribute(path, "unix:uid", owner, LinkOption.NOFOLLOW_LINKS);
                }
            }
        }
    }

    private static int userId(Path path) throws IOException {
        return (Integer) Files.getAttribute(path, "unix:uid", LinkOption.NOFOLLOW_LINKS);
    }
}
