package io.seedbed.runtime;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.UUID;

/** Names of replicas. Stateless. */
public final class Owner {

    private Owner() {}

    /** A name that no other replica has, in which a person recognises the machine. */
    public static String fresh() {
        return host() + "-" + ProcessHandle.current().pid() + "-"
                + UUID.randomUUID().toString().substring(0, 8);
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }
}
