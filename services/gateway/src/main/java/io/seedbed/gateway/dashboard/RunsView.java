package io.seedbed.gateway.dashboard;

import io.seedbed.gateway.run.QueueView;
import io.seedbed.gateway.run.RunFilter;
import io.seedbed.gateway.run.RunPage;
import io.seedbed.gateway.run.RunQueries;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The runs.
 *
 * @param tabs the groups of states, with how many runs are in each
 * @param queues what waits for workers; only services for which something waits
 * @param seen names what the page shows, so that the next poll need not show the same again
 * @param host how the visitor reached this gateway, with scheme and port
 * @param kafka where Kafka is
 */
record RunsView(
        List<Tab> tabs,
        RunPage page,
        RunFilter filter,
        List<QueueView> queues,
        String seen,
        Instant now,
        String host,
        String kafka) {

    private static final List<String> ENDS = List.of("finished", "failed", "cancelled");

    /** A group of states. */
    record Tab(String label, String address, long count, boolean current) {}

    static RunsView of(
            RunPage page,
            RunFilter filter,
            Map<String, Long> counts,
            List<QueueView> queues,
            Instant now,
            String host,
            String kafka) {
        List<Tab> tabs = new ArrayList<>();
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        long ended =
                ENDS.stream().mapToLong(state -> counts.getOrDefault(state, 0L)).sum();
        tabs.add(tab("all", "", all, filter));
        tabs.add(tab("active", RunQueries.ACTIVE, all - ended, filter));
        ENDS.forEach(state -> tabs.add(tab(state, state, counts.getOrDefault(state, 0L), filter)));
        List<QueueView> waiting =
                queues.stream().filter(queue -> queue.waiting() > 0).toList();
        String seen = Integer.toHexString(Objects.hash(tabs, page, waitingSteps(waiting)));
        return new RunsView(List.copyOf(tabs), page, filter, waiting, seen, now, host, kafka);
    }

    /** Whether the platform has no run at all. */
    public boolean isFresh() {
        return tabs.get(0).count() == 0;
    }

    /** The address that gives the live part. */
    public String poll() {
        Map<String, String> parameters = parameters(filter.state(), filter.text());
        parameters.put("after", filter.after());
        parameters.put("seen", seen);
        return Urls.of("/live", parameters);
    }

    /** The address of the next page. */
    public String older() {
        Map<String, String> parameters = parameters(filter.state(), filter.text());
        parameters.put("after", page.next());
        return Urls.of("/", parameters);
    }

    /** The address of the first page. */
    public String newest() {
        return Urls.of("/", parameters(filter.state(), filter.text()));
    }

    /** What a screen reader says when it changes. */
    public String announce() {
        return String.join(
                ", ",
                tabs.stream()
                        .skip(1)
                        .filter(tab -> tab.count() > 0)
                        .map(tab -> tab.count() + " " + tab.label())
                        .toList());
    }

    private static Tab tab(String label, String state, long count, RunFilter filter) {
        return new Tab(
                label,
                Urls.of("/", parameters(state, filter.text())),
                count,
                filter.state().equals(state));
    }

    private static Map<String, String> parameters(String state, String text) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("state", state);
        parameters.put("q", text);
        return parameters;
    }

    private static List<String> waitingSteps(List<QueueView> queues) {
        return queues.stream().map(queue -> queue.service() + queue.waiting()).toList();
    }
}
