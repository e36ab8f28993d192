package io.seedbed.benchmarks;

import io.seedbed.scene.language.Clause;
import io.seedbed.scene.language.Kind;
import io.seedbed.scene.language.Mention;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** False clauses made of true ones: what an auditor must notice. */
final class Mutations {

    /** A colour that nobody takes for the other. */
    private static final Map<String, String> FAR = Map.ofEntries(
            Map.entry("red", "green"),
            Map.entry("green", "red"),
            Map.entry("blue", "orange"),
            Map.entry("orange", "blue"),
            Map.entry("yellow", "purple"),
            Map.entry("purple", "yellow"),
            Map.entry("white", "blue"),
            Map.entry("black", "yellow"),
            Map.entry("grey", "red"),
            Map.entry("brown", "turquoise"),
            Map.entry("turquoise", "maroon"),
            Map.entry("pink", "green"),
            Map.entry("navy", "orange"),
            Map.entry("maroon", "turquoise"),
            Map.entry("olive", "purple"),
            Map.entry("beige", "blue"));

    private Mutations() {}

    static List<Clause> of(Clause clause) {
        List<Clause> all = new ArrayList<>();
        clause.kind().opposite().ifPresent(kind -> all.add(clause.as(kind)));
        if (clause.kind() == Kind.IN || clause.kind() == Kind.BETWEEN) {
            List<Mention> roles = new ArrayList<>(clause.roles());
            Collections.swap(roles, 0, 1);
            all.add(new Clause(clause.kind(), roles, clause.value()));
        }
        if (clause.kind() == Kind.COLOUR) {
            all.add(clause.saying(FAR.getOrDefault(clause.value(), "green")));
        }
        if (clause.kind() == Kind.COUNT && clause.subject().traits().isEmpty()) {
            Mention mention = clause.subject();
            all.add(Clause.exists(mention.called(mention.noun().equals("mug") ? "horse" : "mug")));
            if (mention.number() > 1) {
                all.add(Clause.exists(mention.counted(mention.number() + 1)));
            }
        }
        return all;
    }
}
