package io.seedbed.gateway.security;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Keeps other people's web pages from using a browser that can reach us: they may not send what changes anything, and not
 * reach us by a name of their own (DNS rebinding). Immutable and thread-safe.
 */
final class SameSite {

    private static final List<String> LOOPBACK = List.of("localhost", "127.0.0.1", "[::1]", "::1");

    private final Set<String> hosts;

    /**
     * What is let through.
     *
     * @param loopback whether only this machine can reach us
     * @param configured the names that the operator gave
     */
    SameSite(boolean loopback, List<String> configured) {
        Set<String> names = new TreeSet<>();
        configured.forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
        if (loopback || !configured.isEmpty()) {
            names.addAll(LOOPBACK);
        }
        this.hosts = names;
    }

    /** What is wrong with the name that a request reaches us by; empty for nothing. */
    Optional<String> refuseHost(HttpServerRequest request) {
        if (hosts.isEmpty()) {
            return Optional.empty();
        }
        HostAndPort authority = request.authority();
        if (authority == null || !hosts.contains(authority.host().toLowerCase(Locale.ROOT))) {
            return Optional.of("the request names the host "
                    + (authority == null ? "nobody knows" : "\"" + cut(authority.host()) + "\"")
                    + ", which is none of ours (" + String.join(", ", hosts)
                    + "); use one of them, or let the operator add it to seedbed.hosts");
        }
        return Optional.empty();
    }

    /**
     * What is wrong with where a request that changes something comes from; empty for nothing.
     *
     * @param proof whether it must say where it comes from, as every browser does
     */
    static Optional<String> refuseOrigin(HttpServerRequest request, boolean proof) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none")
                    ? Optional.empty()
                    : Optional.of("it comes from another site's page");
        }
        String origin = request.getHeader("Origin");
        if (origin == null) {
            return proof
                    ? Optional.of("it does not say which page it comes from; a program uses the header"
                            + " \"Authorization: Bearer KEY\" instead of a cookie")
                    : Optional.empty();
        }
        HostAndPort authority = request.authority();
        boolean same = authority != null && isAt(origin.toLowerCase(Locale.ROOT), authority);
        return same ? Optional.empty() : Optional.of("it comes from a page of " + cut(origin));
    }

    /** Whether an origin has this host and port; a missing port is the scheme's. */
    private static boolean isAt(String origin, HostAndPort authority) {
        String host = authority.host().toLowerCase(Locale.ROOT);
        for (String scheme : new String[] {"http://", "https://"}) {
            String bare = scheme + host;
            int usual = scheme.equals("http://") ? 80 : 443;
            boolean noPort = authority.port() <= 0 || authority.port() == usual;
            if (origin.equals(bare + ":" + authority.port()) || (noPort && origin.equals(bare))) {
                return true;
            }
        }
        return false;
    }

    private static String cut(String text) {
        return text.length() <= 100 ? text : text.substring(0, 100) + "…";
    }
}
