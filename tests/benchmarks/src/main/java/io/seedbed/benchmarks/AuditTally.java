package io.seedbed.benchmarks;

import io.seedbed.scene.language.Clause;
import io.seedbed.scene.language.Description;
import io.seedbed.scene.language.Kind;
import io.seedbed.scene.language.Negative;
import io.seedbed.scene.language.NegativeKind;
import io.seedbed.scene.language.audit.Auditor;
import io.seedbed.scene.language.audit.Opinion;
import io.seedbed.scene.spec.CameraSpec;
import io.seedbed.scene.truth.Frame;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Counts what the auditor says of descriptions. Not thread-safe. */
final class AuditTally {

    /** Counts of one kind of clause. */
    private static final class Row {
        private long said;
        private long scenes;
        private long decided;
        private long faults;
        private long mutated;
        private long caught;
    }

    private final SortedMap<String, Row> clauses = new TreeMap<>();
    private final SortedMap<NegativeKind, Row> negatives = new TreeMap<>();
    private final SortedMap<String, Integer> unsatisfied = new TreeMap<>();
    private int scenes;
    private long faults;
    private long captions;
    private long captionsWithout;
    private long scenesWithout;
    private long dropped;

    int scenes() {
        return scenes;
    }

    boolean isFaultless() {
        return faults == 0;
    }

    /** A scene could not be made. */
    void unsatisfied(String constraint) {
        unsatisfied.merge(constraint, 1, Integer::sum);
    }

    /** Judges all that is said of a picture; gives what is wrong. */
    List<String> add(Description description, Frame frame, CameraSpec camera, Map<Integer, String> labels) {
        Auditor auditor = new Auditor(frame, camera, labels);
        List<String> wrong = new ArrayList<>();
        scenes++;
        dropped += description.findings().droppedCount();
        Set<String> kinds = new TreeSet<>();
        for (Clause clause : said(description)) {
            Row row = row(kind(clause));
            row.scenes += kinds.add(kind(clause)) ? 1 : 0;
            Opinion opinion = auditor.opinion(clause);
            row.said++;
            row.decided += opinion == Opinion.SILENT ? 0 : 1;
            if (opinion == Opinion.FAILS) {
                row.faults++;
                wrong.add("false clause: " + text(clause));
            }
            for (Clause mutation : Mutations.of(clause)) {
                row.mutated++;
                row.caught += auditor.opinion(mutation) == Opinion.FAILS ? 1 : 0;
            }
        }
        boolean any = false;
        for (int i = 0; i < description.captions().size(); i++) {
            captions++;
            captionsWithout += description.negatives().get(i).isEmpty() ? 1 : 0;
            any |= !description.negatives().get(i).isEmpty();
            for (Negative negative : description.negatives().get(i)) {
                Row row = negatives.computeIfAbsent(negative.kind(), kind -> new Row());
                row.said++;
                if (auditor.isTrueAfterAll(negative)) {
                    row.faults++;
                    wrong.add("true negative: " + negative.kind().label() + ": "
                            + negative.claims().stream().map(AuditTally::text).toList() + " in \"" + negative.text()
                            + "\"");
                }
            }
        }
        scenesWithout += any ? 0 : 1;
        faults += wrong.size();
        return wrong;
    }

    private Row row(String kind) {
        return clauses.computeIfAbsent(kind, key -> new Row());
    }

    /** What people do with things that recipes can ask for is counted by itself. */
    private static String kind(Clause clause) {
        boolean asked = clause.kind() == Kind.ACTION
                && clause.roles().size() > 1
                && (clause.value().equals("holding") || clause.value().equals("sitting"));
        return asked ? clause.value() : clause.kind().label();
    }

    private static Set<Clause> said(Description description) {
        Set<Clause> all = new LinkedHashSet<>(description.findings().kept());
        description.captions().forEach(caption -> all.addAll(caption.clauses()));
        description.regions().forEach(region -> all.addAll(region.clauses()));
        description.questions().stream()
                .filter(question -> !question.answer().equals("no"))
                .forEach(question -> all.addAll(question.clauses()));
        return all;
    }

    private static String text(Clause clause) {
        List<String> roles = clause.roles().stream()
                .map(mention -> mention.number() + " " + mention.noun() + mention.ids()
                        + mention.traits().stream().map(trait -> trait.value()).toList())
                .toList();
        return clause.kind().label() + " " + roles + " " + clause.value();
    }

    String text() {
        StringBuilder text = new StringBuilder();
        long all = clauses.values().stream().mapToLong(row -> row.said).sum();
        line(text, "%d scenes, %d clauses (%d dropped before), %d captions%n", scenes, all, dropped, captions);
        line(text, "%n| clauses | said | share | scenes with it | judged | false | mutated | caught |%n");
        line(text, "| --- | --- | --- | --- | --- | --- | --- | --- |%n");
        Row sum = new Row();
        sum.scenes = scenes;
        clauses.forEach((kind, row) -> {
            add(sum, row);
            clause(text, kind, row, all);
        });
        clause(text, "all", sum, all);
        line(text, "%n| negatives | written | a caption | true |%n| --- | --- | --- | --- |%n");
        Row every = new Row();
        for (NegativeKind kind : NegativeKind.values()) {
            Row row = negatives.getOrDefault(kind, new Row());
            add(every, row);
            negative(text, kind.label(), row);
        }
        negative(text, "all", every);
        line(
                text,
                "%ncaptions without a negative: %d; images without a negative: %d; scenes that could not be made: %s",
                captionsWithout,
                scenesWithout,
                unsatisfied);
        return text.toString();
    }

    private static void add(Row sum, Row row) {
        sum.said += row.said;
        sum.decided += row.decided;
        sum.faults += row.faults;
        sum.mutated += row.mutated;
        sum.caught += row.caught;
    }

    private void clause(StringBuilder text, String name, Row row, long all) {
        line(
                text,
                "| %s | %d | %.1f %% | %.1f %% | %d | %d | %d | %s |%n",
                name,
                row.said,
                100.0 * row.said / Math.max(1, all),
                100.0 * row.scenes / Math.max(1, scenes),
                row.decided,
                row.faults,
                row.mutated,
                row.mutated == 0 ? "" : String.format(Locale.ROOT, "%.1f %%", 100.0 * row.caught / row.mutated));
    }

    private void negative(StringBuilder text, String name, Row row) {
        line(text, "| %s | %d | %.2f | %d |%n", name, row.said, (double) row.said / Math.max(1, captions), row.faults);
    }

    private static void line(StringBuilder text, String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values));
    }
}
