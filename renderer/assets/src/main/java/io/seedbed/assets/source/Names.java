package io.seedbed.assets.source;

import io.seedbed.assets.BadAssetException;
import java.util.ArrayDeque;
import java.util.Deque;

/** Paths that foreign files name. Stateless. */
public final class Names {

    private Names() {}

    /**
     * The file that one file names by a relative path.
     *
     * @param from the file that names it
     * @param relative what it says
     * @throws BadAssetException if that is an address, absolute, or outside the pack
     */
    public static String beside(String from, String relative) throws BadAssetException {
        String path = relative.strip().replace('\\', '/');
        if (path.contains(":") || path.startsWith("/")) {
            throw new BadAssetException(from + " names \"" + relative + "\"; it may only name files beside it");
        }
        int end = from.lastIndexOf('/');
        return normal(from, (end < 0 ? "" : from.substring(0, end + 1)) + path, relative);
    }

    /** A path of an archive without steps up and down. */
    static String normal(String from, String path, String said) throws BadAssetException {
        Deque<String> steps = new ArrayDeque<>();
        for (String step : path.replace('\\', '/').split("/", -1)) {
            if (step.equals("..")) {
                if (steps.pollLast() == null) {
                    throw new BadAssetException(from + " names \"" + said + "\", which is outside its folder");
                }
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }
}
