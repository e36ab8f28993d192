package io.seedbed.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Ports of the loopback interface. Stateless. */
final class LoopbackPort {

    static final String ADDRESS = "127.0.0.1";
    private static final byte[] BYTES = {127, 0, 0, 1};

    private LoopbackPort() {}

    /**
     * The port that was asked for, or one that is free at this moment.
     *
     * @param wanted 0 for any, else 1 to 65535
     * @throws IllegalArgumentException outside of that range
     * @throws IOException where somebody listens on the port
     */
    static int choose(int wanted, String what) throws IOException {
        if (wanted < 0 || wanted > 65_535) {
            throw new IllegalArgumentException(
                    "The port of " + what + " is " + wanted + "; it must be 0 (any) or 1 to 65535");
        }
        try (ServerSocket socket = new ServerSocket()) {
            // Connections of an earlier process that are still being wound up do not count as a listener.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByAddress(BYTES), wanted), 1);
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new IOException(
                    "The port " + wanted + " of " + ADDRESS + ", which " + what
                            + " is to listen on, is not free. Name another one, or 0 for any.",
                    failure);
        }
    }
}
